import type { Control } from './schema.ts';

/** What a banner stands at: the heading of the page, or of the dialog that lies over it. */
export const PAGE_HEADING: Control = {
  among: 'h1, h2, [role="heading"]',
  evidence: [
    { is: 'h1, [aria-level="1"]', weight: 4 },
    { is: 'h2, [aria-level="2"]', weight: 1 },
    { within: 'main, [role="main"], [role="tabpanel"]', weight: 2 },
    { within: 'nav, aside, header [role="banner"]', weight: -6 },
    { words: ['Usage', 'Billing', 'Codex Analytics', 'Codex and Work Analytics', '사용 내역', '사용량', '用量', '使用情况'], match: 'whole', weight: 3 },
  ],
  atLeast: 5,
  margin: 2,
};
