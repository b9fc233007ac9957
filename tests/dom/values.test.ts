/** What the live parts of notes read beside their controls. */
import { afterEach, expect, test } from 'vitest';
import { isZero, readLimit, usageLayout } from '../../lib/anchor/values.ts';
import { card, limit } from './markup.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

function show(markup: string, label: string): Element {
  document.body.innerHTML = `<main>${markup}</main>`;
  const found = [...document.querySelectorAll('*')].find(
    (element) => element.childElementCount === 0 && element.textContent?.trim() === label,
  );
  if (!found) throw new Error(`The markup does not say ${label}`);
  return found;
}

const five = limit({ label: '5-hour limit', resets: 'Resets in 3h 12m', left: '81% left' });
const week = limit({
  label: 'Weekly limit',
  resets: 'Resets in 4d 7h',
  title: 'Friday, November 27, 2026 at 2:55:27 PM PST',
  left: '58% left',
});

test('what is left and when it resets, of the row and of no other', () => {
  expect(readLimit(show(five + week, 'Weekly limit'))).toEqual({
    percent: '58%',
    reset: { text: 'Resets in 4d 7h', title: 'Friday, November 27, 2026 at 2:55:27 PM PST' },
  });
  expect(readLimit(show(five + week, '5-hour limit'))).toEqual({
    percent: '81%',
    reset: { text: 'Resets in 3h 12m', title: undefined },
  });
});

test.each([
  [
    'the older page',
    card('Weekly usage limit', '32% remaining', 'Resets Nov 27, 2026 2:55 PM'),
    'Weekly usage limit',
    '32%',
    'Resets Nov 27, 2026 2:55 PM',
  ],
  [
    'Chinese',
    limit({ label: '每周限额', resets: '4 天 7 小时后重置', left: '剩余 64%' }),
    '每周限额',
    '64%',
    '4 天 7 小时后重置',
  ],
  [
    'French',
    limit({ label: 'Limite hebdomadaire', resets: 'Réinitialisation dans 4 j 7 h', left: '58 % restants' }),
    'Limite hebdomadaire',
    '58 %',
    'Réinitialisation dans 4 j 7 h',
  ],
  [
    'Turkish',
    limit({ label: 'Haftalık sınır', resets: '4 g. 7 sa. içinde', left: '%58 kaldı' }),
    'Haftalık sınır',
    '%58',
    '4 g. 7 sa. içinde',
  ],
])('%s', (_, markup, label, percent, text) => {
  expect(readLimit(show(markup, label))).toMatchObject({ percent, reset: { text } });
});

test('an untouched limit has no reset', () => {
  expect(readLimit(show(limit({ label: 'Weekly limit', left: '100% left' }), 'Weekly limit'))).toEqual({
    percent: '100%',
    reset: undefined,
  });
});

test('where rows have lost their boxes, no number is taken for another limit’s', () => {
  const flat = '<div>5-hour limit</div><div>81% left</div><div>Weekly limit</div><div>58% left</div>';
  expect(readLimit(show(flat, 'Weekly limit'))).toEqual({ percent: undefined, reset: undefined });
});

test.each([
  ['<div>0 credits remaining</div>', '0 credits remaining', true],
  ['<div>1,240 credits left</div>', '1,240 credits left', false],
  ['<div>10 credits left</div>', '10 credits left', false],
  [
    '<article><header>Credits remaining</header><span>0</span><p>Credits extend usage.</p></article>',
    'Credits remaining',
    true,
  ],
  ['<article><header>Credits remaining</header><span>33,564</span></article>', 'Credits remaining', false],
  ['<div>0크레딧 남음</div>', '0크레딧 남음', true],
])('%s is zero: %s %s', (markup, label, is) => {
  expect(isZero(show(markup, label))).toBe(is);
});

test.each([
  ['<h1>Usage</h1><button>All projects</button>', 'older'],
  ['<div>Analytics</div><h1>Usage</h1><a>Organization analytics</a><button>All projects</button>', 'newer'],
  ['<h1>Tolbex</h1><button>All projects</button>', 'either'],
])('the layout of %s is %s', (markup, layout) => {
  expect(usageLayout(show(markup, 'All projects'))).toBe(layout);
});
