/** The other notes of the ChatGPT usage and billing pages. */
import { afterEach, expect, test } from 'vitest';
import { find, limit, look, main, row, section } from './markup.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const SWITCH = (label = '') =>
  `<button role="switch" aria-checked="false"${label && ` aria-label="${label}"`}></button>`;

test.each([
  ['English', row('Automatic reload', SWITCH('Set up auto-reload')), 'Automatic reload'],
  ['in other words', row('Auto top-up', SWITCH()), 'Auto top-up'],
  ['Korean', row('자동 충전', SWITCH()), '자동 충전'],
  ['a check box', row('Auto-reload', '<input type="checkbox">'), 'Auto-reload'],
  ['without the role', row('Automatic reload', '<button></button>'), 'Automatic reload'],
])('the row of automatic reload: %s', (_, markup, words) => {
  expect(find('codex-auto-reload', main(section('Credits', row('5 credits left') + markup)))).toBe(words);
});

test('automatic reload is known by the name of its switch, where its label is not', () => {
  const found = look('codex-auto-reload', main(row('Never run out', SWITCH('Set up auto-reload'))));
  expect(found?.element?.getAttribute('role')).toBe('switch');
});

test.each([
  ['codex-auto-reload', row('Xylq vorn', SWITCH())],
  ['codex-credits', row('93.394,5 vorn', '<button>Xylq</button>')],
  ['codex-resets', row('<div>Xylq vorn</div><span title="12.12.2026 14:55">Zup 12</span>', '<button>Mip</button>')],
])('in a language we do not know, %s is unsure: page level, not a guess', (id, markup) => {
  const found = look(id, main(markup), { language: 'x' });
  expect(found).toMatchObject({ idle: false });
  expect(found?.element).toBeUndefined();
  // In a language that we know, words we don't know are another thing.
  expect(look(id, main(markup), { language: 'en' })).toBeUndefined();
});

test.each([
  ['prose', '<p>Buy credits or turn on automatic reload to continue using Work when you reach usage limits.</p>'],
  ['a page without a switch', row('5 credits left')],
])('no automatic reload in %s', (_, markup) => {
  expect(look('codex-auto-reload', main(markup))).toBeUndefined();
});

const RESET = row(
  '<div>Full reset</div><span title="Expires 12/12, 12:14 PM PST">Expires December 12</span>',
  '<button>Use reset</button>',
);

test.each([
  [
    'English',
    section('Usage limit resets', RESET, 'Use a reset to restore your 5-hour limit, weekly limit, or both'),
    'Usage limit resets',
  ],
  ['without any', section('Usage limit resets', '<div>No resets available</div>'), 'Usage limit resets'],
  ['Korean', section('사용 한도 초기화', row('전체 재설정', '<button>초기화 사용</button>')), '사용 한도 초기화'],
  ['in other words', section('Saved for later', RESET), 'Full reset'],
])('the resets: %s', (_, markup, words) => {
  expect(find('codex-resets', main(markup))).toBe(words);
});

test.each([
  [
    'when a limit resets',
    limit({ label: 'Weekly limit', resets: 'Resets in 4d 7h', title: 'Friday, November 27', left: '58% left' }),
  ],
  [
    'a monthly limit',
    row(
      '<div>2,500 of 2,500 monthly credits left</div><span title="Sunday, December 20">Resets in 26d 9h</span>',
      '<button>Increase monthly limit</button>',
    ),
  ],
  ['what someone quotes', '<blockquote>My page says “Use a reset to restore your 5-hour limit”.</blockquote>'],
])('no resets in %s', (_, markup) => {
  expect(find('codex-resets', main(markup))).toBeUndefined();
});

const day = (date: string, percent: string) => `<div><div>${date}</div><div>CLI</div><div>${percent}</div></div>`;
const DAYS = day('Nov 22, 2026', '4%') + day('Nov 21, 2026', '7%');

test.each([
  [
    'English',
    section('Daily usage', DAYS, 'Usage data is approximate and may be delayed by up to 6 hours'),
    'Daily usage',
  ],
  ['Korean', section('일일 사용량', day('2026년 11월 22일', '4%') + day('2026년 11월 21일', '7%')), '일일 사용량'],
  ['Chinese', section('每日用量', day('2026年11月22日', '4%') + day('2026年11月21日', '7%')), '每日用量'],
  [
    'words unknown to us, by the days',
    section('Tolbex vorka', day('22.11.2026', '4%') + day('21.11.2026', '7%')),
    'Tolbex vorka',
  ],
])('daily usage: %s', (_, markup, words) => {
  expect(find('codex-daily-usage', main(limit({ label: 'Weekly limit', left: '58% left' }) + markup))).toBe(words);
});

test.each([
  [
    'limits',
    section(
      'Plan limits',
      limit({ label: '5-hour limit', left: '81% left' }) + limit({ label: 'Weekly limit', left: '58% left' }),
    ),
  ],
  ['a banner', '<div>Daily usage</div>'],
])('no daily usage in %s', (_, markup) => {
  expect(look('codex-daily-usage', main(markup))).toBeUndefined();
});

const table = (used: string, cells = ['11/20 – 11/27', '42%'], other = 'Period') =>
  `<table><thead><tr><th>${other}</th><th>${used}</th></tr></thead><tbody><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></tbody></table>`;

test.each(['Percent of limit used', '已使用限额百分比', '사용한 한도 비율', '已使用上限百分比', '% used'])(
  'a history that says used: %s',
  (used) => {
    expect(find('codex-analytics-used', main(table(used)))).toBe(used);
    // One table for each window: each is as good.
    expect(find('codex-analytics-used', main(table(used) + table(used)))).toBe(used);
  },
);

test.each([
  ['a table that does not say so', table('% of weekly limit')],
  ['credits that were used', table('Credits used', ['Port the importer', '6%'], 'Chat')],
  ['Overview', limit({ label: 'Weekly limit', left: '58% left' })],
  ['prose', '<p>See how plan usage and credits were used in Work. 5% more.</p>'],
])('no history of used percentages in %s', (_, markup) => {
  expect(look('codex-analytics-used', main(markup))).toBeUndefined();
});

test.each([
  ['the page', '<main><h1>Billing</h1><div>ChatGPT Pro</div><div>$200.00</div></main>', false],
  ['Korean', '<main><h1>결제</h1><div>$200.00</div></main>', false],
  [
    'words unknown to us, by its panel',
    '<nav><button aria-current="page">Tolbex</button></nav><main><h1>Tolbex</h1><div>$200.00</div></main>',
    false,
  ],
  [
    'the dialog',
    '<div role="dialog"><h2>Settings</h2><div role="tablist"><button role="tab" aria-selected="true">Tolbex</button></div><div role="tabpanel"><div>Tolbex</div><div>$0.00</div></div></div>',
    true,
  ],
])('the plan is no API credit: %s', (_, markup, isDialog) => {
  expect(find('plan-not-api', markup, { isDialog })).toMatch(/^(Billing|결제|Tolbex)$/);
});

test('a banner named like the page does not take the heading from it', () => {
  const found = look('codex-not-api-billing', main('<div><b>Usage</b> is counted anew.</div><div>58% left</div>'));
  expect(found?.element?.localName).toBe('h1');
});
