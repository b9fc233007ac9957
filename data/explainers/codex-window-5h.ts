import { LABEL } from '../labels.ts';
import { HOURS } from '../patterns.ts';
import type { Explainer } from '../schema.ts';
import { limit } from '../windows.ts';
import { OTHERS, RESET, USED } from '../words.ts';

/** The words for five hours, whole, in plain form. */
const ALL_HOURS =
  'five|funf|cinq|cinco|cinque|다섯|五|h|hrs?|hours?|std|stunden?|horas?|heures?|ore|시간|小时|小時|時間';

export default {
  id: 'codex-window-5h',
  page: 'chatgpt-usage',
  shape: 'hint',
  meter: 'agentic-allowance',
  answer: 'codex-five-hour-limit',
  source: {
    url: 'https://learn.chatgpt.com/docs/pricing',
    title: 'Pricing (ChatGPT Work and Codex)',
  },
  checkedOn: '2026-11-23',
  checkAgainBy: '2027-01-22',
  revision: 1,
  rank: 2,
  live: 'window',
  controls: [
    ...limit({ ...HOURS, weight: 'must' }, ALL_HOURS),
    {
      // A language we don't know: the row with a bar that begins with "5" and a word, and no other number but its own.
      among: 'text',
      row: 'percent',
      evidence: [
        { shape: 'five', weight: 'must' },
        ...LABEL,
        { words: RESET, match: 'part', weight: 'never' },
        { shape: 'percent', weight: 'never' },
        { near: 'percent', weight: 'must' },
        { rowSays: USED, weight: 'never' },
        { words: OTHERS, match: 'part', weight: 'never' },
        { within: '[title]', weight: 'never' },
        { rowHas: 'percents', weight: 'never' },
        { first: true, weight: 'must' },
        { rowHas: 'bar', weight: 2 },
        { rowHas: 'moment', weight: 2 },
      ],
      atLeast: 2,
      margin: 2,
    },
  ],
} satisfies Explainer;
