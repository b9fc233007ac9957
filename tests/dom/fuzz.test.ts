/** The finder on pages that nobody thought of, and the reader of resets on texts that mean nothing. */
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { EXPLAINERS } from '../../data/generated/explainers.ts';
import { PAGE_HEADING, PAGE_SIGNATURE } from '../../data/headings.ts';
import { findControl } from '../../lib/anchor/find.ts';
import { isShown, scopesOf } from '../../lib/anchor/page.ts';
import { isZero, readLimit, usageLayout } from '../../lib/anchor/values.ts';
import { outlineOf } from '../../lib/explain/outline.ts';
import { readReset } from '../../lib/time/reset.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const TAGS = [
  ...[
    'div',
    'span',
    'main',
    'h1',
    'h2',
    'p',
    'button',
    'a',
    'ul',
    'li',
    'table',
    'tr',
    'td',
    'dl',
    'dt',
    'dd',
    'section',
  ],
  ...[
    'form',
    'input',
    'select',
    'option',
    'progress',
    'dialog',
    'svg',
    'textarea',
    'label',
    'article',
    'meterwise-note',
  ],
];
const WORDS = [
  ...[
    'Usage',
    'Weekly limit',
    '58% left',
    '12 credits remaining',
    'Resets Oct 9',
    '$0.00',
    'Total spend',
    'All projects',
  ],
  ...[
    '11/09/26-11/23/26',
    'Credit balance',
    'Auto recharge is on',
    'Spend limit',
    '0 / 10',
    '5h',
    'Add more',
    'API keys',
  ],
  ...['', ' ', '%', '\u202e58%', '٥٨٪', '5', '使用量', '剩余 5 额度', '🙂', '<b>', 'a'.repeat(2000)],
];
const text = fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', maxLength: 12 }));
const attributes = fc.dictionary(
  fc.constantFrom(
    'role',
    'aria-label',
    'title',
    'href',
    'class',
    'id',
    'hidden',
    'aria-modal',
    'name',
    'style',
    'open',
  ),
  fc.oneof(
    fc.constantFrom(
      'dialog',
      'tab',
      'button',
      'progressbar',
      'main',
      'true',
      '#',
      '/usage',
      'display:none',
      'display:flex',
    ),
    fc.constantFrom('parentElement', 'labels', 'ariaLabelledByElements', 'position:fixed', 'font-size:40px'),
    text,
  ),
  { maxKeys: 3 },
);
type Tree = { tag: string; attributes: Record<string, string>; children: (Tree | string)[] };
const row = (...children: (Tree | string)[]): Tree => ({ tag: 'div', attributes: {}, children });
/** Rows as pages have them, somewhere among the rest: what is known to be a meter is looked at on such pages only. */
const ROWS = [
  row(row('Weekly usage limit'), { tag: 'progress', attributes: {}, children: [] }, row('58% left')),
  row(row('Credit balance'), row('$18.66'), { tag: 'button', attributes: {}, children: ['Add to credit balance'] }),
  row(row('11/09/26-11/23/26'), row('Total spend'), row('$0.00')),
];
const tree = fc.letrec<{ node: Tree; child: Tree | string }>((tie) => ({
  node: fc.record({
    tag: fc.constantFrom(...TAGS),
    attributes,
    children: fc.array(tie('child'), { maxLength: 4, depthIdentifier: 'page' }),
  }),
  child: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true, depthIdentifier: 'page' },
    text,
    tie('node'),
    fc.constantFrom(...ROWS),
  ),
})).node;

function build({ tag, attributes, children }: Tree): Element {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map((child) => (typeof child === 'string' ? child : build(child))));
  return element;
}

test('whatever the page: what is found is in the page and seen, the same twice, and nothing of the page changes', () => {
  let found = 0;
  fc.assert(
    fc.property(fc.array(tree, { minLength: 1, maxLength: 4 }), fc.boolean(), (trees, isDialog) => {
      document.body.replaceChildren(...trees.map(build));
      const before = document.documentElement.outerHTML;
      for (const controls of [...EXPLAINERS.map(({ controls }) => controls), PAGE_HEADING, PAGE_SIGNATURE]) {
        const scopes = scopesOf(document, isDialog);
        const one = findControl(controls, scopes);
        expect(findControl(controls, scopesOf(document, isDialog))).toEqual(one);
        if (!one?.element) continue;
        found++;
        expect(document.body.contains(one.element) && isShown(one.element)).toBe(true);
        expect(scopes.some((scope) => scope.contains(one.element as Element))).toBe(true);
        readLimit(one.element);
        isZero(one.element);
        usageLayout(one.element);
      }
      outlineOf(EXPLAINERS, isDialog);
      expect(document.documentElement.outerHTML).toBe(before);
    }),
    { numRuns: 120 },
  );
  expect(found, 'controls on pages that hold known words').toBeGreaterThan(20);
});

test('whatever a row says of a reset: no throw, and never more than one reading of it', () => {
  const since = Temporal.ZonedDateTime.from('2026-11-23T10:00[Europe/Berlin]');
  const piece = fc.oneof(
    fc.constantFrom(
      'Resets',
      'in',
      'at',
      'Oct',
      'Friday',
      'AM',
      'pm',
      'UTC',
      'GMT+14',
      'CET',
      '4d',
      '7h',
      '12m',
      'week',
    ),
    fc.constantFrom(
      ':',
      '/',
      '-',
      '.',
      ',',
      '2026',
      '31',
      '25:61',
      '99999999999999999999',
      '٢٠٢٦',
      '年',
      '月',
      '午後',
      '%',
    ),
    fc.nat(3000).map(String),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  const line = fc
    .array(piece, { maxLength: 8 })
    .chain((pieces) => fc.constantFrom('', ' ').map((by) => pieces.join(by)));
  const language = fc.oneof(
    fc.constantFrom('en', 'de', 'ja', 'ar', 'fa', 'th', 'he', '', 'xx', 'en-US-u-nu-thai'),
    fc.string(),
  );
  let read = 0;
  fc.assert(
    fc.property(line, fc.option(line, { nil: undefined }), language, (text, title, language) => {
      const reset = readReset(text, title, { language, since });
      if (!reset) return;
      read++;
      expect(['moment', 'about', 'date', 'time', 'unclear']).toContain(reset.kind);
      // Out of the range that can be shown is not read at all.
      if ('at' in reset) expect(reset.at.toLocaleString('en')).not.toBe('');
      expect(readReset(text, title, { language, since })).toEqual(reset);
    }),
    { numRuns: 1500 },
  );
  expect(read, 'texts that say something').toBeGreaterThan(100);
});
