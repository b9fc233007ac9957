/**
 * The platform's usage page in wordings and layouts that nobody drew: toolbars of buttons, of lists, of fields with labels,
 * dates as one button, two fields or a list, and the spend in cards, rows, terms and tables.
 */
import { expect, test } from 'vitest';
import { draw } from './markup.ts';

/** What is chosen from: the name of the choice and what is chosen now. */
interface Choice {
  mark: string;
  name: string;
  chosen: string;
}

interface Sum {
  mark: string;
  label: string;
  value: string;
}

const FLEX = 'style="display: flex"';
const ICON = '<svg width="9" height="9"></svg>';

const TOOLBARS: Record<string, (choices: Choice[]) => string> = {
  buttons: (choices) =>
    `<div ${FLEX}>${choices.map(({ mark, chosen }) => `<button ${mark} aria-haspopup="menu">${chosen}${ICON}</button>`).join('')}<button>Export</button></div>`,
  'buttons that name the choice': (choices) =>
    `<div role="toolbar" ${FLEX}>${choices.map(({ mark, name, chosen }) => `<button ${mark} aria-haspopup="listbox"><span>${name}</span> <b>${chosen}</b></button>`).join('')}</div>`,
  'boxes to choose in': (choices) =>
    `<div ${FLEX}>${choices.map(({ mark, name, chosen }) => `<div ${mark}><button role="combobox" aria-expanded="false" aria-label="${name}"><span>${chosen}</span></button></div>`).join('')}</div>`,
  'labels and lists': (choices) =>
    `<form>${choices.map(({ mark, name, chosen }, index) => `<div ${mark}><label for="c${index}">${name}</label><select id="c${index}"><option selected>${chosen}</option><option>Other</option></select></div>`).join('')}</form>`,
  'labels above boxes': (choices) =>
    `<div role="group">${choices.map(({ mark, name, chosen }, index) => `<div ${mark} style="display: grid"><span id="n${index}">${name}</span><button role="combobox" aria-labelledby="n${index}" aria-expanded="false">${chosen}${ICON}</button></div>`).join('')}</div>`,
  'one field in two lines': (choices) =>
    `<div ${FLEX}>${choices.map(({ mark, name, chosen }) => `<button ${mark} aria-haspopup="dialog"><small style="display: block">${name}</small><span style="display: block">${chosen}</span></button>`).join('')}</div>`,
  terms: (choices) =>
    `<dl>${choices.map(({ mark, name, chosen }) => `<div ${mark}><dt>${name}</dt><dd><button aria-haspopup="dialog">${chosen}</button></dd></div>`).join('')}</dl>`,
};

const SUMS: Record<string, (sums: Sum[]) => string> = {
  cards: (sums) =>
    sums
      .map(
        ({ mark, label, value }) =>
          `<section ${mark}><h2>${label}</h2><div style="font-size: 28px">${value}</div><svg width="300" height="80"></svg></section>`,
      )
      .join(''),
  'numbers first': (sums) =>
    `<ul>${sums.map(({ mark, label, value }) => `<li ${mark}><strong style="display: block">${value}</strong><span>${label}</span></li>`).join('')}</ul>`,
  terms: (sums) =>
    `<dl>${sums.map(({ mark, label, value }) => `<div ${mark}><dt>${label}</dt><dd>${value}</dd></div>`).join('')}</dl>`,
  'bare terms': (sums) =>
    `<dl>${sums.map(({ mark, label, value }) => `<dt ${mark}>${label}</dt><dd ${mark}>${value}</dd>`).join('')}</dl>`,
  table: (sums) =>
    `<table><tbody>${sums.map(({ mark, label, value }) => `<tr ${mark}><th scope="row">${label}</th><td>${value}</td></tr>`).join('')}</tbody></table>`,
  'a line each': (sums) =>
    sums.map(({ mark, label, value }) => `<div ${mark}><span>${label}</span> <span>${value}</span></div>`).join(''),
  'tabs with sums': (sums) =>
    `<div role="tablist">${sums.map(({ mark, label, value }, index) => `<button role="tab" aria-selected="${index === 0}" ${mark}><span style="display: block">${label}</span><b style="display: block">${value}</b></button>`).join('')}</div><div role="tabpanel"><svg width="600" height="200"></svg></div>`,
  figures: (sums) =>
    sums
      .map(
        ({ mark, label, value }) =>
          `<figure ${mark}><figcaption>${label}: <b>${value}</b></figcaption><svg width="600" height="200"></svg></figure>`,
      )
      .join(''),
};

/** The bar above the page has an organization and a project too. */
const BAR =
  '<header><nav><a href="/docs">Docs</a></nav><button aria-haspopup="menu">Personal</button><button aria-haspopup="menu">Default project</button></header>';
const CAPABILITIES =
  '<h3>API capabilities</h3><ul><li><span>Responses and Chat Completions</span> <span>8,904 requests</span></li><li><span>Images</span> <span>0 requests</span></li></ul>';

const FRAMES: Record<string, (toolbar: string, sums: string) => string> = {
  'one after the other': (toolbar, sums) =>
    `${BAR}<main><h1 data-is="title">Usage</h1>${toolbar}${sums}${CAPABILITIES}</main>`,
  'title and toolbar in one': (toolbar, sums) =>
    `${BAR}<main><header ${FLEX}><h1 data-is="title">Usage</h1>${toolbar}</header><div>${sums}</div><aside><div><div>November budget</div><div>$25.32 / $120</div><div>Resets in 26 days</div></div></aside></main>`,
  'no main part': (toolbar, sums) =>
    `<div>${BAR}<div><div ${FLEX}><div><h1 data-is="title">Usage</h1><p>Costs of the API by day.</p></div><div>${toolbar}</div></div><div>${sums}</div><section>${CAPABILITIES}</section></div></div>`,
};

const RANGES = [
  '06/07/26-06/22/26',
  'Nov 10 – Nov 25, 2026',
  'Nov 1, 2026 - Nov 25, 2026',
  '11/01/2026 – 11/25/2026',
  'Last 30 days',
  '2026-11-10 to 2026-11-25',
];
const PROJECTS: [string, string][] = [
  ['Project', 'All projects'],
  ['Project', 'Default project'],
  ['Projects', 'All projects'],
  ['Project', 'website'],
];
const SPENDS = ['Total Spend', 'Total spend', 'Spend', 'Total cost', 'Total usage cost'];
const at = <T>(list: readonly T[], turn: number): T => list[turn % list.length] as T;

test.each(Object.keys(TOOLBARS).flatMap((toolbar) => Object.keys(SUMS).map((sums) => [toolbar, sums] as const)))(
  'usage: %s, %s',
  (toolbar, sums) => {
    const elsewhere: string[] = [];
    for (let turn = 0; turn < RANGES.length; turn++)
      for (const isZero of [true, false]) {
        const [name, chosen] = at(PROJECTS, turn);
        const choices: Choice[] = [
          { mark: 'data-is="project"', name, chosen },
          { mark: '', name: 'API key', chosen: 'All API keys' },
          { mark: 'data-is="dates"', name: 'Date range', chosen: at(RANGES, turn) },
          { mark: '', name: 'Group by', chosen: '1d' },
        ];
        // Where only the name of a project stands there, no reader could tell what it is.
        const isTold = toolbar !== 'buttons' || chosen !== 'website';
        const items: Sum[] = [
          { mark: 'data-is="spend"', label: at(SPENDS, turn), value: isZero ? '$0.00' : '$40.23' },
          { mark: '', label: 'Total tokens', value: isZero ? '0' : '27,271,357' },
          { mark: '', label: 'Total requests', value: isZero ? '0' : '8,904' },
        ];
        const frame = at(Object.values(FRAMES), turn);
        const found = draw(frame(TOOLBARS[toolbar]?.(choices) ?? '', SUMS[sums]?.(items) ?? ''));
        for (const [id, is] of [
          ['api-usage-not-chatgpt', 'title'],
          ['api-usage-utc', 'dates'],
          ...(isTold ? [['api-usage-project-filter', 'project'] as const] : []),
          ...(isZero ? [['api-usage-zero-spend', 'spend'] as const] : []),
        ] as const) {
          const element = found(id)?.element;
          if (!element?.closest(`[data-is="${is}"]`))
            elsewhere.push(
              `${id}: ${element?.textContent ?? 'nowhere'} (${at(RANGES, turn)}, ${chosen}, ${items[0]?.label} ${items[0]?.value})`,
            );
        }
      }
    expect(elsewhere).toEqual([]);
  },
);
