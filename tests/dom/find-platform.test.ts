/** The notes of the API platform's pages. */
import { afterEach, expect, test } from 'vitest';
import { find, look } from './markup.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const main = (content: string, title = 'Usage') => `<main><h1>${title}</h1>${content}</main>`;
const CHART = '<svg class="recharts-surface" width="500" height="200"></svg>';
const spend = (amount: string, label = 'Total Spend', chart = CHART) =>
  `<div><div>${label}</div><div>${amount}</div>${chart}</div>`;
const MONTH =
  '<div><div>November budget</div><div><span>$0.00</span><span> / $120</span></div><div>Resets in 8 days</div></div>';

test.each([
  ['June 2026', spend('$0.00'), 'Total Spend'],
  ['older', spend('$0', 'Total spend'), 'Total spend'],
  ['newer', spend('$0.00', 'Spend'), 'Spend'],
  ['another currency', spend('0,00 €'), 'Total Spend'],
  ['in words unknown to us, by the chart', spend('$0.00', 'Tolbex'), '$0.00'],
])('zero spend: %s', (_, card, label) => {
  expect(find('api-usage-zero-spend', main(card + MONTH))).toBe(label);
});

test('the note about zero comes and goes with the value, and the row to watch is known', () => {
  const zero = look('api-usage-zero-spend', main(spend('$0.00') + MONTH));
  expect(zero).toMatchObject({ idle: false });
  const some = look('api-usage-zero-spend', main(spend('$12.30') + MONTH));
  for (const [amount, isIdle] of [
    ['0.00 USD', false],
    ['12.30 USD', true],
  ] as const)
    expect(look('api-usage-zero-spend', main(spend(amount) + MONTH))?.idle, amount).toBe(isIdle);
  expect(some).toMatchObject({ idle: true });
  expect(some?.row?.textContent).toContain('$12.30');
});

test.each([
  ['the budget of the month', MONTH],
  ['the spend of the month', '<div><div>June spend</div><div>$0.00</div></div>'],
  ['totals of tokens', '<div><div>Total tokens</div><div>0</div></div>'],
])('%s is not the spend card', (_, card) => {
  expect(find('api-usage-zero-spend', main(card))).toBeUndefined();
});

const balance = (label: string, amount = '$7.21') =>
  `<div><div>Pay as you go</div><div><div>${label}</div><button aria-label="About"></button></div><div>${amount}</div></div>`;

test.each([
  ['Credit balance', '$7.21'],
  ['API credit balance', '$7.21'],
  ['Credit remaining', '$5.00'],
  ['Credit balance', '-$0.07'],
  ['Credit balance', '7.21 USD'],
  ['Credit balance', 'EUR 7.21'],
])('the balance: %s %s', (label, amount) => {
  expect(find('billing-credit-balance', main(balance(label, amount), 'Billing'))).toBe(label);
});

test.each([
  ['another sum with a button', '<div><div>Tolbex vorka</div><div>$20.00</div><button>Edit</button></div>'],
  [
    'prose',
    '<p>When your credit balance reaches $0, your API requests will stop working. Enable automatic recharge.</p>',
  ],
  ['a table of grants', '<table><tr><th>Balance</th></tr><tr><td>$7.21 / $12.00</td></tr></table>'],
  ['a recharge', '<div><div>Auto recharge is on</div><div>$5.00</div></div>'],
])('no balance in %s', (_, markup) => {
  expect(find('billing-credit-balance', main(markup, 'Billing'))).toBeUndefined();
});

test.each([
  [
    'off',
    '<div><div>Auto recharge is off</div><p>When your credit balance reaches $0, calls stop.</p><button>Enable auto recharge</button></div>',
    'Auto recharge is off',
  ],
  [
    'on',
    '<div><div>Auto recharge is on</div><p>At $5.00 to $10.00.</p><button>Modify</button></div>',
    'Auto recharge is on',
  ],
  ['as the help article calls it', '<div><div>Auto-reload</div><button role="switch"></button></div>', 'Auto-reload'],
  ['by its button', '<div><div>Never stop</div><button>Enable auto recharge</button></div>', 'Enable auto recharge'],
])('auto recharge, %s', (_, markup, words) => {
  expect(find('billing-auto-recharge', main(balance('Credit balance') + markup, 'Billing'))).toBe(words);
});

test('no auto recharge where none is', () => {
  expect(look('billing-auto-recharge', main(balance('Credit balance'), 'Billing'))).toBeUndefined();
});

const spendLimit = (title: string, amount = '$12.34 / $100.00', button = 'Edit spend limit') =>
  `<section><h2>Spend</h2><div><div><div><div>${title}</div><div>${amount}</div></div><button>${button}</button></div><small>Your actual costs may exceed this based on usage</small></div></section>`;

test.each([
  ['of the organization', spendLimit('Organization spend limit'), 'Organization spend limit'],
  ['of a project', spendLimit('Project spend limit', '$12.34 / $25.00'), 'Project spend limit'],
  ['none set', spendLimit('Organization spend limit', 'No spend limit set'), 'Organization spend limit'],
  ['the newer words', spendLimit('Hard spend limit'), 'Hard spend limit'],
  ['the older words', spendLimit('Monthly budget', '$12.34 / $100.00', 'Set a monthly budget'), 'Monthly budget'],
  [
    'in words unknown to us, by its amounts',
    spendLimit('Tolbex vorka', '$12.34 / $100.00', 'Xylq'),
    '$12.34 / $100.00',
  ],
])('the spend limit %s', (_, markup, words) => {
  expect(find('limits-alert-or-hard', main(markup, 'Limits'))).toBe(words);
});

test.each([
  [
    'rate limits',
    '<table><tr><th>Model</th><th>TPM</th></tr><tr><td>gpt-5.5</td><td>500,000</td></tr></table><button>Edit</button>',
  ],
  ['alerts', '<div><div><span>80% ($80)</span><button>Remove</button></div></div>'],
])('no spend limit in %s', (_, markup) => {
  expect(find('limits-alert-or-hard', main(markup, 'Limits'))).toBeUndefined();
});

const PROSE = '<p>Your usage tier determines how much you may spend. <a href="/docs">Learn about usage tiers</a></p>';

test.each(['Usage tier 1', 'Usage tier: Build', 'Usage tier Launch'])('the tier: %s', (words) => {
  expect(find('limits-usage-tier', main(`<section><h2>${words}</h2>${PROSE}</section>`, 'Limits'))).toBe(words);
  expect(find('limits-usage-tier', main(`<section><div>${words}</div>${PROSE}</section>`, 'Limits'))).toBe(words);
});

test.each([
  ['Tier 3', 'Tier 3'],
  ['Launch', 'Usage tier'],
])('the tier beside its label: %s', (tier, found) => {
  const beside = `<dl><div><dt>Usage tier</dt><dd>${tier}</dd></div></dl>${PROSE}`;
  expect(find('limits-usage-tier', main(beside, 'Limits'))).toBe(found);
});

test('a title above prose about tiers is the tier, a term that prose explains is not', () => {
  expect(find('limits-usage-tier', main(`<section><h2>Usage tier</h2>${PROSE}</section>`, 'Limits'))).toBe(
    'Usage tier',
  );
  const explained = `<dl><div><dt>Usage tier</dt><dd>${PROSE}</dd></div></dl>`;
  expect(find('limits-usage-tier', main(explained, 'Limits'))).toBeUndefined();
});

test('no tier in prose, nor on a project', () => {
  expect(look('limits-usage-tier', main(PROSE, 'Limits'))).toBeUndefined();
  expect(look('limits-usage-tier', main(spendLimit('Project spend limit'), 'Limits'))).toBeUndefined();
});

test('the dialog of the spend limit does not take the card from the page', () => {
  const dialog = '<div role="dialog"><h2>Edit spend limit</h2><label>Monthly spend limit <input></label></div>';
  expect(find('limits-alert-or-hard', main(spendLimit('Organization spend limit'), 'Limits') + dialog)).toBe(
    'Organization spend limit',
  );
});

const KEYS = '<table><tr><th>Name</th><th>Key</th></tr><tr><td>importer</td><td>sk-...9xQA</td></tr></table>';

test.each(['API keys', 'Project API keys', 'API-Schlüssel', 'Tolbex'])('the keys: %s', (title) => {
  expect(find('api-keys-leaked', main(KEYS, title))).toBe(title);
});

test.each([
  ['signed out', '<main><h1>Welcome to the API platform</h1><button>Log in</button></main>'],
  ['a rail', '<nav><a>API keys</a></nav><main><h1>Not found</h1></main>'],
])('no keys: %s', (_, markup) => {
  expect(look('api-keys-leaked', markup)).toBeUndefined();
});
