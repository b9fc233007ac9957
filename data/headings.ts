import type { Control } from './schema.ts';

/** "Usage" as the heading reads, or may read, in the languages of the site. Evidence only: never enough alone. */
export const USAGE = [
  ...['Usage', 'Codex Analytics', 'Codex and Work Analytics', 'Nutzung', 'Utilisation', 'Uso'],
  ...['사용 내역', '사용량', '用量', '使用量', '使用情况', '使用状況', '利用状況'],
];
export const BILLING = [
  ...['Billing', 'Abrechnung', 'Facturation', 'Facturación', 'Faturamento', 'Cobrança'],
  ...['결제', '청구', '账单', '帳單', '請求'],
];

/** What a banner stands at: the heading of the page, or of the settings dialog that lies over it. */
export function heading(...names: string[]): Control[] {
  return [
    {
      // Some titles are plain text. A heading in words we don't know needs a page that shows a meter: a signed-out page
      // at the same address has none.
      among: 'text',
      evidence: [
        { within: 'nav, aside, [role="banner"], [role="tablist"], button, a, table, label', weight: 'never' },
        { longer: 60, weight: 'never' },
        { words: names, match: 'whole', weight: 4 },
        { within: 'h1, [aria-level="1"]', weight: 3 },
        { within: 'h2, [aria-level="2"]', weight: 1 },
        // Named like the panel that the settings are open at.
        { saysAs: '[role="tab"][aria-selected="true"], nav [aria-current="page"]', weight: 3 },
        { within: 'main, [role="main"], [role="tabpanel"]', weight: 1 },
        { pageHas: 'bar', weight: 1 },
        { pageHas: 'percent', weight: 1 },
        { pageHas: 'money', weight: 1 },
      ],
      atLeast: 5,
      margin: 2,
    },
  ];
}

/** The heading of any of our pages: where a note stands that is sure of the page but not of its control. */
export const PAGE_HEADING = heading(...USAGE, ...BILLING, 'Limits', 'API keys');
