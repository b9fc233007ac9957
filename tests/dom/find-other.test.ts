/** Pages in other words and other shapes than those that were seen: what is found on them, and above all what is not. */
import { afterEach, expect, test, vi } from 'vitest';
import { PAGE_HEADING } from '../../data/headings.ts';
import { findControl } from '../../lib/anchor/find.ts';
import { scopesOf } from '../../lib/anchor/page.ts';
import { controlsOf, find, look } from './markup.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const SPREAD = 'style="display: flex; justify-content: space-between"';
const SWITCH = '<button role="switch" aria-checked="false"></button>';
const BAR = '<div role="progressbar" style="height: 6px; width: 200px"></div>';
const page = (title: string, ...parts: string[]) => `<main><h1>${title}</h1>${parts.join('')}</main>`;
const tile = (label: string, value: string, more = '') =>
  `<div><div>${label}</div><div style="font-size: 28px">${value}</div>${BAR}<div>${more}</div></div>`;
const row = (label: string, value: string, more = '') =>
  `<div ${SPREAD}><span>${label}</span><span>${value}</span>${more}</div>`;
const button = (name: string) => `<button>${name}</button>`;

type Case = [what: string, id: string, language: string, markup: string, found: string | undefined];

const FRENCH = page(
  'Consommation',
  tile('Fenêtre de 5 heures', '81 %', 'Réinitialisation à 14:46'),
  tile('Semaine', '58 %', 'Réinitialisation ven. 27 nov.'),
  tile('Revue de code, semaine', '100 %', 'Réinitialisation dim. 29 nov.'),
  row('Solde', '1 240 crédits', button('Acheter des crédits')),
  row('Recharge automatique', 'Désactivée', SWITCH),
  row('Utiliser les réinitialisations automatiquement', '', SWITCH),
);
const JAPANESE = page(
  '使用状況と制限',
  tile('5時間', '残り81%', '14:46にリセット'),
  tile('週', '残り58%'),
  tile('コードレビュー（週）', '残り100%'),
  row('クレジット残高', '1,240', button('購入')),
  row('自動チャージ', 'オフ', SWITCH),
);
const TABLE = page(
  'Usage',
  '<table><tr><th>Window</th><th>Left</th><th>Resets</th></tr>',
  '<tr><td>5-hour</td><td>81% left</td><td>2:46 PM</td></tr>',
  '<tr><td>Weekly</td><td>58% left</td><td>Friday</td></tr></table>',
);
const BILLING = page(
  'Facturación',
  row('Saldo de crédito', '7,21 $', button('Añadir')),
  row('Crédito concedido', '5,00 $'),
  row('Recarga automática', 'Desactivada', SWITCH),
  row('Pago automático de facturas', 'Activado', SWITCH),
);
const LIMITS = page(
  'Limits',
  row('Tier', 'Build'),
  row('Next: Launch tier', 'Spend $50'),
  row('Monthly cap', '$12.34 of $100', button('Edit')),
  row('Batch spend', '$1 of $5', button('Edit')),
  '<table><tr><td>Tier 1</td><td>$100</td></tr><tr><td>Tier 2</td><td>$500</td></tr></table>',
);
const COSTS = page(
  'API 使用量',
  tile('費用', '$0.00'),
  tile('先月の費用', '$0.00'),
  '<canvas width="700" height="100"></canvas>',
);

test.each<Case>([
  ['a window in a tile', 'codex-window-5h', 'fr', FRENCH, 'Fenêtre de 5 heures'],
  ['a week, by a word', 'codex-window-weekly', 'fr', FRENCH, 'Semaine'],
  ['credits beside their label', 'codex-credits', 'fr', FRENCH, '1 240 crédits'],
  ['one switch of two', 'codex-auto-reload', 'fr', FRENCH, 'Recharge automatique'],
  ['a window in a tile', 'codex-window-5h', 'ja', JAPANESE, '5時間'],
  ['a week, by a sign', 'codex-window-weekly', 'ja', JAPANESE, '週'],
  ['a label of credits', 'codex-credits', 'ja', JAPANESE, 'クレジット残高'],
  ['the row of a table', 'codex-window-weekly', 'en', TABLE, 'Weekly'],
  ['one balance of two', 'billing-credit-balance', 'es', BILLING, 'Saldo de crédito'],
  ['not an automatic payment', 'billing-auto-recharge', 'es', BILLING, 'Recarga automática'],
  ['one cap of two', 'limits-alert-or-hard', 'en', LIMITS, 'Monthly cap'],
  ['a tier among tiers', 'limits-usage-tier', 'en', LIMITS, 'Tier'],
  ['this month, not the last', 'api-usage-zero-spend', 'ja', COSTS, '費用'],
  [
    'what is billed',
    'plan-not-api',
    'en',
    page('Subscription', '<h2>Billing history</h2><p>$20.00</p>'),
    'Subscription',
  ],
])('%s (%s, %s)', (_, id, language, markup, found) => {
  expect(find(id, markup, { language })).toBe(found);
});

const weekly = row('Weekly limit', '61% left');
const bright = tile('Weekly limit', '42% left', 'Resets Friday');

test('of two rows with the same name, none is better for looking more like a limit', () => {
  expect(look('codex-window-weekly', page('Usage', '<h2>Yours</h2>', weekly, '<h2>Team</h2>', bright))).toBeUndefined();
});

test.each([
  ['of code reviews', '<section><h3>Code review</h3>', '</section>'],
  ['of a model', '<section><h3>GPT-5.5 Thinking</h3>', '</section>'],
])('a limit is another one where the title above it says so: %s', (_, before, after) => {
  expect(look('codex-window-weekly', page('Usage', before, bright, after))).toBeUndefined();
  const both = page('Usage', '<section><h3>Codex</h3>', weekly, '</section>', before, bright, after);
  expect(look('codex-window-weekly', both)?.element?.closest('section')?.textContent).toContain('61% left');
});

test.each<[string, string, string, string]>([
  ['the header of a table', 'codex-resets', 'en', TABLE],
  [
    'a review, where nothing else is weekly',
    'codex-window-weekly',
    'fr',
    page('Uso', tile('Revue de code, semaine', '8 %')),
  ],
  ['limits of models', 'codex-window-weekly', 'en', page('Usage', tile('Weekly, all models', '4% left'))],
  ['a gift', 'codex-credits', 'en', page('Usage', row('Bonus', '500 credits', button('Claim')))],
  ['a limit of credits', 'codex-credits', 'en', page('Usage', row('Credit limit', '500 credits', button('Edit')))],
  ['credits that end', 'codex-credits', 'en', page('Usage', row('Expiring soon', '100 credits', button('See')))],
  ['a history', 'codex-credits', 'en', page('Usage', '<ul><li>Nov 21, Cloud: 12.5 credits</li></ul>')],
  ['a plan that renews itself', 'codex-auto-reload', 'en', page('Usage', row('Auto-renew', 'On', SWITCH))],
  ['resets that use themselves', 'codex-auto-reload', 'en', page('Usage', row('Use resets automatically', '', SWITCH))],
  ['automatic payment', 'billing-auto-recharge', 'en', page('Billing', row('Autopay', 'On', button('Edit')))],
  ['what is owed', 'billing-credit-balance', 'en', page('Billing', row('Balance due', '$12.00', '<i>Pay</i>'))],
  ['a limit of credit', 'billing-credit-balance', 'en', page('Billing', row('Credit limit', '$100.00', '<i>Edit</i>'))],
  ['a link to elsewhere', 'billing-credit-grants', 'en', page('Billing', '<nav><a href="/">Credit grants</a></nav>')],
])('nothing is seen in %s (%s)', (_, id, language, markup) => {
  expect(look(id, markup, { language })).toBeUndefined();
});

test('rows that lost their boxes are still several', () => {
  const flat = `<ul><span>Quedan 0 créditos</span>${button('Añadir créditos')}<span>Recarga automática</span>${SWITCH}</ul>`;
  expect(find('codex-credits', page('Uso', flat), { language: 'es' })).toBe('Quedan 0 créditos');
  expect(find('codex-auto-reload', page('Uso', flat), { language: 'es' })).toBe('Recarga automática');
});

test('a page is searched as often however many lines it has', () => {
  const searches = (lines: number) => {
    document.body.innerHTML = page('Usage', '<p>Usage</p>'.repeat(lines));
    const search = vi.spyOn(document, 'querySelectorAll');
    findControl(PAGE_HEADING, scopesOf(document, false));
    const times = search.mock.calls.length;
    search.mockRestore();
    return times;
  };
  expect(searches(500)).toBe(searches(5));
});

test('what was sought before, in the same pass, makes no difference', () => {
  document.body.innerHTML = page(
    'Usage',
    '<div><button>Nov 9 – Nov 23, 2026</button>',
    '<button aria-haspopup="listbox" style="display: inline-flex"><span>Project</span> Website</button></div>',
    row('Total spend', '$12.30'),
  );
  const filter = controlsOf('api-usage-project-filter');
  const alone = findControl(filter, scopesOf(document, false))?.element;
  expect(alone?.textContent).toBe('Project Website');
  const scopes = scopesOf(document, false);
  findControl(PAGE_HEADING, scopes);
  expect(findControl(filter, scopes)?.element).toBe(alone);
});
