import { HISTORY, SHARE } from '../headings.ts';
import { FOLD, FOLDED, LABEL, LABEL_IN_ROW, TOLD } from '../labels.ts';
import type { Control, Evidence, Explainer, Sign } from '../schema.ts';
import { RESET } from '../words.ts';

/** Resets that are kept, and not when a limit resets. */
const KEPT = [
  ...['limit reset', 'saved reset', 'saved limit reset', 'banked reset', 'available reset', 'resets available'],
  ...['reset credit', 'gespeicherte reset', 'verfügbare reset', 'zurücksetzungen', 'réinitialisations'],
  ...['restablecimientos', 'reinicios', 'redefinições', 'reset disponibili', 'ripristini'],
  ...['초기화권', '재설정권', '한도 초기화', '한도 재설정', '저장된 초기화', '저장된 재설정'],
  ...['重置次数', '重設次數', '限额重置', '上限重設', '保存的重置', '儲存的重設'],
  ...['リセット権', 'リセット回数', '上限のリセット', '制限のリセット', '保存済みのリセット', '可能なリセット'],
  ...[
    'limietreset',
    'opgeslagen reset',
    'återställningar',
    'sıfırlamalar',
    'resety',
    'reset batas',
    'reset tersimpan',
    'lượt đặt lại',
    'сбросы',
    'скидання ліміт',
    'збережені скидання',
  ],
];
const TITLES = [
  ...['Usage limit resets', 'Limit resets', 'Banked resets', 'Saved resets', 'Resets'],
  ...['사용 한도 초기화', '用量限额重置', '使用量上限重設'],
];

const PAST = ['past', 'passé', 'passad', 'pasad', 'früher', 'anterior', 'previous', '지난', '过去', '過去'];

/** The title of the section, or a reset that waits to be used: each is as good. */
const kept = (more: Evidence[], row?: Sign): Control => ({
  among: 'text',
  ...(row && { row }),
  evidence: [
    ...LABEL,
    { words: RESET, match: 'part', weight: 'must' },
    ...more,
    // The moment of the next.
    { words: NEXT, match: 'part', weight: 'never' },
    // Whether they are used by themselves.
    { is: ':has(+ [role="switch"], + * [role="switch"], + input)', weight: 'never' },
    { words: TITLES, match: 'whole', weight: 2 },
    { words: KEPT, match: 'part', weight: 2 },
    // The button that uses it, or the sentence that explains it.
    { rowSays: RESET, weight: 3 },
    { rowHas: 'button', weight: 1 },
    { rowHas: 'moment', weight: 1 },
    // Who may use them is another matter.
    {
      words: [
        'allow',
        'erlaub',
        'autoris',
        'permit',
        'consent',
        'toestaan',
        'tillåt',
        'izin',
        'zezw',
        'разреш',
        'дозвол',
        '허용',
        '允许',
        '允許',
        '許可',
      ],
      match: 'part',
      weight: 'never',
    },
    // When limits reset, or how resets work.
    {
      words: [
        ...HISTORY,
        'when',
        'how limit',
        'how reset',
        'how banked',
        'wann',
        'quand',
        'cuándo',
        'wanneer',
        'kiedy',
        'когда',
        'коли',
      ],
      match: 'part',
      weight: 'never',
    },
    { within: TOLD, weight: 'never' },
    // When each limit resets.
    { within: 'th, [role="columnheader"]', weight: 'never' },
    { first: true, weight: 1 },
    // When a window resets is said beside its limit.
    { shape: 'numbers', weight: 'never' },
    { within: '[title]', weight: -6 },
    { near: 'percent', weight: -1 },
    { rowHas: 'percent', weight: -3 },
    { rowHas: 'bar', weight: -3 },
    { rowSays: ['monthly', '월간', '每月', '月間'], weight: -6 },
  ],
  atLeast: 3,
  margin: 0,
});

/** "Next reset" */
const NEXT = [
  ...['next ', 'nächst', 'prochain', 'próxim', 'prossim', '다음', '次回', '次の', '下次', '下一', 'volgende', 'nästa'],
  ...['następn', 'следующ', 'наступн', 'další', 'sonraki', 'berikut', 'tiếp theo', 'التالي'],
];

export default {
  id: 'codex-resets',
  page: 'chatgpt-usage',
  shape: 'hint',
  meter: 'banked-resets',
  answer: 'banked-reset',
  source: {
    url: 'https://help.openai.com/en/articles/20001498-how-banked-codex-resets-work',
    title: 'How banked Codex resets work',
  },
  checkedOn: '2026-11-23',
  checkAgainBy: '2027-01-22',
  revision: 1,
  rank: 4,
  controls: [
    kept([{ rowSays: RESET, weight: 'must' }], 'button'),
    // A row that does not say so again may offer them with a plan: then there must be a meter too.
    kept(SHARE, 'button'),
    // None to be used: nothing to press.
    kept([
      ...SHARE,
      { words: KEPT, match: 'part', weight: 'must' },
      { rowSays: RESET, weight: 'must' },
      { rowHas: 'percent', weight: 'never' },
      { rowHas: 'numbers', weight: 'never' },
    ]),
    {
      // Or what is said about them.
      among: 'text',
      evidence: [
        { within: 'button, a, nav, aside, blockquote, details, [role="status"]', weight: 'never' },
        { longer: 80, weight: 'never' },
        { words: ['use a reset to', 'no usage limit resets', 'no resets available'], match: 'part', weight: 4 },
      ],
      atLeast: 4,
      margin: 0,
    },
    {
      // The title with how many beside it, in a row that leads to more: "Usage limit resets   2 available".
      among: 'text',
      evidence: [
        ...LABEL_IN_ROW,
        ...SHARE,
        { words: TITLES, match: 'whole', weight: 'must' },
        { beside: { pattern: '^\\d+(?: ?\\p{L}+)*$' }, weight: 'must' },
        { rowHas: 'percent', weight: 'never' },
        { longer: 1, weight: 1 },
      ],
      atLeast: 1,
      margin: 1,
    },
    {
      // The title of a part that folds.
      among: FOLD,
      evidence: [
        { words: [...KEPT, ...TITLES], match: 'part', weight: 'must' },
        // Those that were used.
        { words: [...HISTORY, ...PAST], match: 'part', weight: 'never' },
        ...FOLDED,
        ...SHARE,
        { words: KEPT, match: 'part', weight: 1 },
        { words: TITLES, match: 'part', weight: 1 },
      ],
      atLeast: 1,
      margin: 0,
    },
    {
      // In words we don't know: a row with a moment and a button, and no number of its own.
      among: 'text',
      row: 'button',
      evidence: [
        { foreign: true, weight: 'must' },
        ...LABEL,
        { shape: 'count', weight: 'never' },
        { rowHas: 'percent', weight: 'never' },
        { rowHas: 'moment', weight: 'must' },
        { rowHas: 'button', weight: 'must' },
        { first: true, weight: 3 },
      ],
      atLeast: 9,
      margin: 0,
      unsureFrom: 3,
    },
  ],
} satisfies Explainer;
