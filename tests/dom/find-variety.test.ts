/**
 * The usage page in every language we know, and in others, in wordings and layouts that nobody drew: cards and rows, terms and tables,
 * numbers before and after their labels, rows that are pressed or unfold, what is said twice, with every kind of bar and with none.
 */
import { expect, test } from 'vitest';
import { draw } from './markup.ts';
import { LANGUAGES, type Words } from './usage-words.ts';

/** The words of one page. `bar` draws what is left of a limit. */
interface Page {
  words: Words;
  hours: string;
  week: string;
  balance: string;
  reload: string;
  saved: string;
  daily: string;
  bar(percent: number): string;
}

const BARS: Page['bar'][] = [
  (percent) => `<progress max="100" value="${percent}"></progress>`,
  (percent) =>
    `<div role="progressbar" aria-valuenow="${percent}"><div style="height: 6px; width: ${percent}%"></div></div>`,
  (percent) => `<div style="width: 200px; height: 8px"><div style="height: 8px; width: ${percent}%"></div></div>`,
  () => '',
];

const SWITCH = '<button role="switch" aria-checked="false"></button>';
const LARGE = 'style="font-size: 28px"';

/** Both limits, each drawn the same way in an element that is marked. */
const limits = (page: Page, draw: (mark: string, label: string, percent: string) => string) =>
  draw('data-is="hours"', page.hours, '81') + draw('data-is="week"', page.week, '58');
const days = ({ words }: Page, draw: (day: string, percent: string) => string) =>
  words.days.map((day, index) => draw(day, `${index + 2}%`)).join('');

const LAYOUTS: Record<string, (page: Page) => string> = {
  rows: (page) => {
    const { words, bar } = page;
    return `<main><h1 data-is="title">${words.title}</h1>
      <section>${limits(page, (mark, label, percent) => `<div ${mark}><div>${label}<div>${words.resets('3')}</div></div><div><span>${words.left(percent)}</span>${bar(Number(percent))}</div></div>`)}</section>
      <section><h2 data-is="credits">${words.credits}</h2><div data-is="credits"><div>${page.balance}</div><div>${words.count(words.number)}</div><button>${words.add}</button></div><div data-is="reload"><div>${page.reload}</div>${SWITCH}</div></section>
      <section data-is="saved"><h2>${page.saved}</h2><div><div>${words.full}</div><div>${words.expires}</div><button>${words.use}</button></div></section>
      <section data-is="daily"><h2>${page.daily}</h2><table><tbody>${days(page, (day, percent) => `<tr><td>${day}</td><td>CLI</td><td>${percent}</td></tr>`)}</tbody></table></section></main>`;
  },
  cards: (page) => {
    const { words, bar } = page;
    return `<main><h1 data-is="title">${words.title}</h1>
      <div>${limits(page, (mark, label, percent) => `<article ${mark}><h3>${label}</h3><p><b ${LARGE}>${percent}%</b> ${words.left('').replace('%', '').trim()}</p>${bar(Number(percent))}<p title="Friday, November 27, 2026 at 2:55 PM">${words.resets('3')}</p></article>`)}
      <article data-is="credits"><h3>${words.credits}</h3><p ${LARGE}>${words.number}</p><p>${page.balance}</p><button>${words.add}</button></article></div>
      <div data-is="reload"><div>${page.reload}</div>${SWITCH}</div>
      <div data-is="saved"><h3>${page.saved}</h3><ul><li><span>${words.full}</span> <span>${words.expires}</span> <button>${words.use}</button></li></ul></div>
      <div data-is="daily"><h3>${page.daily}</h3><ul>${days(page, (day, percent) => `<li><span>${day}</span><span style="display: block; width: 100px; height: 6px"></span><span>${percent}</span></li>`)}</ul></div></main>`;
  },
  terms: (page) => {
    const { words, bar } = page;
    return `<main><h1 data-is="title">${words.title}</h1>
      <dl>${limits(page, (mark, label, percent) => `<div ${mark}><dt>${label}</dt><dd>${bar(Number(percent))}${words.left(percent)}<br><small>${words.resets('3')}</small></dd></div>`)}</dl>
      <section><h2 data-is="credits">${words.credits}</h2><dl><div data-is="credits"><dt>${page.balance}</dt><dd>${words.count(words.number)}</dd></div><div data-is="reload"><dt>${page.reload}</dt><dd>${SWITCH}</dd></div></dl><button>${words.add}</button></section>
      <section data-is="saved"><h2>${page.saved}</h2><dl><dt>${words.full}</dt><dd>${words.expires} <button>${words.use}</button></dd></dl></section>
      <section data-is="daily"><h2>${page.daily}</h2><dl>${days(page, (day, percent) => `<div><dt>${day}</dt><dd>${percent}</dd></div>`)}</dl></section></main>`;
  },
  tables: (page) => {
    const { words, bar } = page;
    return `<main><h1 data-is="title">${words.title}</h1>
      <table><tbody>${limits(page, (mark, label, percent) => `<tr ${mark}><th scope="row">${label}</th><td>${words.left(percent)}${bar(Number(percent))}</td><td>${words.resets('3')}</td></tr>`)}</tbody></table>
      <section><h2 data-is="credits">${words.credits}</h2><table><tbody><tr data-is="credits"><th scope="row">${page.balance}</th><td>${words.number}</td></tr><tr data-is="reload"><th scope="row">${page.reload}</th><td>${SWITCH}</td></tr></tbody></table><button>${words.add}</button></section>
      <details open data-is="saved"><summary>${page.saved}</summary><p>${words.full}, ${words.expires}</p><button>${words.use}</button></details>
      <details open data-is="daily"><summary>${page.daily}</summary><table><tbody>${days(page, (day, percent) => `<tr><td>${day}</td><td>${percent}</td></tr>`)}</tbody></table></details></main>`;
  },
  'folded parts': (page) => {
    const { words, bar } = page;
    return `<main><h1 data-is="title">${words.title}</h1>
      ${limits(page, (mark, label, percent) => `<div ${mark}><div style="display: flex"><span>${label}</span><span>${words.left(percent)}</span></div>${bar(Number(percent))}<div>${words.resets('3')}</div></div>`)}
      <div data-is="credits"><div>${words.count(words.number)}</div><div>${page.balance}</div><button>${words.add}</button></div><div data-is="reload"><label>${page.reload} <input type="checkbox"></label></div>
      <h3 data-is="saved"><button aria-expanded="false">${page.saved} <span>1</span></button></h3><h3 data-is="daily"><button aria-expanded="false"><span>${page.daily}</span></button></h3></main>`;
  },
  'numbers first, and asides': (page) => {
    const { words, bar } = page;
    return `<main><h1 data-is="title">${words.title}</h1>
      <ul>${limits(page, (mark, label, percent) => `<li ${mark}><strong>${words.left(percent)}</strong>${bar(Number(percent))}<p>${label}</p><time title="Nov 27, 2026, 2:55">${words.resets('3')}</time></li>`)}</ul>
      <ul><li data-is="credits"><p ${LARGE}>${words.count(words.number)}</p><p>${page.balance}</p><a href="/buy">${words.add}</a></li></ul>
      <section data-is="reload"><p>${words.add}: ${words.credits}.</p><h4>${page.reload}</h4>${SWITCH}</section>
      <aside data-is="saved"><h2>${page.saved}</h2><p>${words.full}</p><p>${words.expires}</p><button>${words.use}</button></aside>
      <aside data-is="daily"><h2>${page.daily}</h2>${days(page, (day, percent) => `<p><b>${percent}</b> <span>${day}</span></p>`)}</aside></main>`;
  },
  'a dialog': (page) => {
    const { words, bar } = page;
    return `<main><h1>Chat</h1></main><div role="dialog"><h2>Settings</h2><div role="tablist"><button role="tab" aria-selected="true">${words.title}</button></div>
      <div role="tabpanel"><h3 data-is="title">${words.title}</h3>
      ${limits(page, (mark, label, percent) => `<div ${mark}><div>${label}</div><div>${bar(Number(percent))}</div><div>${words.left(percent)} · ${words.resets('3')}</div></div>`)}
      <div><div data-is="credits"><div>${words.credits}</div><div>${page.balance}: ${words.number}</div></div><button>${words.add}</button></div><div data-is="reload"><div>${page.reload}</div>${SWITCH}</div>
      <div data-is="saved"><div>${page.saved}</div><div>2</div><button>${words.use}</button></div>
      <div data-is="daily"><div>${page.daily}</div><div role="list">${days(page, (day, percent) => `<div role="listitem"><span>${day}</span> <span>CLI</span> <span>${percent}</span></div>`)}</div></div></div></div>`;
  },
  'rows that unfold': (page) => {
    const { words, bar } = page;
    const fold = (mark: string, label: string, more: string, value: string, inside: string) =>
      `<li><details ${mark}><summary><span><span style="display: block">${label}</span><small style="display: block">${more}</small></span><span>${value}</span><svg width="9" height="9"></svg></summary><div>${inside}</div></details></li>`;
    return `<main><h1 data-is="title">${words.title}</h1>
      <ul>${limits(page, (mark, label, percent) => fold(mark, label, words.resets('3'), words.left(percent) + bar(Number(percent)), words.resets('3')))}</ul>
      <h2 data-is="credits">${words.credits}</h2><ul><li data-is="credits"><span>${page.balance}</span> <span>${words.count(words.number)}</span><button>${words.add}</button></li><li data-is="reload"><span>${page.reload}</span> ${SWITCH}</li></ul>
      <section data-is="saved"><h2>${page.saved}</h2><ul><li><span>${words.full}</span><span>${words.expires}</span><button>${words.use}</button></li></ul></section>
      <ul>${fold('data-is="daily"', page.daily, '', '2%', `<table><tbody>${days(page, (day, percent) => `<tr><td>${day}</td><td>${percent}</td></tr>`)}</tbody></table>`)}</ul></main>`;
  },
  'rows that are pressed': (page) => {
    const { words, bar } = page;
    const chevron = '<svg width="9" height="9"></svg>';
    return `<main><h1 data-is="title">${words.title}</h1>
      ${limits(page, (mark, label, percent) => `<button ${mark}><span style="display: flex"><span>${label}</span><span>${words.left(percent)}</span></span>${bar(Number(percent)).replaceAll('div', 'span').replaceAll('style="', 'style="display: block; ')}<small style="display: block">${words.resets('3')}</small>${chevron}</button>`)}
      <h2 data-is="credits">${words.credits}</h2><button data-is="credits"><span style="display: block">${page.balance}</span><b style="display: block">${words.count(words.number)}</b>${chevron}</button><div data-is="reload"><span>${page.reload}</span>${SWITCH}</div>
      <section data-is="saved"><h2>${page.saved}</h2><ul><li><div>${words.full}</div><div>${words.expires}</div><button>${words.use}</button></li></ul></section>
      <section data-is="daily"><h2>${page.daily}</h2><div>${days(page, (day, percent) => `<div><span>${day}</span> <span>${percent}</span></div>`)}</div></section></main>`;
  },
  'said twice': (page) => {
    const { words, bar } = page;
    return `<main><h1 data-is="title">${words.title}</h1>
      <ul>${limits(page, (mark, label, percent) => `<li ${mark}><a href="#limits"><span style="display: block">${label}</span><b style="display: block; font-size: 28px">${percent}%</b><small style="display: block">${words.left('').replace('%', '').trim()}</small></a></li>`)}</ul>
      <section id="limits"><h2>${words.title}</h2><table><tbody>${limits(page, (mark, label, percent) => `<tr ${mark}><th scope="row">${label}</th><td>${words.left(percent)}${bar(Number(percent))}</td><td>${words.resets('3')}</td></tr>`)}</tbody></table></section>
      <section><h2 data-is="credits">${words.credits}</h2><div data-is="credits"><div>${page.balance}</div><div>${words.count(words.number)}</div><button>${words.add}</button></div><div data-is="reload"><div>${page.reload}</div>${SWITCH}</div></section>
      <section data-is="saved"><h2>${page.saved}</h2><div><div>${words.full}</div><div>${words.expires}</div><button>${words.use}</button></div></section>
      <section data-is="daily"><h2>${page.daily}</h2><table><tbody>${days(page, (day, percent) => `<tr><td>${day}</td><td>CLI</td><td>${percent}</td></tr>`)}</tbody></table></section></main>`;
  },
  'a mark that explains, and a menu': (page) => {
    const { words, bar } = page;
    const info = '<button aria-label="About this"><svg width="9" height="9"></svg></button>';
    const menu = '<button aria-haspopup="menu" aria-expanded="false">⋯</button>';
    return `<main><h1 data-is="title">${words.title}</h1>
      <div role="group">${limits(page, (mark, label, percent) => `<div ${mark} style="display: grid"><div><span>${label}</span>${info}</div><p>${words.resets('3')}</p>${bar(Number(percent))}<output>${words.left(percent)}</output>${menu}</div>`)}</div>
      <div role="group"><div><h3 data-is="credits">${words.credits}</h3>${info}</div><div data-is="credits"><div>${page.balance}${info}</div><output>${words.count(words.number)}</output><button>${words.add}</button>${menu}</div><div data-is="reload"><label for="r">${page.reload}</label>${info}<input id="r" type="checkbox" role="switch"></div></div>
      <div role="group" data-is="saved"><div><h3>${page.saved}</h3>${info}</div><div><span>${words.full}</span><span>${words.expires}</span><button>${words.use}</button>${menu}</div></div>
      <div role="group" data-is="daily"><div><h3>${page.daily}</h3>${info}</div><div role="table"><div role="rowgroup">${days(page, (day, percent) => `<div role="row"><div role="cell">${day}</div><div role="cell">${percent}</div></div>`)}</div></div></div></main>`;
  },
  'fieldsets and figures': (page) => {
    const { words, bar } = page;
    return `<main><header><h1 data-is="title">${words.title}</h1></header>
      ${limits(page, (mark, label, percent) => `<figure ${mark}><svg width="80" height="80"></svg><b ${LARGE}>${words.left(percent)}</b>${bar(Number(percent))}<figcaption>${label}<br><small>${words.resets('3')}</small></figcaption></figure>`)}
      <fieldset data-is="credits"><legend>${words.credits}</legend><p><span>${page.balance}</span> <strong>${words.count(words.number)}</strong></p><a href="/buy">${words.add}</a></fieldset>
      <fieldset data-is="reload"><legend>${page.reload}</legend><label><input type="checkbox"> On</label></fieldset>
      <fieldset data-is="saved"><legend>${page.saved}</legend><p>${words.full}</p><p>${words.expires}</p><button>${words.use}</button></fieldset>
      <fieldset data-is="daily"><legend>${page.daily}</legend><ol>${days(page, (day, percent) => `<li><time>${day}</time> <span>${percent}</span></li>`)}</ol></fieldset></main>`;
  },
  'a table with heads': (page) => {
    const { words, bar } = page;
    return `<main><h1 data-is="title">${words.title}</h1>
      <div role="table"><div role="row"><span role="columnheader"></span><span role="columnheader">${words.left('').replace('%', '').trim()}</span><span role="columnheader"></span></div>${limits(page, (mark, label, percent) => `<div role="row" style="display: flex" ${mark}><span role="rowheader">${label}</span><span role="cell">${percent}%${bar(Number(percent)).replaceAll('div', 'span').replaceAll('style="', 'style="display: block; ')}</span><span role="cell">${words.resets('3')}</span></div>`)}</div>
      <div><h2 data-is="credits">${words.credits}</h2><table><tbody><tr data-is="credits"><td>${page.balance}</td><td>${words.count(words.number)}</td><td><button>${words.add}</button></td></tr><tr data-is="reload"><td>${page.reload}</td><td>–</td><td>${SWITCH}</td></tr></tbody></table></div>
      <div data-is="saved"><h2>${page.saved}</h2><table><tbody><tr><td>${words.full}</td><td>${words.expires}</td><td><button>${words.use}</button></td></tr></tbody></table></div>
      <div data-is="daily"><h2>${page.daily}</h2><table><tbody>${days(page, (day, percent) => `<tr><th scope="row">${day}</th><td>${percent}</td></tr>`)}</tbody></table></div></main>`;
  },
  'bare terms': (page) => {
    const { words, bar } = page;
    return `<main><h1 data-is="title">${words.title}</h1>
      <dl>${limits(page, (mark, label, percent) => `<dt ${mark}>${label}</dt><dd ${mark}>${words.left(percent)}${bar(Number(percent))}</dd><dd ${mark}>${words.resets('3')}</dd>`)}</dl>
      <section><h2 data-is="credits">${words.credits}</h2><dl><dt data-is="credits">${page.balance}</dt><dd data-is="credits">${words.count(words.number)}</dd><dt data-is="reload">${page.reload}</dt><dd data-is="reload">${SWITCH}</dd></dl><a href="/buy">${words.add}</a></section>
      <div data-is="saved"><h2>${page.saved}</h2><dl><dt>${words.full}</dt><dd>${words.expires}</dd><dd><button>${words.use}</button></dd></dl></div>
      <div data-is="daily"><h2>${page.daily}</h2><dl>${days(page, (day, percent) => `<dt>${day}</dt><dd>${percent}</dd>`)}</dl></div></main>`;
  },
  'an accordion': (page) => {
    const { words, bar } = page;
    const item = (mark: string, label: string, value: string, inside: string) =>
      `<div ${mark}><h3><button aria-expanded="true" style="display: flex"><span>${label}</span><span>${value}</span></button></h3><div role="region">${inside}</div></div>`;
    return `<main><h1 data-is="title">${words.title}</h1>
      ${limits(page, (mark, label, percent) => item(mark, label, words.left(percent), `${bar(Number(percent))}<p>${words.resets('3')}</p>`))}
      ${item('data-is="credits"', words.credits, '', `<p><span>${page.balance}</span> <b>${words.count(words.number)}</b></p><button>${words.add}</button><div data-is="reload"><span>${page.reload}</span>${SWITCH}</div>`)}
      ${item('data-is="saved"', page.saved, '1', `<ul><li>${words.full}, ${words.expires} <button>${words.use}</button></li></ul>`)}
      ${item('data-is="daily"', page.daily, '', `<ul>${days(page, (day, percent) => `<li><span>${day}</span><span>${percent}</span></li>`)}</ul>`)}</main>`;
  },
};

/** Note → what is marked as its control. */
const NOTES: Record<string, string> = {
  'codex-not-api-billing': 'title',
  'codex-window-5h': 'hours',
  'codex-window-weekly': 'week',
  'codex-credits': 'credits',
  'codex-auto-reload': 'reload',
  'codex-resets': 'saved',
  'codex-daily-usage': 'daily',
};

/** Each label in turn, and the bars from another one on in each layout. */
function pagesOf(words: Words, layout: number): Page[] {
  const lists = [words.hours, words.week, words.balance, words.reload, words.saved, words.daily];
  const most = Math.max(...[...lists, BARS].map(({ length }) => length));
  return Array.from({ length: most }, (_, turn) => {
    const [hours = '', week = '', balance = '', reload = '', saved = '', daily = ''] = lists.map(
      (list) => list[turn % list.length],
    );
    const bar = BARS[(turn + layout) % BARS.length] ?? (() => '');
    return { words, hours, week, balance, reload, saved, daily, bar };
  });
}

test.each(
  LANGUAGES.flatMap((words) =>
    Object.keys(LAYOUTS).map((layout, index) => [words.language, layout, index, words] as const),
  ),
)('every note finds its control: %s, %s', (language, layout, index, words) => {
  const elsewhere: string[] = [];
  for (const page of pagesOf(words, index)) {
    const look = draw(LAYOUTS[layout]?.(page) ?? '', { language, isDialog: layout === 'a dialog' });
    for (const [id, control] of Object.entries(NOTES)) {
      const element = look(id)?.element;
      if (!element?.closest(`[data-is="${control}"]`)) elsewhere.push(`${id}: ${element?.textContent ?? 'nowhere'}`);
    }
    const used = look('codex-analytics-used');
    if (used?.element) elsewhere.push(`codex-analytics-used: ${used.element.textContent}`);
  }
  expect([...new Set(elsewhere)]).toEqual([]);
});
