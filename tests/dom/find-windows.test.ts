/** The limits of the ChatGPT usage page: which row is which must be settled by a duration or a word, or by nothing. */
import { afterEach, describe, expect, test } from 'vitest';
import { card, find, type Limit, limit, look, main, section } from './markup.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const both = (five: Limit, week: Limit, title = 'Plan limits') => main(section(title, limit(five) + limit(week)));

const NEW: [language: string, five: Limit, week: Limit][] = [
  [
    'en',
    { label: '5-hour limit', resets: 'Resets in 3h 12m', title: 'Monday, November 23, 2026', left: '81% left' },
    { label: 'Weekly limit', resets: 'Resets in 4d 7h', title: 'Friday, November 27, 2026', left: '58% left' },
  ],
  [
    'ko',
    { label: '5시간 사용 한도', resets: '초기화까지 3시간 12분 남았습니다', left: '88% 남음' },
    { label: '주간 사용 한도', resets: '초기화까지 5일 12시간 남았습니다', left: '71% 남음' },
  ],
  [
    'zh-CN',
    { label: '5 小时限额', resets: '4 小时 20 分钟后重置', left: '剩余 87%' },
    { label: '每周限额', resets: '4 天 7 小时后重置', left: '剩余 64%' },
  ],
  [
    'zh-TW',
    { label: '5 小時上限', resets: '3 小時 12 分鐘後重設', left: '尚餘 76%' },
    { label: '每週上限', resets: '4 天 7 小時後重設', left: '尚餘 52%' },
  ],
  [
    'de',
    { label: '5-Stunden-Limit', resets: 'Zurücksetzung in 3 Std. 12 Min.', left: '81 % übrig' },
    { label: 'Wöchentliches Limit', resets: 'Zurücksetzung in 4 T. 7 Std.', left: '58 % übrig' },
  ],
  [
    'fr',
    { label: 'Limite de 5 heures', resets: 'Réinitialisation dans 3 h 12 min', left: '81 % restants' },
    { label: 'Limite hebdomadaire', resets: 'Réinitialisation dans 4 j 7 h', left: '58 % restants' },
  ],
  // Languages we have no words of: Intl has.
  [
    'fi',
    { label: '5 tunnin raja', resets: 'Nollautuu 3 t 12 min kuluttua', left: '81 % jäljellä' },
    { label: 'Viikkoraja', resets: 'Nollautuu 4 pv 7 t kuluttua', left: '58 % jäljellä' },
  ],
  [
    'tr',
    { label: '5 saatlik sınır', resets: '3 sa. 12 dk. içinde', left: '%81 kaldı' },
    { label: 'Haftalık sınır', resets: '4 g. 7 sa. içinde', left: '%58 kaldı' },
  ],
  [
    'ar',
    { label: 'حد ٥ ساعات', resets: 'خلال ٣ س ١٢ د', left: '٨١٪ متبقٍ' },
    { label: 'الحد الأسبوعي', resets: 'خلال ٤ ي ٧ س', left: '٥٨٪ متبقٍ' },
  ],
];

describe.each(NEW)('in %s', (language, five, week) => {
  const options = { language };

  test('each window is found at its label', () => {
    expect(find('codex-window-5h', both(five, week), options)).toBe(five.label);
    expect(find('codex-window-weekly', both(five, week), options)).toBe(week.label);
  });

  test('in the other order too', () => {
    expect(find('codex-window-5h', both(week, five), options)).toBe(five.label);
    expect(find('codex-window-weekly', both(week, five), options)).toBe(week.label);
  });

  test('where there is no five-hour row, there is no note about one', () => {
    const weekly = main(section('Plan limits', limit(week)));
    expect(look('codex-window-5h', weekly, options)).toBeUndefined();
    expect(find('codex-window-weekly', weekly, options)).toBe(week.label);
  });

  test('on a page that the browser has translated', () => {
    const font = (one: Limit) => ({
      ...one,
      label: `<font><font>${one.label}</font></font>`,
      bar: '<div></div>',
      title: '27.11.2026 14:55',
    });
    expect(find('codex-window-5h', both(font(five), font(week)), options)).toBe(five.label);
    expect(find('codex-window-weekly', both(font(five), font(week)), options)).toBe(week.label);
  });
});

test.each([
  ['English', '5 hour usage limit', 'Weekly usage limit', '32% remaining'],
  ['German', '5 Stunden Nutzungsgrenze', 'Wöchentliches Nutzungslimit', '91 % verbleibend'],
  ['Japanese', '5 時間の利用上限', '週間利用上限', '32％ 残り'],
  ['Korean', '5시간 사용 한도', '주간 사용 한도', '32% 남음'],
  ['Chinese', '5 小时使用限额', '每周使用限额', '剩余 32%'],
])('the cards of the older page: %s', (_, five, week, left) => {
  const page = main(card(five, left) + card(week, left) + card(`GPT-5.3-Codex-Spark ${five}`, left));
  expect(find('codex-window-5h', page)).toBe(five);
  expect(find('codex-window-weekly', page)).toBe(week);
});

test('two rows that only a word could tell apart get nothing', () => {
  const page = both({ label: 'Tolbex vorka', left: '81% mip' }, { label: 'Zuntil vorka', left: '58% mip' });
  expect(look('codex-window-5h', page, { language: 'x' })).toBeUndefined();
  expect(look('codex-window-weekly', page, { language: 'x' })).toBeUndefined();
});

test('a five in an unknown language settles the five-hour row, where its row has a bar', () => {
  const five = { label: '5 tolbex vorka', resets: 'Zup 3q 12n', left: '81% mip' };
  const week = { label: 'Zuntil vorka', resets: 'Zup 4w 7q', left: '58% mip' };
  expect(find('codex-window-5h', both(five, week), { language: 'x' })).toBe('5 tolbex vorka');
  expect(look('codex-window-weekly', both(five, week), { language: 'x' })).toBeUndefined();
});

test.each([
  ['a weekly row that resets in five hours', limit({ label: 'Weekly limit', resets: 'Resets in 5h', left: '3% left' })],
  ['a window of one model', card('GPT-5.3-Codex-Spark 5 hour usage limit', '90% remaining')],
  ['prose', '<p>Use a reset to restore your 5-hour limit, weekly limit, or both. Up to 40% off.</p>'],
  ['a history of what was used', '<div><div>5-hour limit</div><div>13% used</div></div>'],
  ['a banner', '<div>5-hour limit is back</div>'],
])('no five-hour window is seen in %s', (_, markup) => {
  expect(look('codex-window-5h', main(markup))).toBeUndefined();
});

test.each([
  ['a monthly limit', limit({ label: 'Monthly limit', left: '58% left' })],
  ['the column of a table', '<table><tr><th>% of weekly limit</th></tr><tr><td>6%</td></tr></table>'],
  ['a window of one model', card('GPT-5.3-Codex-Spark Weekly usage limit', '90% remaining')],
  ['reviews', card('Code review weekly limit', '90% remaining')],
  ['a message', `<div role="status">Weekly limit: 58% left</div>`],
])('no weekly window is seen in %s', (_, markup) => {
  expect(look('codex-window-weekly', main(markup))).toBeUndefined();
});

test('a banner with the same words is not the row', () => {
  const banner = '<div><div>Weekly limit</div><div>We have raised it. Enjoy.</div></div>';
  const rows = section('Plan limits', limit({ label: 'Weekly limit', left: '58% left' }));
  const found = look('codex-window-weekly', main(banner + rows));
  expect(found?.element?.closest('[class]')).not.toBeNull();
});

test('settings in a dialog are looked for there, and not in the chat behind it', () => {
  const rows = section('Plan limits', limit({ label: 'Weekly limit', left: '58% left' }));
  const page = `${main(rows)}<div role="dialog"><h2>Settings</h2>${rows.replace('58%', '57%')}</div>`;
  const found = look('codex-window-weekly', page, { isDialog: true });
  expect(found?.element?.closest('[role="dialog"]')).not.toBeNull();
});

const CELLS = [
  ['Window', 'Counts', 'Began', 'Ends', 'Remaining'],
  ['5-hour', 'All models', 'Nov 23, 9:46 AM', 'Nov 23, 2:46 PM', '81%'],
  ['Weekly', 'All models', 'Nov 20', 'Nov 27', '58%'],
];
const rowsOf = (row: (cells: string) => string, cell: (text: string) => string) =>
  CELLS.map((texts) => row(texts.map(cell).join(''))).join('');
test.each([
  [
    'a table',
    `<table>${rowsOf(
      (cells) => `<tr>${cells}</tr>`,
      (text) => `<td>${text}</td>`,
    )}</table>`,
  ],
  [
    'a grid',
    `<div role="table">${rowsOf(
      (cells) => `<div role="row">${cells}</div>`,
      (text) => `<div role="cell">${text}</div>`,
    )}</div>`,
  ],
])('the share stands anywhere in its row of %s', (_, table) => {
  expect(find('codex-window-5h', main(section('Plan limits', table)))).toBe('5-hour');
  expect(find('codex-window-weekly', main(section('Plan limits', table)))).toBe('Weekly');
});

/** A tile, and the section it leads to. */
const twice = (above: string, below: string) =>
  main(
    `<ul><li><div>Weekly limit</div><div>${above}</div></li></ul><section><div><div>Weekly limit</div><div>${below}</div></div></section>`,
  );

test('what is said twice with the same number is one limit; with another number, or with all or nothing left, it is not', () => {
  expect(look('codex-window-weekly', twice('58% left', '58% left'))?.element?.closest('li')).toBeTruthy();
  for (const [above, below] of [
    ['58% left', '57% left'],
    ['100% left', '100% left'],
    ['0% left', '0% left'],
  ] as const)
    expect(find('codex-window-weekly', twice(above, below)), `${above}, ${below}`).toBeUndefined();
});

test('built alike, or three times, the same number is several limits', () => {
  const row = '<li><div>Weekly limit</div><div>58% left</div></li>';
  const part = '<section><div><div>Weekly limit</div><div>58% left</div></div></section>';
  for (const several of [`<ul>${row}<div>${row}</div></ul>`, `<ul>${row}</ul>${part}<div>${part}</div>`])
    expect(find('codex-window-weekly', main(several)), several).toBeUndefined();
});
