/**
 * The platform's billing and limits in wordings and layouts that nobody drew: cards and rows, terms and tables, rows that
 * are pressed or unfold, what is said twice.
 */
import { expect, test } from 'vitest';
import { draw } from './markup.ts';

/** What stands in a row: label, a line of help, value, and what can be done. */
interface Item {
  mark: string;
  label: string;
  help?: string;
  value: string;
  act?: string;
}

const press = (text: string | undefined) => (text ? `<button>${text}</button>` : '');
const help = (text: string | undefined) => (text ? `<p>${text}</p>` : '');
const FLEX = 'style="display: flex"';
const info = '<button aria-label="About this"><svg width="9" height="9"></svg></button>';
const menu = '<button aria-haspopup="menu" aria-expanded="false">⋯</button>';
const chevron = '<svg width="9" height="9"></svg>';

const LAYOUTS: Record<string, (items: Item[]) => string> = {
  rows: (items) =>
    items
      .map(
        ({ mark, label, value, act, ...more }) =>
          `<div ${mark} ${FLEX}><div><div>${label}</div>${help(more.help)}</div><div><span>${value}</span>${press(act)}</div></div>`,
      )
      .join(''),
  cards: (items) =>
    items
      .map(
        ({ mark, label, value, act, ...more }) =>
          `<section ${mark}><h2>${label}</h2><div style="font-size: 28px">${value}</div>${help(more.help)}${press(act)}</section>`,
      )
      .join(''),
  'numbers first': (items) =>
    `<ul>${items
      .map(
        ({ mark, label, value, act, ...more }) =>
          `<li ${mark}><strong style="display: block">${value}</strong><div>${label}</div>${help(more.help)}${press(act)}</li>`,
      )
      .join('')}</ul>`,
  terms: (items) =>
    `<dl>${items
      .map(
        ({ mark, label, value, act, ...more }) =>
          `<div ${mark}><dt>${label}</dt><dd>${value} ${press(act)}</dd>${more.help ? `<dd>${more.help}</dd>` : ''}</div>`,
      )
      .join('')}</dl>`,
  table: (items) =>
    `<table><tbody>${items
      .map(
        ({ mark, label, value, act, ...more }) =>
          `<tr ${mark}><th scope="row">${label}${help(more.help)}</th><td>${value}</td><td>${press(act)}</td></tr>`,
      )
      .join('')}</tbody></table>`,
  'rows that unfold': (items) =>
    items
      .map(
        ({ mark, label, value, act, ...more }) =>
          `<details ${mark}><summary ${FLEX}><span><span style="display: block">${label}</span></span><span>${value}</span>${chevron}</summary>${help(more.help)}${press(act)}</details>`,
      )
      .join(''),
  'rows that are pressed': (items) =>
    items
      .map(
        ({ mark, label, value, ...more }) =>
          `<button ${mark} ${FLEX}><span><span style="display: block">${label}</span>${more.help ? `<small style="display: block">${more.help}</small>` : ''}</span><span>${value}</span>${chevron}</button>`,
      )
      .join(''),
  'a mark that explains, and a menu': (items) =>
    items
      .map(
        ({ mark, label, value, act, ...more }) =>
          `<div ${mark} style="display: grid"><div><span>${label}</span>${info}</div>${help(more.help)}<output>${value}</output>${press(act)}${menu}</div>`,
      )
      .join(''),
  'tiles and sections': (items) =>
    `<ul>${items
      .map(
        ({ mark, label, value }, index) =>
          `<li ${mark}><a href="#part-${index}" style="display: block"><span style="display: block">${label}</span><b style="display: block">${value}</b></a></li>`,
      )
      .join('')}</ul>${items
      .map(
        ({ mark, label, value, act, ...more }, index) =>
          `<section ${mark} id="part-${index}"><h2>${label}</h2><div><span>${value}</span>${press(act)}</div>${help(more.help)}</section>`,
      )
      .join('')}`,
  fieldsets: (items) =>
    items
      .map(
        ({ mark, label, value, act, ...more }) =>
          `<fieldset ${mark}><legend>${label}</legend>${help(more.help)}<p>${value}</p>${press(act)}</fieldset>`,
      )
      .join(''),
  'an accordion': (items) =>
    items
      .map(
        ({ mark, label, value, act, ...more }) =>
          `<div ${mark}><h3><button aria-expanded="true" ${FLEX}><span>${label}</span><span>${value}</span></button></h3><div role="region">${help(more.help)}${press(act)}</div></div>`,
      )
      .join(''),
  'one under the other': (items) =>
    items
      .map(
        ({ mark, label, value, act, ...more }) =>
          `<h2 ${mark}>${label}</h2><p ${mark}>${value}</p>${help(more.help).replace('<p', `<p ${mark}`)}<p ${mark}>${press(act)}</p>`,
      )
      .join(''),
};

const BALANCES = ['Credit balance', 'Current balance', 'Prepaid balance', 'Available credit', 'Credits remaining'];
const RECHARGES = ['Auto recharge', 'Automatic recharge', 'Auto-reload', 'Automatic top-up'];
const SPENDS = ['Organization spend limit', 'Monthly spend limit', 'Monthly budget', 'Spending limit'];
const TIERS: [string, string][] = [
  ['Usage tier', 'Tier 1'],
  ['Usage tier', 'Build'],
  ['Your tier', 'Tier 3'],
  ['Organization tier', 'Launch'],
];
const turns = (lists: readonly (readonly unknown[])[]) => Math.max(...lists.map(({ length }) => length));
const at = <T>(list: readonly T[], turn: number): T => list[turn % list.length] as T;

const main = (title: string, content: string) => `<main><h1>${title}</h1>${content}</main>`;

test.each(Object.keys(LAYOUTS))('billing: %s', (layout) => {
  const elsewhere: string[] = [];
  for (let turn = 0; turn < turns([BALANCES, RECHARGES]); turn++)
    for (const on of [true, false]) {
      const items: Item[] = [
        { mark: 'data-is="balance"', label: at(BALANCES, turn), value: '$7.21', act: 'Add credits' },
        {
          mark: 'data-is="recharge"',
          label: at(RECHARGES, turn),
          help: on ? 'Up to $10.00 when below $5.00' : 'Your requests stop when the balance reaches $0.',
          value: on ? 'On' : 'Off',
          act: on ? 'Change' : 'Turn on',
        },
        { mark: '', label: 'Usage this month', value: '$31.08', act: 'View usage' },
      ];
      const found = draw(main('Billing', LAYOUTS[layout]?.(items) ?? ''));
      for (const [id, is] of [
        ['billing-credit-balance', 'balance'],
        ['billing-auto-recharge', 'recharge'],
      ] as const) {
        const element = found(id)?.element;
        if (!element?.closest(`[data-is="${is}"]`))
          elsewhere.push(
            `${id}: ${element?.textContent ?? 'nowhere'} (${items.map(({ label }) => label).join(', ')}; ${on})`,
          );
      }
    }
  expect(elsewhere).toEqual([]);
});

test.each(Object.keys(LAYOUTS))('limits: %s', (layout) => {
  const elsewhere: string[] = [];
  for (let turn = 0; turn < turns([SPENDS, TIERS]); turn++)
    for (const set of [true, false]) {
      const [label, tier] = at(TIERS, turn);
      const items: Item[] = [
        {
          mark: 'data-is="spend"',
          label: at(SPENDS, turn),
          help: set ? 'Alerts only: requests go on above it.' : 'Nobody is told.',
          value: set ? '$12.34 / $100.00' : 'No spend limit set',
          act: set ? 'Edit' : 'Set a limit',
        },
        { mark: 'data-is="tier"', label, help: 'Up to $500.00 a month', value: tier, act: 'Compare' },
        { mark: '', label: 'Batch queue', value: '0 / 5,000,000', act: 'Details' },
      ];
      const found = draw(main('Limits', LAYOUTS[layout]?.(items) ?? ''));
      for (const [id, is] of [
        ['limits-alert-or-hard', 'spend'],
        ['limits-usage-tier', 'tier'],
      ] as const) {
        const element = found(id)?.element;
        if (!element?.closest(`[data-is="${is}"]`))
          elsewhere.push(
            `${id}: ${element?.textContent ?? 'nowhere'} (${items.map((one) => `${one.label} ${one.value}`).join(', ')})`,
          );
      }
    }
  expect(elsewhere).toEqual([]);
});
