import type { Explainer } from '../schema.ts';

export default {
  id: 'api-usage-project-filter',
  page: 'api-usage',
  shape: 'hint',
  meter: 'api-credit',
  answer: 'two-project-selectors',
  source: {
    url: 'https://help.openai.com/en/articles/10478918-reviewing-api-usage-and-costs',
    title: 'Reviewing API usage and costs',
  },
  checkedOn: '2026-11-23',
  checkAgainBy: '2027-01-22',
  revision: 1,
  rank: 3,
  controls: [
    {
      // The page's own filter, never the project selector of the top bar.
      among: 'button, select, [role="combobox"], [role="button"]',
      row: 'date-range',
      evidence: [
        { within: 'nav, [role="navigation"], [role="banner"], table', weight: 'never' },
        // The browser's own list behind one that is drawn.
        { is: 'select[tabindex="-1"]', weight: 'never' },
        { words: ['proje', 'proye', 'プロジェクト', '프로젝트', '项目', '專案'], match: 'part', weight: 3 },
        { words: ['All projects', 'Project', 'Default project'], match: 'whole', weight: 2 },
        { is: '[role="combobox"], select, [aria-haspopup]', weight: 2 },
        { rowHas: 'date-range', weight: 3 },
        { within: 'main, [role="main"]', weight: 1 },
        { within: 'header:not(main header)', weight: -8 },
        { words: ['create', 'new', 'key', 'group', 'user', 'model'], match: 'part', weight: -6 },
      ],
      atLeast: 7,
      margin: 2,
    },
  ],
} satisfies Explainer;
