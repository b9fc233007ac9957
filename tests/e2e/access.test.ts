/** A site that the browser withholds: the popup says so in plain words, and what to do. */
import { expect, test } from 'vitest';
import { hereSays, popupBeside } from './popup-page.ts';
import { inBrowser, notesOf, notesOn, PLATFORM, reloadUntilNotes, settle, visit } from './world.ts';

inBrowser('access', (browser) => {
  test('no note, the reason in the popup, and the notes once it is allowed', async () => {
    await browser().withholdSiteAccess(true);
    const page = await visit(browser(), `${PLATFORM}/usage`);
    await settle(page);
    expect(await notesOn(page)).toEqual([]);
    const popup = await popupBeside(browser(), page);
    await hereSays(popup, 'Your browser keeps Meterwise off some pages.');
    await hereSays(popup, 'platform.openai.com');
    await expect.poll(async () => (await popup.find('.here button'))[0]?.text).toBe('Allow');

    await browser().withholdSiteAccess(false);
    await reloadUntilNotes(page, notesOf(`${PLATFORM}/usage`));
    await hereSays(popup, 'This tab: API usage');
  });
});
