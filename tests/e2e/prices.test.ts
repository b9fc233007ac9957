import { expect, test } from 'vitest';
import { plain } from '../../lib/search/plain.ts';
import { TABLES } from '../../lib/tables/tables.ts';
import type { Browser, Page } from './driver/driver.ts';
import { inBrowser } from './world.ts';

const ROWS = TABLES.flatMap((table) => table.rows.map((row) => ({ ...row, table })));
const CHECKED = ROWS.map(({ checkedOn }) => checkedOn).sort()[0] ?? '';
/** The day after the last row was due: then every row is past its day. */
const LATE = dayAfter(
  ROWS.map(({ checkAgainBy }) => checkAgainBy)
    .sort()
    .at(-1) ?? '',
);

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** The tables in a window of the popup's size, on a day of our choice. */
async function openPrices(browser: Browser, day: string, address = 'popup.html#/prices', width = 400): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 600 });
  await browser.setClock(`${day}T12:00:00Z`);
  await page.goto(browser.extensionUrl(address));
  await page.waitFor(() => document.querySelector('.prices') !== null, [], { what: 'the tables' });
  expect(await page.evaluate(() => new Date().toISOString().slice(0, 10)), 'the clock of the page').toBe(day);
  return page;
}

inBrowser('prices', (browser) => {
  test('are reached from the start and left again with Escape', async () => {
    const page = await browser().newPage();
    await page.setViewport({ width: 400, height: 600 });
    await page.goto(browser().extensionUrl('popup.html'));
    await page.click('.beside-topics a');
    await page.waitFor(() => document.activeElement?.textContent === 'Prices and plans', [], { what: 'the title' });
    await page.press('Escape');
    await page.waitFor(() => document.activeElement?.getAttribute('role') === 'combobox');
    await expect.poll(() => page.find('.prices')).toEqual([]);
  });

  test('stand in real tables: a head to each column and row, a figure or "not known" in each cell', async () => {
    const page = await openPrices(browser(), CHECKED);
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll('table')].map((table) => ({
        head: [...table.querySelectorAll('thead th[scope="col"]')].map((cell) => cell.textContent),
        rows: [...table.querySelectorAll('tbody tr')].map((row) => ({
          name: row.querySelector('th[scope="row"]')?.textContent,
          cells: [...row.querySelectorAll('td')].map((cell) => cell.textContent),
          links: [...row.querySelectorAll('a')].map((link) => link.href),
        })),
      })),
    );
    expect(seen).toHaveLength(TABLES.length);
    for (const [n, { rowsAre, columns, rows }] of TABLES.entries()) {
      expect(seen[n]?.head).toEqual([rowsAre, ...columns.map(({ title }) => title), 'Checked', 'Source']);
      expect(seen[n]?.rows).toHaveLength(rows.length);
      for (const [m, row] of rows.entries()) {
        const shown = seen[n]?.rows[m];
        expect(shown?.name).toBe(plain(row.name));
        const figures = shown?.cells.slice(0, columns.length);
        expect(figures).toEqual(row.figures.map((figure) => figure?.text ?? '–not known'));
        expect(shown?.cells[columns.length], 'the day it was checked').toMatch(/^Nov 23, 2026/);
        expect(shown?.links).toEqual(row.sources.map(({ url }) => new URL(url).href));
      }
    }
    expect(await page.find('.past'), 'nothing is out of date on the day of checking').toEqual([]);
  });

  test('a row past its day is greyed and says where to look', async () => {
    const page = await openPrices(browser(), LATE);
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll('[data-table]')].map((table) => ({
        id: table.getAttribute('data-table'),
        colour: getComputedStyle(document.body).color,
        rows: [...table.querySelectorAll('tbody tr')].map((row) => ({
          colours: [...row.querySelectorAll('th, .number')].map((cell) => getComputedStyle(cell).color),
          note: row.querySelector('.aside.stale')?.textContent,
          look: row.querySelector<HTMLAnchorElement>('.aside.stale a')?.href,
        })),
      })),
    );
    expect(seen.map(({ id }) => id)).toEqual(TABLES.map(({ id }) => id));
    for (const [n, { colour, rows }] of seen.entries())
      for (const { colours, note, look } of rows) {
        expect(note).toBe('May be out of date. Look here');
        expect(look).toBe(TABLES[n]?.look.url);
        for (const grey of colours) expect(grey).not.toBe(colour);
      }
    expect((await page.find('.stale a')).every(({ visible }) => visible)).toBe(true);
  });

  test('a row is in time until the end of its day', async () => {
    const due = ROWS.map(({ checkAgainBy }) => checkAgainBy).sort()[0] ?? '';
    const late = (day: string) => ROWS.filter(({ checkAgainBy }) => checkAgainBy < day).length;
    expect(late(dayAfter(due))).toBeGreaterThan(0);
    for (const day of [due, dayAfter(due)])
      expect(await (await openPrices(browser(), day)).find('tr.past'), day).toHaveLength(late(day));
  });

  test('an answer leads to the table of its figures', async () => {
    const page = await browser().newPage();
    await page.setViewport({ width: 400, height: 600 });
    await page.goto(browser().extensionUrl('popup.html#/answer/codex-credits'));
    await page.click('article a[href="#/prices/codex-credits"]');
    await page.waitFor(() => document.activeElement?.id === 'table-codex-credits');
    const top = async () => (await page.find('#table-codex-credits'))[0]?.box.y ?? -1;
    await expect.poll(async () => (await top()) > 0 && (await top()) < 300, { message: 'in view' }).toBe(true);
    await page.press('Escape');
    await page.waitFor(() => document.querySelector('article')?.dataset.answer === 'codex-credits');
  });

  test('a table leads to its answers', async () => {
    const page = await openPrices(browser(), CHECKED);
    await page.click('[data-table="business-seats"] a[href="#/answer/price-business"]');
    await page.waitFor(() => document.querySelector('article')?.dataset.answer === 'price-business');
    await page.press('Escape');
    await page.waitFor(() => document.querySelector('.prices') !== null);
  });

  test('an unknown table is no dead end', async () => {
    const page = await openPrices(browser(), CHECKED, 'popup.html#/prices/no-such-table');
    expect(await page.find('table')).toHaveLength(TABLES.length);
  });

  test('in a small window the day and the source of a row stand below its figures, and nothing scrolls sideways', async () => {
    const page = await openPrices(browser(), CHECKED, 'app.html#/prices', 320);
    const tops = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('tbody tr')].map((row) =>
          [...row.querySelectorAll('.number, .day, td:last-child')].map((cell) => cell.getBoundingClientRect().top),
        ),
      );
    await expect.poll(async () => (await tops()).length).toBe(ROWS.length);
    const small = await tops();
    for (const cells of small) {
      const [day = 0, source] = cells.slice(-2);
      expect(source).toBe(day);
      for (const figure of cells.slice(0, -2)) expect(figure).toBeLessThan(day);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewport({ width: 1000, height: 600 });
    await expect.poll(async () => (await tops()).every((cells) => new Set(cells).size === 1)).toBe(true);
  });
});
