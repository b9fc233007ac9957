/**
 * The usage page in every language we know, and in others, in wordings and layouts that nobody drew: cards and rows, terms and tables,
 * numbers before and after their labels, with every kind of bar and with none.
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

/** Each label in turn, and each bar; the longest list says how many pages there are. */
function pagesOf(words: Words): Page[] {
  const lists = [words.hours, words.week, words.balance, words.reload, words.saved, words.daily];
  const most = Math.max(...[...lists, BARS].map(({ length }) => length));
  return Array.from({ length: 2 * most }, (_, turn) => {
    const [hours = '', week = '', balance = '', reload = '', saved = '', daily = ''] = lists.map(
      (list) => list[turn % list.length],
    );
    // The second time round with another bar.
    const bar = BARS[(turn + Math.floor(turn / most)) % BARS.length] ?? (() => '');
    return { words, hours, week, balance, reload, saved, daily, bar };
  });
}

test.each(LANGUAGES.flatMap((words) => Object.keys(LAYOUTS).map((layout) => [words.language, layout, words] as const)))(
  'every note finds its control: %s, %s',
  (language, layout, words) => {
    const elsewhere: string[] = [];
    for (const page of pagesOf(words)) {
      const look = draw(LAYOUTS[layout]?.(page) ?? '', { language, isDialog: layout === 'a dialog' });
      for (const [id, control] of Object.entries(NOTES)) {
        const element = look(id)?.element;
        if (!element?.closest(`[data-is="${control}"]`)) elsewhere.push(`${id}: ${element?.textContent ?? 'nowhere'}`);
      }
      const used = look('codex-analytics-used');
      if (used?.element) elsewhere.push(`codex-analytics-used: ${used.element.textContent}`);
    }
    expect([...new Set(elsewhere)]).toEqual([]);
  },
);
