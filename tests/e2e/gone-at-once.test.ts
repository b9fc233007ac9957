/** A page that is left before it is loaded does not keep the others from hearing what is hidden. */
import { describe, expect, test } from 'vitest';
import { BROWSER, buildOf, note, open, PLATFORM, visit, waitForNotes } from './world.ts';

const USAGE = `${PLATFORM}/usage`;
const NOTES = ['api-usage-not-chatgpt', 'api-usage-project-filter', 'api-usage-utc'];

describe(`gone at once: ${BROWSER}`, () => {
  // Firefox runs the page script in open tabs when an extension is installed, and opens the welcome in both.
  test.each([
    ['our own page', 'about:blank'],
    ['a page of the site', USAGE],
  ])('%s', async (_, url) => {
    const browser = await open({ without: 'extension' });
    await browser.slowStorage?.();
    const left = await browser.newPage();
    await left.goto(url);
    await browser.installExtension(buildOf(), { keepWelcome: url === USAGE });
    await left.goto('about:blank');
    const page = await visit(browser, USAGE, NOTES);
    await page.click('.close', { within: note('api-usage-not-chatgpt') });
    await waitForNotes(page, ['api-usage-project-filter', 'api-usage-utc']);
    expect(await browser.consoleErrors()).toEqual([]);
    await browser.close();
  });
});
