/** Old advice: what is known again in a text, and what must be left alone. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recogniser } from '../../lib/advice/recognise.ts';
import { saidIn, textsOf } from '../../scripts/content/claims.ts';
import { compile } from '../../scripts/content/compile.ts';
import { showFact } from '../../scripts/content/facts.ts';
import { INNOCENT } from '../advice/innocent.ts';
import { UNLISTED } from '../advice/unlisted.ts';

const { content, problems } = await compile(new URL('../../data/', import.meta.url));
const { claims, answers, facts } = content;
const recognise = recogniser(claims);
const nameOf = ({ slug, change }: { slug: string; change: number }) => `${slug} ${change}`;
const found = (text: string) => recognise(text).map(({ claim }) => nameOf(claim));

test('the content has no problem, and every change can be known again', () => {
  expect(problems).toEqual([]);
  expect(claims).toHaveLength(answers.flatMap(({ changes }) => changes).length);
  expect(claims.length).toBeGreaterThan(50);
});

describe.each(claims)('$slug $change', (claim) => {
  test.each([claim.was, ...claim.wordings])('is known again: %s', (text) => {
    expect(found(text)).toContain(nameOf(claim));
  });
  test('has three wordings, all different', () => {
    expect(new Set(claim.wordings).size).toBeGreaterThanOrEqual(3);
    expect(claim.wordings).not.toContain(claim.was);
  });
});

describe('wordings that stand with no claim', () => {
  test('there is one for each', () => {
    const listed = new Set(UNLISTED.map(([slug, change]) => nameOf({ slug, change })));
    expect(listed, 'tests/advice/unlisted.ts: one more wording for each change').toEqual(new Set(claims.map(nameOf)));
  });
  test.each(UNLISTED)('%s %i is known again: %s', (slug, change, text) => {
    expect(found(text)).toContain(nameOf({ slug, change }));
  });
});

describe('nothing is called outdated', () => {
  const said = saidIn(content);
  test('anywhere in what is shown as true today', () => {
    // Every answer, every error, every table, and every note in every language.
    const { errors, tables, explainers, locales } = content;
    expect(said).toHaveLength(answers.length + errors.length + tables.length + explainers.length * locales.length);
    expect(said.flatMap(({ texts }) => texts).length).toBeGreaterThan(1200);
  });
  test.each(said)('in $name', ({ texts }) => {
    expect(texts.length).toBeGreaterThan(0);
    for (const text of [...texts, texts.join('\n')]) expect(found(text), text).toEqual([]);
  });
  test.each(answers)('in the question $question', ({ question }) => {
    expect(found(question)).toEqual([]);
  });
  test('among sixty and more innocent sentences', () => {
    expect(new Set(INNOCENT).size).toBeGreaterThanOrEqual(60);
  });
  test.each(INNOCENT)('in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
  test.each(facts.filter(({ id, unit }) => unit === 'usd' && /^(?:go|plus|pro-\d+)-month$/.test(id)))(
    'in what $plan costs by the facts',
    (fact) => {
      const price = showFact(fact);
      for (const text of [`${fact.plan} costs ${price} a month.`, `ChatGPT ${fact.plan} (${price}/month)`])
        expect(found(text), text).toEqual([]);
    },
  );
});

test('an amount decides: $200 is what the one Pro cost, $500 and $100 are today’s', () => {
  expect(found('Pro costs $200')).toEqual(['price-pro 0']);
  for (const text of ['$200.00', 'US$ 200', '200 dollars', 'USD 200', '$ 200'])
    expect(found(`Pro costs ${text} a month`), text).toEqual(['price-pro 0']);
  for (const text of ['$500', '$100', '$20', '$2,000', '€200', '200 credits'])
    expect(found(`Pro costs ${text} a month`), text).toEqual([]);
});

describe('sentence by sentence', () => {
  const TEXT =
    'Budgets never stop requests. An enforced hard limit does. Pro costs $200 a month, and Plus costs $20.\n\n' +
    'You can buy Sora credits in the app! Codex is also in the desktop app.';
  test('several claims in one paragraph, and none of the sentences beside them', () => {
    const told = recognise(TEXT);
    expect(told.map(({ claim }) => nameOf(claim))).toEqual([
      'budget-alert-or-hard-limit 0',
      'price-pro 0',
      'buy-sora-credits 0',
    ]);
    expect(told.map(({ sentence }) => TEXT.slice(sentence.start, sentence.end))).toEqual([
      'Budgets never stop requests',
      'Pro costs $200 a month, and Plus costs $20',
      'You can buy Sora credits in the app',
    ]);
    expect(told[1]?.words.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['Pro', 'costs', '$200']);
  });
  test.each([
    ['a claim across a wrapped line', 'Budgets never\nstop requests.', 1],
    ['no claim across two items of a list', '- Sora\n- Buy more credits', 0],
    ['no claim across two paragraphs', 'budgets never\n\nstop requests', 0],
    ['no claim across two sentences', 'Mind your budget. Nothing will stop you.', 0],
    ['a claim in a row of a table', '| Pro | $200 / month |', 1],
    ['typographic apostrophes', 'A budget doesn’t stop requests', 1],
    ['a claim in Markdown', '**Budgets** `never` stop _requests_', 1],
    ['a sentence that follows one about another product', 'AWS has budgets. Budgets never stop requests.', 0],
    ['another paragraph after one about another product', 'AWS has budgets.\n\nBudgets never stop requests.', 1],
    ['our product beside another', 'Unlike AWS, OpenAI has budgets that never stop requests.', 1],
  ])('%s', (_, text, count) => {
    expect(recognise(text)).toHaveLength(count);
  });
});

test('whatever is pasted, what is found stands in it', () => {
  const words = claims.flatMap(({ says, unless }) => [...says, ...unless]).flatMap((line) => line.split(/[,|]/));
  const piece = fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom('. ', ', ', '\n', '\n\n', '$200', '”'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join(' ');
      const told = recognise(text);
      expect(new Set(told.map(({ claim }) => claim)).size).toBe(told.length);
      for (const { sentence, words } of told) {
        expect(sentence.start >= 0 && sentence.end <= text.length).toBe(true);
        let last = sentence.start;
        for (const { start, end } of words) {
          expect(start >= last && end > start && end <= sentence.end).toBe(true);
          last = end;
        }
      }
    }),
    { numRuns: 2000 },
  );
});

describe('a long paste', () => {
  const texts: [string, string][] = [
    ['prose', answers.flatMap(textsOf).join('\n')],
    ['the words of a claim and no full stop', 'sora credit buy video codex pro plus not '],
    ['one word again and again', 'budget '],
    ['denials', 'budget never stop not no nothing without hard limit '],
    ['one letter', 'a'],
    ['dots', '. '],
    ['lines', '\n'],
    ['amounts', '$1,'],
  ];
  // How the time grows is measured (npm run bench). What grew with the square would not end within the test's limit.
  test.each(texts)('of two megabytes is read to its end: %s', (_, piece) => {
    const claim = 'Budgets never stop requests';
    const text = `${piece.repeat(Math.ceil(2_000_000 / piece.length))}\n\n${claim}.`;
    const said = recognise(text).map(({ sentence: { start, end } }) => text.slice(start, end).trim());
    expect(said).toContain(claim);
  });
});
