import { LABEL, LABEL_IN_ROW } from '../labels.ts';
import type { Evidence, Explainer } from '../schema.ts';
import { AUTOMATIC, BOUGHT, RELOAD, RESET } from '../words.ts';

/** A plan that is offered has neither. */
const NO_OFFER: Evidence[] = [{ pageHas: ['switch', 'gauge', 'share', 'rest', 'moment', 'day'], weight: 'must' }];

/** What a setting that may be off is. */
const STATES = [
  ...['Off', 'On', 'Aus', 'Ein', 'Désactivé', 'Désactivée', 'Activé', 'Activée', 'Desactivado', 'Desactivada'],
  ...['Activado', 'Activada', 'Desativado', 'Desativada', 'Ativado', 'Ativada', 'Attivo', 'Attiva', 'Non attivo'],
  ...[
    'Non attiva',
    '꺼짐',
    '켜짐',
    '关闭',
    '已关闭',
    '已开启',
    '關閉',
    '已關閉',
    '已開啟',
    'オフ',
    'オン',
    'Uit',
    'Aan',
  ],
  ...['Av', 'På', 'Kapalı', 'Açık', 'Wyłączone', 'Włączone', 'Выключено', 'Включено', 'Вимкнено', 'Увімкнено'],
  ...['Vypnuto', 'Zapnuto', 'Nonaktif', 'Aktif', 'Tắt', 'Bật'],
];

export default {
  id: 'codex-auto-reload',
  page: 'chatgpt-usage',
  shape: 'hint',
  meter: 'chatgpt-credits',
  answer: 'credits-auto-top-up',
  source: {
    url: 'https://help.openai.com/en/articles/12642688-using-credits-for-flexible-usage-in-chatgpt-personal-plans',
    title: 'Using credits for flexible usage in ChatGPT (personal plans)',
  },
  checkedOn: '2026-11-23',
  checkAgainBy: '2027-01-22',
  revision: 1,
  rank: 5,
  controls: [
    {
      // The row with the switch, by its label …
      among: 'text',
      row: 'switch',
      evidence: [
        ...LABEL,
        ...NO_OFFER,
        { words: BOUGHT, match: 'part', weight: 'must' },
        { words: RESET, match: 'part', weight: 'never' },
        { words: AUTOMATIC, match: 'part', weight: 4 },
        { words: RELOAD, match: 'part', weight: 2 },
        { rowHas: 'switch', weight: 3 },
        { first: true, weight: 1 },
        // A line that tells what a plan has.
        { within: 'li:not(:has(button:not([aria-label]), input, [role]))', weight: 'never' },
      ],
      atLeast: 6,
      margin: 1,
    },
    {
      // … or by the name of the switch itself.
      among: '[role="switch"], input[type="checkbox"], button',
      evidence: [
        ...NO_OFFER,
        { words: BOUGHT, match: 'part', weight: 'must' },
        { words: RESET, match: 'part', weight: 'never' },
        { words: AUTOMATIC, match: 'part', weight: 6 },
        { words: RELOAD, match: 'part', weight: 2 },
        { is: '[role="switch"], [type="checkbox"]', weight: 5 },
        // The title of a part that folds, beside what is pressed in it.
        { within: 'h2, h3, h4, summary', weight: 2 },
        { within: 'nav', weight: 'never' },
      ],
      atLeast: 8,
      margin: 2,
    },
    {
      // A row that leads to more, with its state: "Automatic reload   Off".
      among: 'text',
      evidence: [
        ...LABEL_IN_ROW,
        ...NO_OFFER,
        { words: BOUGHT, match: 'part', weight: 'must' },
        { words: AUTOMATIC, match: 'part', weight: 'must' },
        { words: RELOAD, match: 'part', weight: 'must' },
        { words: RESET, match: 'part', weight: 'never' },
        { beside: { words: STATES, match: 'whole' }, weight: 'must' },
        { longer: 1, weight: 1 },
      ],
      atLeast: 1,
      margin: 1,
    },
    {
      // A switch in words we don't know.
      among: '[role="switch"], input[type="checkbox"]',
      evidence: [
        { foreign: true, weight: 'must' },
        { within: 'main, [role="main"], [role="tabpanel"]', weight: 3 },
      ],
      atLeast: 9,
      margin: 0,
      unsureFrom: 3,
    },
  ],
} satisfies Explainer;
