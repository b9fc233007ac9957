import { afterEach, expect, test } from 'vitest';
import { findControl } from '../../lib/anchor/find.ts';
import { namesOf, scopesOf } from '../../lib/anchor/page.ts';
import { plain } from '../../lib/anchor/reading.ts';
import { hasShape } from '../../lib/anchor/shapes.ts';
import { controlsOf, find, row } from './markup.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

test.each([
  ['English', row('93,394.5 credits remaining')],
  ['at zero', row('0 credits remaining')],
  ['the dialog of summer 2026', row('1,240 credits left', '<button>Add credits</button>')],
  ['a workspace', row('2,402 workspace credits')],
  ['Korean', row('62,462크레딧 남음', '<button>추가</button>')],
  ['Chinese', row('剩余 1,240 额度', '<button>添加</button>')],
  ['a language with points for thousands', row('93.394,5 Credits verbleibend')],
])('the balance of credits is found: %s', (_, markup) => {
  expect(find('codex-credits', `<main><h1>Usage</h1><div>Credits</div>${markup}</main>`)).toMatch(/\d/);
});

test('the label with its number beside it is found on the older page', () => {
  const markup =
    '<article><header>Credits remaining</header><span>0</span><p>Credits extend usage.</p><button>Add more</button></article>';
  expect(find('codex-credits', `<main>${markup}</main>`)).toBe('Credits remaining');
});

test.each([
  ['a table of use', '<table><tr><th>Credits used</th></tr><tr><td>12 credits</td></tr></table>'],
  ['an offer', row('Up to 40% off', '')],
  ['a history of plain boxes', '<div><span>Sep 6, 2026</span><span>14 credits</span></div>'],
  ['a monthly limit', row('2,500 of 2,500 monthly credits left')],
  ['prose', '<p>Buy credits or turn on automatic reload to continue using Work.</p>'],
  ['a heading alone', '<div>Credits</div>'],
])('no balance is seen in %s', (_, markup) => {
  expect(find('codex-credits', `<main>${markup}</main>`)).toBeUndefined();
});

test('two balances that cannot be told apart are none', () => {
  expect(
    find('codex-credits', `<main>${row('10 credits remaining')}${row('20 credits remaining')}</main>`),
  ).toBeUndefined();
});

test('settings in a dialog are looked for there and nowhere else', () => {
  const chat = `<main>${row('5 credits remaining')}</main>`;
  expect(find('codex-credits', `${chat}<div role="dialog">${row('7 credits left')}</div>`, { isDialog: true })).toBe(
    '7 credits left',
  );
  expect(find('codex-credits', `${chat}<div role="dialog"><h2>Share</h2></div>`, { isDialog: true })).toBeUndefined();
  expect(find('codex-credits', chat, { isDialog: true })).toBeUndefined();
});

test('a dialog over a page is not the page', () => {
  const offer = `<div role="dialog">${row('500 credits remaining after purchase')}</div>`;
  expect(find('codex-credits', `<main>${row('5 credits remaining')}</main>${offer}`)).toBe('5 credits remaining');
  expect(find('codex-credits', `<main><h1>Usage</h1></main>${offer}`)).toBeUndefined();
});

test('what is not shown is no control', () => {
  expect(find('codex-credits', `<main><div hidden>${row('5 credits remaining')}</div></main>`)).toBeUndefined();
});

test("the page's own project filter is told from the selector of the top bar", () => {
  const bar = '<header><button aria-haspopup="menu">Default project</button></header>';
  const filters = '<button role="combobox">All projects</button><button>11/09/26-11/23/26</button>';
  expect(find('api-usage-project-filter', `${bar}<main><div>${filters}</div></main>`)).toBe('All projects');
  expect(
    find('api-usage-project-filter', `${bar}<main><div><button>11/09/26-11/23/26</button></div></main>`),
  ).toBeUndefined();
});

test.each(['11/09/26-11/23/26', 'Nov 9 – Nov 23', 'Jun 1–Jun 22', '2026-11-09 – 2026-11-23', '9. Nov. – 23. Nov.'])(
  'a range of dates is one, however written: %s',
  (range) => {
    expect(find('api-usage-utc', `<main><div><button>Group by</button><button>${range}</button></div></main>`)).toBe(
      range,
    );
  },
);

test('without a range, the days are those of the chart', () => {
  const chart =
    '<div><div>Total Spend</div><div>$1.20</div><svg class="recharts-surface" width="600" height="200"></svg></div>';
  document.body.innerHTML = `<main>${chart}</main>`;
  expect(findControl(controlsOf('api-usage-utc'), scopesOf(document, false))?.element?.localName).toBe('svg');
});

test('the tab of credit grants is known by its address or by its name', () => {
  const tabs = (tab: string) =>
    `<main><nav><a href="/settings/organization/billing/history">Billing history</a>${tab}</nav></main>`;
  expect(
    find('billing-credit-grants', tabs('<a href="/settings/organization/billing/credit-grants">Guthaben</a>')),
  ).toBe('Guthaben');
  expect(find('billing-credit-grants', tabs('<button role="tab">Credit grants</button>'))).toBe('Credit grants');
  expect(find('billing-credit-grants', tabs(''))).toBeUndefined();
});

const METER = '<p>58% <progress max="100" value="58"></progress></p>';
const heading = (markup: string) => find('codex-not-api-billing', markup);

test.each([
  ['an h1', `<main><h1>Usage</h1>${METER}</main>`, 'Usage'],
  ['an h1 without main', `<h1>Usage</h1>${METER}`, 'Usage'],
  [
    'in words unknown to us, on a page with a bar',
    '<main><h1>Notkun</h1><p>58% <progress max="100" value="58"></progress></p></main>',
    'Notkun',
  ],
  ['plain text', '<main><div><div>Usage</div></div><p>58% <progress></progress></p></main>', 'Usage'],
])('the heading is found: %s', (_, markup, words) => {
  expect(heading(markup)).toBe(words);
});

test.each([
  ['a page for the signed-out', '<main><h1>What can I help with?</h1><button>Log in</button></main>'],
  ['a chooser', '<main><h1>Select a workspace</h1><button>Personal</button></main>'],
  ['a missing page', '<main><h1>404</h1></main>'],
  ['a page that has nothing yet', '<main><h1>Usage</h1><p>Nothing here yet.</p></main>'],
  ['a page that is loading', '<main><h1>Usage</h1><div style="width: 300px; height: 8px"></div></main>'],
  ['a navigation', '<nav><h2>Usage</h2><a>Usage</a></nav>'],
])('there is no heading of ours on %s', (_, markup) => {
  expect(heading(markup)).toBeUndefined();
});

test.each([
  ['promises', row('Get 500 bonus credits', '<button>Invite</button>')],
  ['a share of a monthly limit', row('2,500 of 2,500 credits left')],
  [
    'a monthly limit of the row',
    '<div><div>Workspace monthly credit limit</div><div>2,500 credits left</div><button>Increase</button></div>',
  ],
])('no balance is seen in %s either', (_, markup) => {
  expect(find('codex-credits', `<main>${markup}</main>`)).toBeUndefined();
});

test('a balance in two pieces is one', () => {
  const pieces = '<div><span>93,394.5</span> <span>credits remaining</span></div>';
  expect(find('codex-credits', `<main>${pieces}<a href="/buy">Add more</a></main>`)).toBe('93,394.5 credits remaining');
});

test.each([
  [
    'a filter by its label',
    '<button role="combobox" aria-label="Project">Checkout service</button>',
    'Checkout service',
  ],
  ['another filter in its place', '<button role="combobox">1d</button>', undefined],
  ['a filter of people', '<button role="combobox">All users</button>', undefined],
])('%s', (_, filter, words) => {
  const range = '<button>11/09/26-11/23/26</button>';
  expect(find('api-usage-project-filter', `<main><div>${filter}${range}</div></main>`)).toBe(words);
});

test.each([
  ['count', '93,394.5 credits', true],
  ['count', '0 left', true],
  ['count', '62,462크레딧', true],
  ['count', '58%', false],
  ['count', '58 %', false],
  ['count', '$20', false],
  ['count', '11/23/26', false],
  ['percent', '58 ％', true],
  ['percent', '58 left', false],
  ['money', '$0.00', true],
  ['money', '12,50 €', true],
  ['money', '12 credits', false],
  ['date-range', '11/09/26-11/23/26', true],
  ['date-range', '11/09/26', false],
  ['date-range', 'Jun 1 – 22, 2026', true],
  ['date-range', '7d', false],
  ['one-of-two', '2,500 of 2,500 credits', true],
  ['one-of-two', '93,394.5 credits', false],
] as const)('the shape %s of "%s" is %s', (shape, text, is) => {
  expect(hasShape(plain(text), shape)).toBe(is);
});

test('what labels a control is one of its names, whatever the fields of a form are called', () => {
  document.body.innerHTML = `<form role="button">All projects<input name="labels"><input name="ariaLabelledByElements"></form>
    <b id="label">Project</b><button aria-labelledby="label">Herbarium</button>`;
  const names = (selector: string) => namesOf(document.querySelector(selector) as Element);
  expect(names('form')).toEqual(['All projects']);
  expect(names('button')).toEqual(['Herbarium', 'Project']);
});
