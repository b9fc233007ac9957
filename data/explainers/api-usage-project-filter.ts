import type { Control, Evidence, Explainer } from '../schema.ts';
import { anyOf } from '../words.ts';

const PROJECT = ['proje', 'proye', 'progett', 'プロジェクト', '프로젝트', '项目', '專案', 'проект', 'مشروع', 'dự án'];
/** Things are grouped by projects as well. */
const GROUP = ['group', 'grupp', 'agrup', 'raggrupp', 'split', 'break', '그룹', '分组', '分組', 'グループ'];
const A_PROJECT = `^(?:\\p{L}+ )?(?:${anyOf(PROJECT)})`;

/** What opens a list, in the main part of the page. */
const FILTER: Evidence[] = [
  { within: 'main, [role="main"]', weight: 'must' },
  {
    within: 'nav, [role="navigation"], header:not(main header), table, [role="dialog"], dialog',
    weight: 'never',
  },
  { is: '[role="combobox"], select:not([tabindex="-1"]), [aria-haspopup]', weight: 'must' },
];

const opens = (told: Evidence[]): Control => ({
  among: 'button, select, [role="combobox"], [role="button"]',
  evidence: [
    ...told,
    ...FILTER,
    { within: ':has(~ * h1)', weight: 'never' },
    { words: [...GROUP, 'create', 'new ', 'api key'], match: 'part', weight: 'never' },
    { pageHas: ['date-range', 'last-days'], weight: 1 },
  ],
  atLeast: 1,
  margin: 1,
});

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
        { words: PROJECT, match: 'part', weight: 3 },
        { words: ['All projects', 'Project', 'Projects', 'Default project'], match: 'whole', weight: 2 },
        { is: '[role="combobox"], select, [aria-haspopup]', weight: 2 },
        { rowHas: 'date-range', weight: 3 },
        { within: 'main, [role="main"]', weight: 1 },
        { within: 'header:not(main header)', weight: -8 },
        // What comes before the title's part of the page is the bar above it.
        { within: ':has(~ * h1)', weight: -3 },
        { words: ['create', 'new', 'key', 'user', 'model', ...GROUP], match: 'part', weight: -6 },
      ],
      atLeast: 7,
      margin: 2,
    },
    {
      // Or all the projects to choose from, under one name.
      among: 'fieldset, legend, [role="group"], [role="radiogroup"], [role="listbox"]',
      evidence: [
        { pattern: A_PROJECT, weight: 'must' },
        { words: [...GROUP, 'create', 'new ', 'api key'], match: 'part', weight: 'never' },
        { within: 'nav, [role="navigation"], [role="banner"], table, [role="dialog"], dialog', weight: 'never' },
        { is: ':has(input, [aria-pressed], [role="radio"], [role="option"]), legend', weight: 'must' },
        { words: PROJECT, match: 'part', weight: 1 },
      ],
      atLeast: 1,
      margin: 0,
    },
    // Or what opens them, apart from the dates, beginning with what it chooses, or explaining that term.
    opens([{ pattern: A_PROJECT, weight: 'must' }]),
    opens([
      { within: 'dd', weight: 'must' },
      { beside: { pattern: `^(?:${anyOf(PROJECT)})\\p{L}{0,3}$` }, weight: 'must' },
    ]),
    {
      // Or named only by the project that is chosen: what the filters begin with, before that of the keys.
      among: 'button, select, [role="combobox"], [role="button"]',
      row: 'date-range',
      evidence: [
        ...FILTER,
        { rowHas: 'date-range', weight: 'must' },
        { rowSays: ['api key'], weight: 'must' },
        { words: [...GROUP, 'key', 'all ', 'user', 'model', 'last ', 'export'], match: 'part', weight: 'never' },
        { pattern: '\\d', weight: 'never' },
        { first: true, weight: 1 },
      ],
      atLeast: 1,
      margin: 1,
    },
  ],
} satisfies Explainer;
