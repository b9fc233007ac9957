import { HOURS, WEEK } from '../patterns.ts';
import type { Explainer } from '../schema.ts';
import { limit } from '../windows.ts';

/** The words for a week, whole, in plain form. */
const ALL_WEEK = [
  ...[
    'week(?:ly|s)?',
    'days?',
    'wochentlich(?:e[rs]?)?',
    'wochen?',
    'tage?',
    'hebdomadaires?',
    'semaine',
    'jours',
    'semanal',
  ],
  ...[
    'semana',
    'dias',
    'settimanale',
    'settimana',
    'giorni',
    '주간',
    '매주',
    '주별',
    '이번 주',
    '주 단위',
    '일',
    '[一每本]?[周週]',
  ],
  ...['天', '[毎今]週', '週間', '日間?'],
].join('|');

export default {
  id: 'codex-window-weekly',
  page: 'chatgpt-usage',
  shape: 'hint',
  meter: 'agentic-allowance',
  answer: 'codex-weekly-limit',
  source: {
    url: 'https://learn.chatgpt.com/docs/pricing',
    title: 'Pricing (ChatGPT Work and Codex)',
  },
  checkedOn: '2026-11-23',
  checkAgainBy: '2027-01-22',
  revision: 1,
  rank: 1,
  live: 'window',
  controls: limit({ ...WEEK, weight: 'must' }, ALL_WEEK, [{ ...HOURS, weight: 'never' }]),
} satisfies Explainer;
