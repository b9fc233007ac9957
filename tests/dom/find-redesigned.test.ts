/** Notes on markup as a redesign may have it: terms, folded sections, buttons with figures, labels beside their number. */
import { afterEach, expect, test } from 'vitest';
import { find, look } from './markup.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const main = (content: string, title = 'Usage') => `<main><h1>${title}</h1>${content}</main>`;
const terms = (rows: [label: string, value: string][], wrapped = true) =>
  `<dl>${rows
    .map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`)
    .map((row) => (wrapped ? `<div>${row}</div>` : row))
    .join('')}</dl>`;
const fold = (title: string, content: string, open = true) =>
  `<details${open ? ' open' : ''}><summary>${title}</summary>${content}</details>`;
const meter = (label: string, percent: string, resets = '') =>
  `<div><div style="display: flex"><span>${label}</span> <span>${percent}</span></div><div style="height: 6px; width: 300px"></div><div>${resets}</div></div>`;

const MORE = '<button>Buy more</button>';
const SPENT: [string, string] = ['Spent in November', '310 credits'];

test.each([
  ['terms', terms([['Credit balance', `<span>1,240 credits</span> ${MORE}`], SPENT]), 'Credit balance'],
  ['bare terms', terms([['Credit balance', `1,240 credits ${MORE}`], SPENT], false), 'Credit balance'],
  [
    'terms, nothing to press',
    terms([
      ['Credits left', '1,240'],
      ['Credits spent', '310'],
    ]),
    'Credits left',
  ],
  ['an own name', terms([['Extra credits', `1,240 ${MORE}`]]), 'Extra credits'],
  ['a folded section', fold('Credits', `<div><div>1,240 credits left</div>${MORE}</div>`), '1,240 credits left'],
  [
    'what they are used for',
    `<div><div><div>1 240 crédits restants</div><div>Utilisés une fois vos limites atteintes.</div></div>${MORE}</div>`,
    '1 240 crédits restants',
  ],
  [
    'a label under its title',
    `<section><h2>Credits</h2>${terms([
      ['Remaining', '1,240'],
      ['Used this month', '310'],
    ])}${MORE}</section>`,
    'Remaining',
  ],
  [
    'a sentence',
    `<section><h2>Credits</h2><p>You have 1,240 credits left.</p>${MORE}</section>`,
    'You have 1,240 credits left.',
  ],
])('credits: %s', (_, markup, words) => {
  expect(find('codex-credits', main(markup))).toBe(words);
});

test.each([
  ['what was spent', terms([SPENT, ['Tasks', '38']])],
  [
    'a strip of figures',
    terms([
      ['Tokens', '4.2M'],
      ['Credits', '310'],
    ]),
  ],
  ['what expires', terms([['Credits that expire soon', '200']])],
  ['a closed section', fold('1,240 credits left', MORE, false)],
  ['a sentence about a present', '<p>You have 500 bonus credits left.</p>'],
  ['what remains of another thing', `<section><h2>Seats</h2>${terms([['Remaining', '12']])}</section>`],
  [
    'of two rows that begin alike, where neither is known',
    '<dl><div><dd>Credits: <b>310</b></dd><dt>Spent in November</dt></div></dl>',
  ],
])('no credits: %s', (_, markup) => {
  expect(find('codex-credits', main(markup))).toBeUndefined();
});

test.each([
  [
    'folded',
    fold(
      'Votre forfait',
      meter('Limite sur 5 heures', '81 % restants') + meter('Limite hebdomadaire', '58 % restants'),
    ),
    'Limite hebdomadaire',
  ],
  [
    'renewed in five hours',
    meter('Session', '81% left', 'Renews in 5 hours') + meter('Weekly allowance', '58% left', 'Renews Monday'),
    'Weekly allowance',
  ],
  ['in one text', '<ul><li>5-hour limit: 81% left</li><li>Weekly limit: 58% left</li></ul>', 'Weekly limit: 58% left'],
  [
    'beside what renews each week',
    meter('Weekly allowance', '58% left', 'Refills Monday') + meter('Code reviews', '94% left', 'Refills every week'),
    'Weekly allowance',
  ],
  [
    'in a table',
    '<table><thead><tr><th>Window</th><th>Remaining</th></tr></thead><tbody><tr><td>5 hours</td><td>81%</td></tr><tr><td>Week</td><td>58%</td></tr></tbody></table>',
    'Week',
  ],
  [
    'bare terms',
    terms(
      [
        ['Five-hour limit', '81% left'],
        ['Weekly limit', '58% left'],
      ],
      false,
    ),
    'Weekly limit',
  ],
])('the week: %s', (_, markup, words) => {
  expect(find('codex-window-weekly', main(markup))).toBe(words);
});

test.each([
  ['a window renewed in five hours', meter('Session', '81% left', 'Renews in 5 hours')],
  ['five hours of something else', '<div>Reviews within 5 hours: 81% left</div>'],
])('no five hours: %s', (_, markup) => {
  expect(find('codex-window-5h', main(markup))).toBeUndefined();
});

test('a table that says used, or nothing, shows no window', () => {
  for (const head of ['Used', 'Share'])
    expect(
      find(
        'codex-window-weekly',
        main(
          `<table><thead><tr><th>Window</th><th>${head}</th></tr></thead><tbody><tr><td>5 hours</td><td>81%</td></tr><tr><td>Week</td><td>58%</td></tr></tbody></table>`,
        ),
      ),
      head,
    ).toBeUndefined();
});

test('no week in the name of a chat', () => {
  const chats =
    '<table><tr><th>Chat</th><th>Share</th></tr><tr><td title="1 2">Weekly workbook</td><td>2.5%</td></tr></table>';
  expect(find('codex-window-weekly', main(chats))).toBeUndefined();
});

test.each([
  ['in one text', '<ul><li>5-hour limit: 81% left</li><li>Weekly limit: 58% left</li></ul>', '5-hour limit: 81% left'],
  ['folded', fold('Plan', meter('5 h window', '81% left')), '5 h window'],
])('five hours: %s', (_, markup, words) => {
  expect(find('codex-window-5h', main(markup))).toBe(words);
});

const spans = (used: (percent: number) => string) =>
  `<ul>${[42, 100]
    .map(
      (percent, index) =>
        `<li><span>Nov ${9 - index} – Nov ${16 - index}</span><progress max="100" value="${percent}"></progress><span>${used(percent)}</span></li>`,
    )
    .join('')}</ul>`;

test.each([
  ['of rows with bars', spans((percent) => `${percent}% used`), '42% used'],
  ['in German', spans((percent) => `${percent} % verbraucht`), '42 % verbraucht'],
  [
    'by its title',
    `<section><h2>Usage history</h2><p>How much of the limit was used.</p>${spans((percent) => `${percent}%`)}</section>`,
    'Usage history',
  ],
  [
    'of weeks',
    '<ul><li><b>Week of Nov 16</b> <i style="display: block">42% used</i></li><li><b>Week of Nov 9</b> <i style="display: block">9% used</i></li></ul>',
    '42% used',
  ],
  [
    'in a table with bars',
    '<table><thead><tr><th>Week</th><th>Used</th></tr></thead><tbody><tr><td>Nov 16 – Nov 23</td><td><meter value="0.4"></meter> 42%</td></tr></tbody></table>',
    'Used',
  ],
])('a history %s', (_, markup, words) => {
  expect(find('codex-analytics-used', main(markup))).toBe(words);
});

test.each([
  ['of storage', '<div><span>Storage</span><progress max="100" value="18"></progress><span>18% used</span></div>'],
  ['of days', '<ul><li><span>Nov 22</span> <span>9% used</span></li></ul>'],
  [
    'of chats',
    '<table><tr><th>Chat</th><th>Limit used</th></tr><tr><td>Port the importer</td><td>6%</td></tr></table>',
  ],
  ['that says nothing of use', `<section><h2>History</h2>${spans((percent) => `${percent}%`)}</section>`],
  [
    'in what credits are for',
    '<table><tr><td><div>Utilisés une fois vos limites atteintes.</div></td><td>58 %</td></tr></table>',
  ],
])('no history %s', (_, markup) => {
  expect(find('codex-analytics-used', main(markup))).toBeUndefined();
});

test.each([
  [
    'terms',
    terms([
      ['Tokens', '0'],
      ['Spend in this period', '$0.00'],
      ['November budget', '$0.00 of $120'],
    ]),
    'Spend in this period',
  ],
  [
    'bare terms',
    terms(
      [
        ['Kosten im Zeitraum', '0,00 €'],
        ['Anfragen', '0'],
      ],
      false,
    ),
    'Kosten im Zeitraum',
  ],
  [
    'a button',
    '<div><button><span>Cost</span><span>$0.00</span></button><button><span>Tokens</span><span>0</span></button></div>',
    'Cost$0.00',
  ],
  ['one text', '<section><h2>Activity</h2><p>Total spend: $0.00</p></section>', 'Total spend: $0.00'],
  ['a sum and what it is', '<p>$0.00 spent in the last 14 days</p>', '$0.00 spent in the last 14 days'],
  ['a sum with its code', '<p>0.00 USD spent in the last 14 days</p>', '0.00 USD spent in the last 14 days'],
  ['the head of a row', '<table><tr><th>Total cost</th><td>$0.00</td></tr></table>', 'Total cost'],
])('zero spend: %s', (_, markup, words) => {
  expect(find('api-usage-zero-spend', main(markup))).toBe(words);
});

test.each([
  ['of a month', terms([['Spend in November', '$0.00']])],
  ['of last month', '<button><span>Cost, last month</span><span>$0.00</span></button>'],
  ['of an average', terms([['Average cost', '$0.00']])],
  ['that may be', '<button>Spend limit $0.00</button>'],
  ['in a title', '<h1>Usage and cost</h1><p>$0.00</p>'],
])('no zero spend: %s', (_, markup) => {
  expect(find('api-usage-zero-spend', main(markup))).toBeUndefined();
});

test('a figure that is pressed is watched for its end', () => {
  expect(look('api-usage-zero-spend', main('<button><span>Cost</span><span>$2.10</span></button>'))).toMatchObject({
    idle: true,
  });
});

test.each([
  [
    'a title and a caption',
    '<section><h2>API credits</h2><p>$7.21</p><p>Remaining balance</p><button>Add credits</button><p>Spent in November: $31.08</p></section>',
    '$7.21',
  ],
  [
    'terms',
    terms([
      ['Prepaid balance', '$7.21'],
      ['Spent in November', '$31.08'],
    ]),
    'Prepaid balance',
  ],
  ['one text', '<p>Credit balance: $7.21</p><p>Spent in November: $31.08</p>', 'Credit balance: $7.21'],
  ['money that was paid before', '<div><h2>Available funds</h2><p>$7.21</p></div>', 'Available funds'],
  ['the head of a row', '<table><tr><th>Credit balance</th><td>$7.21</td></tr></table>', 'Credit balance'],
])('the balance: %s', (_, markup, words) => {
  expect(find('billing-credit-balance', main(markup, 'Billing'))).toBe(words);
});

test.each([
  ['refunds', '<div><div>Refunds</div><div>$0.00</div></div>'],
  ['two balances', '<div><p>$5.00</p><p>Trial balance</p><p>$7.21</p><p>Team balance</p></div>'],
])('no balance: %s', (_, markup) => {
  expect(find('billing-credit-balance', main(markup, 'Billing'))).toBeUndefined();
});

test('of the title of a section and the caption of its number, the number is the control', () => {
  const limit =
    '<section><h2>Spend</h2><div><div>$12.34 / $25.00</div><div>Spend of this project</div></div><button>Edit limit</button></section>';
  expect(find('limits-alert-or-hard', main(limit, 'Limits'))).not.toBe('Spend');
});

test('a small first heading with one of our words is not the title', () => {
  const page =
    '<main><div style="font-size: 26px">Credentials</div><section><h1 style="font-size: 16px">Keep API keys out of your code</h1></section></main>';
  expect(find('api-keys-leaked', page)).toBeUndefined();
});

test.each([
  [
    'folded',
    fold('Saved resets', '<div><div><div>Full reset</div><div>Expires Dec 12</div></div><button>Use</button></div>'),
    'Saved resets',
  ],
  [
    'days in a folded section',
    fold('Usage by day', '<ul><li>Nov 22 · Cloud · 9%</li><li>Nov 21 · CLI · 1%</li></ul>'),
    'Usage by day',
  ],
  [
    'days with bars',
    '<section><h2>Usage by day</h2><dl><dt>Nov 23</dt><dd><meter value="0.1"></meter> 9%</dd><dt>Nov 22</dt><dd><meter value="0.1"></meter> 1%</dd></dl></section>',
    'Usage by day',
  ],
])('%s', (_, markup, words) => {
  expect(find(words === 'Usage by day' ? 'codex-daily-usage' : 'codex-resets', main(markup))).toBe(words);
});

test('the title of the page is no sum, whatever stands under it', () => {
  const page = '<main><h2 style="font-size: 26px">Usage & cost</h2><p>$0.00</p><p>Refunds</p></main>';
  expect(find('api-usage-zero-spend', page)).toBeUndefined();
});

test('prose with a number in it is no figure between a title and its caption', () => {
  const page =
    '<main><div style="font-size: 26px">Usage & limits</div><p>Your plan has a 5-hour limit that all of them share.</p><h1 style="font-size: 18px">Usage limits</h1><p>58%</p></main>';
  expect(find('codex-not-api-billing', page) ?? '').not.toContain('Your plan');
});

test('the row of a limit may be one link to its history; what leads there from elsewhere is none', () => {
  const row = (label: string, percent: string) =>
    `<li><a href="?tab=analytics" style="display: flex"><span><span>${label}</span></span><span>${percent}</span><span><svg></svg></span></a><progress max="100" value="58"></progress></li>`;
  const rows = `<ul>${row('5-hour limit', '81% left')}${row('Weekly limit', '58% left')}</ul>`;
  expect(find('codex-window-weekly', main(rows))).toBe('Weekly limit');
  expect(find('codex-window-5h', main(rows))).toBe('5-hour limit');
  const link = '<p><a href="?tab=analytics">Weekly limit</a></p><p>58% left <progress value="0.5"></progress></p>';
  expect(find('codex-window-weekly', main(link))).toBeUndefined();
});

test('a balance may say when it is used', () => {
  const rows =
    '<ul><li><div><div>Credit balance</div><div>Used when you reach a limit</div></div><div>1,240</div><button>Add</button></li><li><div>Automatic reload</div><div>Buy credits when the balance is low</div><button role="switch"></button></li></ul>';
  expect(find('codex-credits', main(rows))).toBe('Credit balance');
});

test('a history of resets is not where they are kept', () => {
  const rows = '<ul><li><span>Limit reset history</span> <button>View</button></li></ul><p>81% left</p>';
  expect(find('codex-resets', main(rows))).toBeUndefined();
});

test('grants may stand under their title alone; automatic recharge that is still to be decided is no control', () => {
  const grants = '<section><div>Promotion</div><div>Granted Jan 1, 2026</div><div>$3.60 of $10.00 left</div></section>';
  expect(find('billing-credit-grants', `<main><h1>Credit grants</h1>${grants}</main>`)).toBe('Credit grants');
  const steps =
    '<dl><dt>Choose how many credits to buy</dt><dd>You can start with $5.</dd><dt>Decide about auto recharge</dt><dd>You can turn it off later.</dd></dl>';
  expect(find('billing-auto-recharge', main(steps, 'Set up billing'))).toBeUndefined();
});

test('in a table the share may be several cells from its label', () => {
  const row = (label: string, percent: string) =>
    `<tr><th scope="row">${label} <button aria-label="${label}">?</button></th><td>Within limit</td><td><progress max="100" value="58"></progress><span>${percent}</span></td><td>Nov 27, 2:55 PM</td></tr>`;
  const head = '<thead><tr><th>Limit</th><th>Status</th><th>Remaining</th><th>Resets</th></tr></thead>';
  const table = `<table>${head}<tbody>${row('5-hour limit', '81%')}${row('Weekly limit', '58%')}</tbody></table>`;
  expect(find('codex-window-5h', main(table))).toContain('5-hour limit');
  expect(find('codex-window-weekly', main(table))).toContain('Weekly limit');
});

test('the title of the page may stand above its main part, where parts have titles with the same word', () => {
  const large = 'style="font-size: 22px"';
  const parts = `<section><h2 ${large}>Usage limit resets</h2><div>Full reset</div><button>Use</button></section>`;
  const page = `<header><h1>Usage</h1></header><main>${meter('Weekly limit', '0% left')}${parts}</main>`;
  expect(find('codex-not-api-billing', page)).toBe('Usage');
  const included = page.replace('Usage limit resets', 'Included usage');
  expect(find('codex-not-api-billing', included)).toBe('Usage');
});

test('what was used in a week is no limit, in a language without words for it either', () => {
  const used = terms([['Deze week gebruikt', '42% <progress max="100" value="42"></progress>']]);
  expect(find('codex-window-weekly', main(used, 'Gebruik'), { language: 'nl' })).toBeUndefined();
});

test('a card may say twice that no limit is set, on a page without a sum', () => {
  const card =
    '<div><p>No spend limit set</p><h2>Project spend limit</h2><p>Costs may exceed this.</p><button>Set limit</button></div>';
  expect(find('limits-alert-or-hard', main(card, 'Limits'))).toMatch(/spend limit/);
});

test('what is left may have only its title to say of what', () => {
  const card =
    '<article><h2>Credits</h2><div><b style="font-size: 24px">33,564</b> <span>remaining</span></div><div>Used after a limit is reached.</div><a href="/settings/billing">Buy credits</a></article>';
  expect(find('codex-credits', main(card))).toMatch(/33,564|Credits/);
});

test('a balance that is bought anew is not the balance', () => {
  const rows = terms([
    ['Restant', '$7.21'],
    ['Reload balance to', '$20.00'],
  ]);
  expect(find('billing-credit-balance', main(rows, 'Billing'))).toBeUndefined();
});
