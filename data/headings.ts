import type { Control } from './schema.ts';

const NAMES = [
  'Usage',
  'Billing',
  'Codex Analytics',
  'Codex and Work Analytics',
  '사용 내역',
  '사용량',
  '用量',
  '使用情况',
];
const NOT_A_HEADING = 'nav, aside, [role="banner"], [role="tablist"], button, a, table';

/** What a banner stands at: the heading of the page, or of the settings dialog that lies over it. */
export const PAGE_HEADING: Control[] = [
  {
    among: 'h1, h2, [role="heading"]',
    evidence: [
      { is: 'h1, [aria-level="1"]', weight: 4 },
      { is: 'h2, [aria-level="2"]', weight: 1 },
      { within: 'main, [role="main"], [role="tabpanel"]', weight: 2 },
      { within: NOT_A_HEADING, weight: -6 },
      { words: NAMES, match: 'whole', weight: 3 },
    ],
    atLeast: 5,
    margin: 2,
  },
  {
    // Some titles are plain text: the panel's name, standing alone in it.
    among: 'text',
    evidence: [
      { words: NAMES, match: 'whole', weight: 4 },
      { within: '[role="tabpanel"]', weight: 3 },
      { within: NOT_A_HEADING, weight: -8 },
    ],
    atLeast: 7,
    margin: 2,
  },
];
