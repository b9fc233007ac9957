/** The settings as a file, and back. */
import { expect, test } from 'vitest';
import { choose, chooseZone, classes, give, openSettings, press, says, stored, tick } from './settings-page.ts';
import { inBrowser } from './world.ts';

inBrowser('settings as a file', (browser) => {
  test('a file: saved, read again as the same, and everything it would change is shown before it is', async () => {
    const page = await openSettings(browser());
    await choose(page, 'theme', 'Dark');
    await chooseZone(page, 'Asia/Tokyo');
    await tick(page, 'Dates Days here are UTC days');
    const before = {
      settings: { version: 1, theme: 'dark', zone: 'Asia/Tokyo' },
      'hidden:api-usage-utc': 1,
    };
    await expect.poll(() => stored(page)).toEqual(before);
    // The page is told of each by itself.
    await page.waitFor(
      () =>
        document.documentElement.className === 'dark' &&
        document.querySelector<HTMLSelectElement>('#zone')?.value === 'Asia/Tokyo' &&
        document.querySelectorAll('.tick input:not(:checked)').length === 1,
    );
    await page.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => {
          document.body.dataset.file = text;
        });
        return make(blob);
      };
    });
    await press(page, 'Save as a file');
    await says(page, 'The file is saved with your downloads.');
    const text = await page.waitFor(() => document.body.dataset.file);
    expect(JSON.parse(text as string)).toEqual({
      meterwise: 'settings',
      version: 1,
      settings: { theme: 'dark', text: 'normal', zone: 'Asia/Tokyo', clock: 'own' },
      hidden: { 'api-usage-utc': 1 },
    });
    await give(page, text as string);
    await says(page, 'mine.json holds what is chosen here already. Nothing to change.');
    expect(await stored(page)).toEqual(before);

    // Everything else, then the file again: first left alone, then taken.
    await press(page, 'Delete all of it');
    await press(page, 'Delete');
    await expect.poll(() => stored(page)).toEqual({});
    await page.waitFor(
      () =>
        document.documentElement.className === 'light' &&
        document.querySelector<HTMLSelectElement>('#zone')?.value === 'own' &&
        document.querySelector('.tick input:not(:checked)') === null,
      [],
      { what: 'everything as at first' },
    );
    await tick(page, 'Notes on chatgpt.com');
    await expect.poll(() => stored(page)).toEqual({ 'hidden:chatgpt.com': 1 });
    await give(page, text as string);
    await page.waitFor(() => document.activeElement?.id === 'preview', [], { what: 'the focus on the preview' });
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('.preview dt')].map((name) => [
        name.textContent,
        name.nextElementSibling?.textContent?.replace(/^Yours: .* becomes/, 'Yours becomes'),
      ]),
    );
    expect(shown).toEqual([
      ['Theme', 'As the system becomes Dark'],
      ['Time zone', 'Yours becomes Asia/Tokyo'],
      ['Notes on chatgpt.com', 'hidden becomes shown'],
      ['API usage, Dates: Days here are UTC days', 'shown becomes hidden'],
    ]);
    expect(await stored(page), 'nothing yet').toEqual({ 'hidden:chatgpt.com': 1 });
    await press(page, 'Cancel');
    await says(page, 'Nothing was changed.');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Read a file');
    expect(await stored(page), 'nor then').toEqual({ 'hidden:chatgpt.com': 1 });
    await give(page, text as string);
    await page.waitFor(() => document.querySelector('.preview') !== null);
    await press(page, 'Apply');
    await says(page, 'Applied.');
    await expect.poll(() => stored(page)).toEqual(before);
    await expect.poll(() => classes(page)).toBe('dark');
  });

  test('a file that cannot be used changes nothing, and it is told why', async () => {
    const page = await openSettings(browser());
    await choose(page, 'theme', 'Dark');
    const before = { settings: { version: 1, theme: 'dark' } };
    await expect.poll(() => stored(page)).toEqual(before);
    for (const [name, text, ...why] of [
      ['empty.json', '', 'The file is empty.'],
      ['cut-off.json', '{"meterwise":', 'This is not JSON'],
      ['something-else.json', '{"theme":"dark"}', 'not settings that Meterwise saved'],
      ['newer.json', '{"meterwise":"settings","version":7}', 'saved by a newer Meterwise, in format 7'],
      [
        'mistaken.json',
        '{"meterwise":"settings","version":1,"settings":{"theme":"purple","text":"normal","zone":"Mars","clock":"own"},"hidden":{"x":1}}',
        'settings.theme must be one of: system, light, dark.',
        'settings.zone is not a time zone this browser knows',
        'hidden.x is nothing this Meterwise knows.',
      ],
      ['too-large.json', 'x'.repeat(100_001), 'far larger than settings are'],
    ] as const) {
      await give(page, text, name);
      await says(page, `${name} can't be used, and nothing was changed.`);
      for (const words of why) await says(page, words);
      expect(await page.find('.preview'), name).toEqual([]);
      expect(await stored(page), name).toEqual(before);
    }
  });
});
