/** The popup in a tab of its own, which it takes for none: it speaks of the page that is in front. */
import type { Browser, Page } from './driver/driver.ts';

export async function popupBeside(browser: Browser, page: Page): Promise<Page> {
  const popup = await browser.newPage();
  await popup.goto(browser.extensionUrl('popup.html'));
  await page.bringToFront();
  return popup;
}

/** Waits until it says `words` of the page in front. */
export const hereSays = (popup: Page, words: string) =>
  popup.waitFor((words: string) => document.querySelector('.here')?.textContent?.includes(words), [words], {
    what: words,
  });
