import type { Control } from './schema.ts';

/** "Usage" as the heading reads, or may read, in the languages of the site. Evidence only: never enough alone. */
const NAMES = [
  ...['Usage', 'Billing', 'Codex Analytics', 'Codex and Work Analytics'],
  ...['사용 내역', '사용량', '用量', '使用量', '使用情况', '使用状況', '利用状況'],
  ...['Nutzung', 'Utilisation', 'Uso'],
];
const NOT_A_HEADING = 'nav, aside, [role="banner"], [role="tablist"], button, a, table, label';

/** What a banner stands at: the heading of the page, or of the settings dialog that lies over it. */
export const PAGE_HEADING: Control[] = [
  {
    // A heading in words we don't know needs a page that shows a meter: a signed-out page at the same address has none.
    among: 'h1, h2, h3, [role="heading"]',
    evidence: [
      { is: 'h1, [aria-level="1"]', weight: 3 },
      { is: 'h2, [aria-level="2"]', weight: 1 },
      { within: 'main, [role="main"], [role="tabpanel"]', weight: 1 },
      { within: NOT_A_HEADING, weight: -8 },
      { words: NAMES, match: 'whole', weight: 4 },
      { pageHas: 'bar', weight: 1 },
      { pageHas: 'percent', weight: 1 },
      { pageHas: 'money', weight: 1 },
    ],
    atLeast: 5,
    margin: 2,
  },
  {
    // Some titles are plain text: the panel's name, standing alone in it.
    among: 'text',
    evidence: [
      { words: NAMES, match: 'whole', weight: 4 },
      { within: '[role="tabpanel"], [role="dialog"], main', weight: 1 },
      { within: NOT_A_HEADING, weight: -8 },
      { pageHas: 'bar', weight: 1 },
      { pageHas: 'percent', weight: 1 },
      { pageHas: 'money', weight: 1 },
    ],
    atLeast: 5,
    margin: 2,
  },
];

/**
 * What makes a page at an address we don't know one of ours: a title that is one of the names, and a meter with it
 * (money, or a percentage with a bar).
 */
export const PAGE_SIGNATURE: Control[] = [
  {
    among: 'h1, h2, h3, [role="heading"]',
    evidence: [
      { words: NAMES, match: 'whole', weight: 4 },
      { within: NOT_A_HEADING, weight: -8 },
      { pageHas: 'money', weight: 2 },
      { pageHas: 'bar', weight: 1 },
      { pageHas: 'percent', weight: 1 },
    ],
    atLeast: 6,
    margin: 0.5,
  },
];
