/**
 * A page is left before it is loaded. In Firefox no document of the extension is told anything from there on of what is
 * stored: what is hidden or chosen takes effect all the same where it is done, and elsewhere once that is looked at.
 */
import { describe, expect, test } from 'vitest';
import { choose, tick } from './settings-page.ts';
import { BROWSER, buildOf, inScheme, note, open, PLATFORM, visit, waitForNotes } from './world.ts';

const USAGE = `${PLATFORM}/usage`;
const NOTES = ['api-usage-not-chatgpt', 'api-usage-project-filter', 'api-usage-utc'];

describe(`gone at once: ${BROWSER}`, () => {
  test('what is hidden and chosen counts', async () => {
    const browser = await open({ without: 'extension' });
    await browser.slowStorage?.();
    // Firefox runs the page script in tabs that are open when an extension is installed; and in both the welcome opens.
    const left = await browser.newPage();
    await left.goto(USAGE);
    await browser.installExtension(buildOf());
    await left.goto('about:blank');
    const page = await visit(browser, USAGE, NOTES);
    await page.click('.close', { within: note('api-usage-not-chatgpt') });
    await waitForNotes(page, ['api-usage-project-filter', 'api-usage-utc']);

    const app = await browser.newPage();
    await app.goto(browser.extensionUrl('app.html#/options'));
    await choose(app, 'theme', 'Dark');
    await inScheme(app, 'dark');
    await tick(app, 'At the title This is API billing only.');
    await app.waitFor(() => document.querySelector('fieldset .tick input:not(:checked)') === null);
    // The app would ask the page in front.
    await app.close();
    await page.bringToFront();
    await waitForNotes(page, NOTES);
    expect(await browser.consoleErrors()).toEqual([]);
    await browser.close();
  });
});
