/** The troubleshooter: its table, the tree made of it, cases that people really had, and the text one copies. */
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledTroubleshooter, Inline, Turning } from '../../data/compiled.ts';
import { answerOf } from '../../lib/search/answers.ts';
import { checklist } from '../../lib/troubleshoot/checklist.ts';
import { stepsOf, TROUBLESHOOTER, walk } from '../../lib/troubleshoot/walk.ts';
import type { Known } from '../../scripts/content/behind.ts';
import { readAll } from '../../scripts/content/read.ts';
import { readTroubleshooter } from '../../scripts/content/troubleshooter.ts';
import { knownContent } from './known.ts';

/** What people met, and the taps with which they say so. */
const cases: [what: string, taps: string, verdict: string][] = [
  ['the date of the weekly reset moved by itself', 'chatgpt-page moved', 'reset-moved'],
  ['a percentage, and nothing says of what', 'chatgpt-page percent', 'percent-left'],
  ['a few prompts took much of the week', 'codex drains personal', 'drains-fast'],
  ['a banked reset was pressed, and the bars stayed', 'chatgpt-page reset', 'reset-pending'],
  ['credits were bought, and Codex still refuses', 'codex bought personal', 'bought-elsewhere'],
  ['the five-hour window went and came back', 'chatgpt-page five-hour', 'five-hour-row'],
  ['limit reached, with more than half of the week left', 'codex left personal', 'another-gate'],
  ['insufficient_quota, and the usage page says $0', 'api-page zero', 'refused-at-zero'],
  ['pays for Plus, and the API refuses', 'api api-quota own-key plan-only', 'plan-holds-no-api-credit'],
  ['Codex took a key from the environment, and a large bill came', 'card large', 'large-api-charge'],
  ['quota exceeded in the CLI, although signed in with ChatGPT', 'codex quota personal', 'stray-key'],
  ['a member of Business, and the workspace is out of credits', 'codex credits workspace member', 'workspace-member'],
  ['an owner of Business, and the workspace is out of credits', 'codex credits workspace owner', 'workspace-owner'],
  ['a budget was set, and calls went on', 'api-page budget', 'alert-or-hard'],
  ['the bars of the API stand a day off', 'api-page day', 'utc-days'],
  ['credit bought more than a year ago is gone', 'api-page gone', 'credit-expired'],
  ['automatic recharge bought again and again', 'api-page recharge', 'auto-recharge'],
  ['topped up minutes ago, and still refused', 'api api-quota own-key today', 'fresh-credit'],
  ['there is credit, but in another organization', 'api api-quota own-key this-year', 'other-organization'],
  ['a small hold on the card', 'card pending', 'pending-line'],
  ['the usage chart of Codex is empty', 'chatgpt-page stale', 'page-is-late'],
  ['the usage page of the API does not open', 'api-page no-access', 'no-access'],
  ['an app that was signed in to with ChatGPT is stopped', 'app app-limit', 'app-cap'],
  ['free tokens for sharing, and a bill', 'api-page free', 'free-tokens-end'],
  ['Sora is gone, and credits are left', 'chatgpt-page sora-credits', 'sora-closed'],
  ['an upgrade was paid for, and the limit stays', 'codex upgraded personal', 'plan-not-recognised'],
  ['a model is at capacity', 'codex capacity', 'model-at-capacity'],
  ['encrypted content of another organization', 'codex encrypted', 'other-login'],
  ['a strange name on the bank statement', 'card unknown', 'unknown-charge'],
];

test.each(cases)('%s', (_, taps, verdict) => {
  const at = walk(taps.split(' '));
  expect('id' in at && at.id, 'the verdict').toBe(verdict);
  expect(at.taps.map(({ option }) => option.id).join(' '), 'every tap was on offer').toBe(taps);
});

type Path = { taps: string[]; verdict: string };

function pathsOf(turning: Turning, taps: string[] = []): Path[] {
  if (typeof turning === 'string') return [{ taps, verdict: turning }];
  return Object.entries(turning.to).flatMap(([option, next]) => pathsOf(next, [...taps, option]));
}

const questionsOf = (turning: Turning): Exclude<Turning, string>[] =>
  typeof turning === 'string' ? [] : [turning, ...Object.values(turning.to).flatMap(questionsOf)];

describe('the tree', () => {
  const paths = pathsOf(TROUBLESHOOTER.start);
  const { verdicts, questions } = TROUBLESHOOTER;

  test('every path ends in a verdict, after four taps at most', () => {
    expect(paths.length).toBeGreaterThan(50);
    for (const { taps, verdict } of paths) {
      expect(verdicts[verdict], taps.join(' ')).toBeDefined();
      expect(taps.length, taps.join(' ')).toBeLessThanOrEqual(4);
      const at = walk(taps);
      expect('id' in at && at.id, taps.join(' ')).toBe(verdict);
    }
  });

  test('every verdict can be reached', () => {
    expect(Object.keys(verdicts).sort()).toEqual([...new Set(paths.map(({ verdict }) => verdict))].sort());
  });

  test('no question is asked whose answer does not matter', () => {
    for (const { ask, to } of questionsOf(TROUBLESHOOTER.start)) {
      const ends = Object.values(to).map((next) => JSON.stringify(next));
      expect(new Set(ends).size, `${ask}: ${Object.keys(to).join(', ')}`).toBeGreaterThan(1);
    }
  });

  test('every question has its words, and every option too', () => {
    for (const { ask, to } of questionsOf(TROUBLESHOOTER.start)) {
      const options = questions.find(({ id }) => id === ask)?.options.map(({ id }) => id);
      expect(options).toEqual(expect.arrayContaining(Object.keys(to)));
    }
  });

  test('every verdict has steps, answers that are there, and the days of both', () => {
    for (const [id, verdict] of Object.entries(verdicts)) {
      expect(stepsOf(verdict).length, id).toBeGreaterThan(0);
      for (const slug of verdict.answers) {
        const answer = answerOf(slug);
        expect(answer, `${id}: ${slug}`).toBeDefined();
        expect(verdict.checkAgainBy <= (answer?.checkAgainBy ?? ''), `${id} is due no later than ${slug}`).toBe(true);
        expect(verdict.checkedOn <= (answer?.checkedOn ?? ''), `${id} was checked no later than ${slug}`).toBe(true);
      }
      for (const link of stepsOf(verdict).flatMap(linksIn)) expect(link, id).toMatch(/^https:\/\//);
    }
  });

  test('a choice that is not on offer ends the walk at the question before it', () => {
    const at = walk(['codex', 'own-key', 'plus']);
    expect(at.taps.map(({ option }) => option.id)).toEqual(['codex']);
    expect('ask' in at && at.ask).toBe('What do you see?');
    expect(walk(['constructor']).taps).toEqual([]);
    expect(walk([...'codex capacity more'.split(' ')])).toMatchObject({ id: 'model-at-capacity' });
  });
});

function linksIn(inlines: Inline[]): string[] {
  return inlines.flatMap((part): string[] => {
    if (typeof part === 'string' || 'code' in part || 'fact' in part) return [];
    if ('link' in part) return [part.link];
    return linksIn('bold' in part ? part.bold : part.emphasis);
  });
}

describe('a broken table is said in plain words', () => {
  const FOLDER = new URL('../../data/troubleshooter/', import.meta.url);
  let known: Known;
  let files: Parameters<typeof readTroubleshooter>[0];
  beforeAll(async () => {
    known = await knownContent();
    const one = async (name: string) => ({
      name: `data/troubleshooter/${name}`,
      text: await readFile(new URL(name, FOLDER), 'utf8'),
    });
    const verdicts = readAll(new URL('verdicts', FOLDER).pathname, '.md', 'data/troubleshooter/verdicts');
    files = { questions: await one('questions.yaml'), table: await one('table.yaml'), verdicts };
  });

  const said = (changed: typeof files): string => {
    const problems: string[] = [];
    readTroubleshooter(changed, known, (file) => (message) => problems.push(`${file}: ${message}`));
    return problems.join('\n');
  };
  const change = (file: { name: string; text: string }, how: (text: string) => string) => {
    const text = how(file.text);
    expect(text, 'the change must change something').not.toBe(file.text);
    return { ...file, text };
  };
  const inTable = (how: (text: string) => string) => said({ ...files, table: change(files.table, how) });
  const inQuestions = (how: (text: string) => string) => said({ ...files, questions: change(files.questions, how) });
  const inVerdict = (id: string, how: (text: string) => string) =>
    said({
      ...files,
      verdicts: files.verdicts.map((file) => (file.name.endsWith(`/${id}.md`) ? change(file, how) : file)),
    });

  test('as it stands, there is nothing to say', () => expect(said(files)).toBe(''));

  test.each<[string, (text: string) => string, string]>([
    [
      'a path without a verdict',
      (t) => t.replace(/^.*see: capacity.*\n/m, ''),
      'no row decides codex › capacity › personal',
    ],
    [
      'a verdict no path leads to',
      (t) => t.replace(/^.*see: capacity.*\n/m, '- { see: capacity, verdict: drains-fast }\n'),
      'no path leads to the verdict "model-at-capacity"',
    ],
    [
      'a row that never decides',
      (t) =>
        t.replace(/^- \{ see: usage-limit, verdict/m, '- { see: usage-limit, plan: pro, verdict: drains-fast }\n$&'),
      'row 6 (verdict: drains-fast) decides nothing; delete it or move it up',
    ],
    [
      'an unknown verdict',
      (t) => t.replace('verdict: too-fast', 'verdict: no-such'),
      'there is no data/troubleshooter/verdicts/no-such.md',
    ],
    ['an unknown question', (t) => t.replace('{ see: rate', '{ saw: rate'), '"saw" is no question'],
    ['an unknown option', (t) => t.replace('{ see: rate', '{ see: rates'), '"rates" is no option of "see"'],
    ['no YAML', (t) => t.replace('- {', '"- {'), 'data/troubleshooter/table.yaml: not YAML: '],
  ])('in the table: %s', (_, how, says) => expect(inTable(how)).toContain(says));

  test.each<[string, (text: string) => string, string]>([
    [
      'an option after nothing',
      (t) => t.replace('says: On my card or bank statement }', 'says: On my card, after: { where: [nowhere] } }'),
      'where: card: after: "where: nowhere" is not asked before',
    ],
    [
      'an option after a later question',
      (t) =>
        t
          .replace('id: percent,', 'id: percent, after: { plan: [pro] },')
          .replace('Or whether it is left or used, after: { where: [chatgpt-page] }', 'x y z'),
      'see: percent: after: "plan: pro" is not asked before',
    ],
    [
      'an option no path offers',
      (t) =>
        t.replace(
          '{ id: for-api, says: API credit, after: { see: [refund] } }',
          '{ id: for-api, says: API credit, after: { see: [refund], sign-in: [personal] } }',
        ),
      'plan: for-api: is never offered',
    ],
    ['an id twice', (t) => t.replace('id: plus,', 'id: pro,'), 'plan: pro: this id is used twice in the question'],
    ['a figure in an option', (t) => t.replace('says: Plus,', 'says: "Plus, $20",'), 'plan: plus: "$20" ages'],
    [
      'a question that changes nothing',
      (t) =>
        `${t}\n- id: mood\n  ask: How do you feel?\n  options: [{ id: good, says: Good }, { id: bad, says: Bad }]\n`,
      'mood: is never asked, because its answer changes nothing',
    ],
  ])('in the questions: %s', (_, how, says) => expect(inQuestions(how)).toContain(says));

  test.each<[string, string, (text: string) => string, string]>([
    ['no title', 'too-fast', (t) => t.replace(/^title:.*\n/m, ''), 'too-fast.md: title: is missing'],
    [
      'an unknown answer',
      'too-fast',
      (t) => t.replace('answers: [', 'answers: [no-such, '),
      'too-fast.md: answers: "no-such" is no answer we have',
    ],
    [
      'an unknown error',
      'too-fast',
      (t) => t.replace('errors: [', 'errors: [no-such, '),
      'too-fast.md: errors: "no-such" is no error we have',
    ],
    ['an unknown meter', 'too-fast', (t) => t.replace('meter: api-limits', 'meter: gold'), 'too-fast.md: meter: is '],
    [
      'a doubt not passed on',
      'refund-api',
      (t) => t.replace(/^unsure:.*\n/m, ''),
      'refund-api.md: unsure: say in a sentence what is uncertain',
    ],
    ['a figure', 'too-fast', (t) => `${t.trimEnd()} Wait 30 seconds.\n`, 'too-fast.md: text: "30 seconds" ages'],
    [
      'a long verdict',
      'too-fast',
      (t) => `${t.trimEnd()} One. Two. Three.`,
      'too-fast.md: text: the verdict must have at most three sentences',
    ],
    ['a detail', 'too-fast', (t) => `${t}\n## More\n\nx\n`, 'too-fast.md: text: a verdict has no "More"'],
    [
      'a link that runs code',
      'too-fast',
      (t) => `${t}\n## What to do\n\n1. [x](javascript:alert%281%29)\n`,
      'must begin with https://',
    ],
  ])('in a verdict: %s', (_, id, how, says) => expect(inVerdict(id, how)).toContain(says));

  test('a question is left out of the paths it changes nothing on', () => {
    const table = {
      ...files.table,
      text: '- { where: [api], verdict: too-fast }\n- { see: [capacity], verdict: model-at-capacity }\n- { verdict: drains-fast }\n',
    };
    const made = readTroubleshooter({ ...files, table }, known, () => () => undefined) as CompiledTroubleshooter;
    expect(pathsOf(made.start).filter(({ taps }) => taps[0] === 'api')).toEqual([
      { taps: ['api'], verdict: 'too-fast' },
    ]);
    expect(
      pathsOf(made.start)
        .filter(({ taps }) => taps[0] === 'codex')
        .every(({ taps }) => taps.length === 2),
    ).toBe(true);
  });
});

test('the text one copies has the ticks, the numbers and the addresses', () => {
  const short: Inline[] = ['Wait, ', { bold: ['then'] }, ' retry.'];
  const steps: Inline[][] = [
    ['Open ', { link: 'https://platform.openai.com/usage', text: ['API usage'] }, '.'],
    ['Run ', { code: 'codex login' }, ' for ', { fact: 'x', text: '$5' }, '.'],
  ];
  expect(checklist({ title: 'Too fast', short }, steps, new Set([1]), 'Meterwise.')).toBe(
    [
      'Too fast',
      'Wait, then retry.',
      '',
      '[ ] 1. Open API usage (https://platform.openai.com/usage).',
      '[x] 2. Run codex login for $5.',
      '',
      'Meterwise.',
    ].join('\n'),
  );
});
