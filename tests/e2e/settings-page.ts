/** What tests of the settings do on their page, and read off it. */
import type { Browser, Page } from './driver/driver.ts';

/** With nothing stored, unless it is to be as it is. */
export async function openSettings(browser: Browser, { keep = false, width = 1280, height = 900 } = {}): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  if (!keep) {
    // From a document in which nothing runs: the settings are not told of it while they are being changed.
    await page.goto(browser.extensionUrl('manifest.json'));
    await reset(page);
  }
  await page.goto(browser.extensionUrl('app.html#/options'));
  await page.waitFor(() => document.activeElement?.localName === 'h1', [], { what: 'the focus on the title' });
  return page;
}

/** Storage as an extension page reaches it. */
type Area = { get(): Promise<Record<string, unknown>>; set(v: object): Promise<void>; clear(): Promise<void> };
type Api = Record<string, { storage: Record<'local' | 'session', Area> }>;
export const stored = (page: Page) =>
  page.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as Api;
    return (browser ?? chrome)?.storage.local.get() as Promise<Record<string, unknown>>;
  });
export const store = (page: Page, values: Record<string, unknown>, area: 'local' | 'session' = 'local') =>
  page.evaluate(
    (values: object, area: 'local' | 'session') => {
      const { browser, chrome } = globalThis as unknown as Api;
      return (browser ?? chrome)?.storage[area].set(values);
    },
    values,
    area,
  );
const reset = (page: Page) =>
  page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Api;
    const { local, session } = (browser ?? chrome)?.storage ?? {};
    localStorage.clear();
    await Promise.all([local?.clear(), session?.clear()]);
  });

/** Each of these waits until it is there. */
export const press = (page: Page, text: string) =>
  page.waitFor(
    (text: string) => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent === text);
      button?.focus();
      button?.click();
      return button;
    },
    [text],
    { what: `the button "${text}"` },
  );
export const choose = (page: Page, name: string, label: string) =>
  page.waitFor(
    (name: string, label: string) => {
      const all = [...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
      const one = all.find((one) => one.closest('label')?.textContent === label);
      // What is chosen cannot be chosen: the page may not have heard yet that it no longer is.
      if (!one || one.checked) return false;
      one.click();
      return true;
    },
    [name, label],
    { what: `the ${name} "${label}"` },
  );
export const chooseZone = (page: Page, zone: string) =>
  page.evaluate((zone: string) => {
    const select = document.querySelector<HTMLSelectElement>('#zone');
    if (!select) throw new Error('no zones');
    select.value = zone;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, zone);
export const tick = (page: Page, label: string) =>
  page.waitFor(
    (label: string) => {
      const all = [...document.querySelectorAll<HTMLElement>('.tick')];
      const input = all.find((one) => one.textContent?.trim() === label)?.querySelector('input');
      input?.click();
      return input;
    },
    [label],
    { what: `the tick "${label}"` },
  );
export const says = (page: Page, words: string) =>
  page.waitFor((words: string) => document.querySelector('main')?.innerText.includes(words), [words], { what: words });
export const give = (page: Page, text: string, name = 'mine.json') =>
  page.evaluate(
    (text: string, name: string) => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      if (!input) throw new Error('no place for a file');
      const files = new DataTransfer();
      files.items.add(new File([text], name, { type: 'application/json' }));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
    name,
  );
export const early = (page: Page) => page.evaluate(() => localStorage.getItem('theme'));
export const classes = (page: Page) => page.evaluate(() => document.documentElement.className);
