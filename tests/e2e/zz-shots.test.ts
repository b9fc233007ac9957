import { test } from 'vitest';
import { open } from './world.ts';

const DIR = '/tmp/opt-shots';
test('shots', async () => {
  const browser = await open({ timezone: 'Europe/Berlin' });
  for (const scheme of ['light', 'dark'] as const) {
    await browser.setColorScheme(scheme);
    for (const [name, size] of [
      ['wide', { width: 1280, height: 800 }],
      ['popup', { width: 400, height: 600 }],
      ['320', { width: 320, height: 640 }],
    ] as const) {
      const page = await browser.newPage();
      await page.setViewport(size);
      await page.goto(browser.extensionUrl('app.html#/welcome'));
      await page.waitFor(() => document.activeElement?.localName === 'h1');
      await page.screenshot({ path: `${DIR}/welcome-${name}-${scheme}.png` });
      await page.evaluate(() => {
        location.hash = '#/options';
      });
      await page.waitFor(() => document.querySelector('.settings') !== null);
      await page.evaluate(() => new Promise((r) => setTimeout(r, 200)));
      await page.screenshot({ path: `${DIR}/options-${name}-${scheme}.png`, fullPage: true });
      await page.evaluate(() => {
        const input = document.querySelector<HTMLInputElement>('input[type="file"]');
        const files = new DataTransfer();
        files.items.add(
          new File(
            [
              '{"meterwise":"settings","version":1,"settings":{"theme":"system","text":"large","zone":"UTC","clock":"24"},"hidden":{"codex-credits":2,"chatgpt.com":1}}',
            ],
            'meterwise-settings.json',
            { type: 'application/json' },
          ),
        );
        if (input) {
          input.files = files.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        }
        for (const b of document.querySelectorAll('button')) if (b.textContent === 'Delete all of it') b.click();
      });
      await page.waitFor(() => document.querySelector('.preview') !== null);
      await page.screenshot({ path: `${DIR}/preview-${name}-${scheme}.png`, fullPage: true });
      await page.close();
    }
  }
  await browser.close();
}, 60000);
