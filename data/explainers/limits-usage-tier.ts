import { LABEL, LABEL_OF_NUMBER, LABEL_OR_FOLD } from '../labels.ts';
import type { Control, Evidence, Explainer } from '../schema.ts';
import { anyOf, TIER } from '../words.ts';

/** The limit that OpenAI sets, as against those that the owner sets. */
const APPROVED = [
  ...['approved usage', 'approved limit', 'approved monthly', 'approved spend', 'genehmigtes limit', 'limite approuv'],
  ...[
    'límite aprobado',
    'limite aprovad',
    'limite approvat',
    '승인된 한도',
    '승인 한도',
    '批准的',
    '核准的',
    '承認された',
  ],
];

const NAMES = ['build', 'launch', 'grow', 'scale', 'free'];
/** A label without the tier itself, in plain form. */
const BARE = String.raw`^(?!.*(?:${anyOf(NAMES)}))\D*(?:${anyOf(TIER)})\D*$`;

/** "Your organization is in usage tier 3", or "is on Build". */
const SAID = ['is', 'are'].flatMap((be) =>
  ['in', 'on'].flatMap((at) => ['tier', 'usage tier', 'build', 'launch', 'grow'].map((tier) => `${be} ${at} ${tier}`)),
);

/** "Usage tier 1" until October 2026, a name since; or the limit that OpenAI approved, in a card that names the tier. */
const tier = (label: Evidence[]): Control => ({
  among: 'text',
  evidence: [
    ...label,
    { words: [...TIER, ...APPROVED], match: 'part', weight: 'must' },
    { words: [...TIER, ...APPROVED], match: 'part', weight: 3 },
    { words: ['usage tier'], match: 'part', weight: 1 },
    // A bare label needs its tier beside it; else it heads prose about tiers.
    { pattern: BARE, weight: -3 },
    { beside: { words: [...TIER, ...NAMES], match: 'part' }, weight: 4 },
    { within: 'table, [role="table"]', weight: -2 },
    { words: ['build', 'launch', 'grow', '1', '2', '3', '4', '5'], match: 'part', weight: 1 },
    { within: 'h1, h2, h3, h4, [role="heading"]', weight: 1 },
    { first: true, weight: 1 },
    { rowSays: TIER, weight: 1 },
    { words: ['next', 'model'], match: 'part', weight: -4 },
    { shape: 'money-of-money', weight: 'never' },
  ],
  atLeast: 4,
  margin: 0,
});

export default {
  id: 'limits-usage-tier',
  page: 'api-limits',
  shape: 'hint',
  meter: 'api-limits',
  answer: 'approved-limit-vs-spend-limit',
  source: {
    url: 'https://developers.openai.com/api/docs/guides/spend-limits',
    title: 'Spend limits',
  },
  checkedOn: '2026-11-23',
  checkAgainBy: '2027-01-22',
  revision: 1,
  rank: 2,
  controls: [
    tier(LABEL_OR_FOLD),
    {
      // Or the sentence that says it.
      among: 'text',
      evidence: [
        {
          within: 'button, a, nav, aside, footer, blockquote, details, [role="status"], [role="alert"]',
          weight: 'never',
        },
        { longer: 160, weight: 'never' },
        { words: ['usage tier is', 'tier is', 'tier:', ...SAID], match: 'part', weight: 'must' },
        {
          words: ['build', 'launch', 'grow', 'tier 1', 'tier 2', 'tier 3', 'tier 4', 'tier 5', 'free'],
          match: 'part',
          weight: 2,
        },
        { words: ['next'], match: 'part', weight: -4 },
        // On a project's page it is the organization's.
        { words: ['projects'], match: 'part', weight: 'never' },
      ],
      atLeast: 2,
      margin: 1,
    },
    {
      // Or the label of a row with its name, farther off than beside.
      among: 'text',
      row: 'button',
      evidence: [
        ...LABEL_OF_NUMBER,
        { pattern: BARE, weight: 'must' },
        { words: ['next', 'model'], match: 'part', weight: 'never' },
        { rowSays: NAMES, weight: 'must' },
        { first: true, weight: 'must' },
        { longer: 1, weight: 1 },
      ],
      atLeast: 1,
      margin: 1,
    },
    {
      // Or its name under a title that says of what.
      among: 'text',
      evidence: [
        ...LABEL,
        { pattern: `^(?:${anyOf(NAMES)})$`, weight: 'must' },
        { under: TIER, weight: 'must' },
        { longer: 1, weight: 1 },
      ],
      atLeast: 1,
      margin: 1,
    },
    // In a row that is pressed as a whole.
    tier(LABEL_OF_NUMBER),
  ],
} satisfies Explainer;
