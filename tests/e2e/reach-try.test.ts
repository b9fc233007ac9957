import { test } from 'vitest';
import { open } from './world.ts';

test('try', async () => {
  const browser = await open();
  const first = await browser.newPage();
  await first.goto('https://platform.openai.com/usage');
  const popup = await browser.newPage();
  await popup.setViewport({ width: 400, height: 600 });
  await popup.goto(browser.extensionUrl('popup.html'));
  await popup.waitFor(() => document.querySelector('.ways-in') !== null);
  await popup.screenshot({ path: '/tmp/reach-popup.png' });
  console.log((await popup.find('.ways-in'))[0]?.text);
  await popup.click('[role=combobox]');
  await popup.type('credits expire');
  await popup.click('.frames button');
  await new Promise((r) => setTimeout(r, 1500));
  try {
    const panel = await browser.docked();
    console.log(
      'docked',
      await panel.evaluate(() => [
        innerWidth,
        innerHeight,
        document.querySelector('input')?.value,
        document.querySelectorAll('[data-answer]').length,
      ]),
    );
  } catch (e) {
    console.log('dock', String(e));
  }
  console.log(await browser.consoleErrors(), (await browser.pages()).length);
  try {
    const bar = await browser.askAddressBar('credits expire');
    console.log(bar.lines);
    await bar.enter(2);
    await new Promise((r) => setTimeout(r, 1500));
    for (const p of await browser.pages()) console.log(await p.url());
    const none = await browser.askAddressBar('pizza in rome');
    console.log(none.lines);
    await none.enter(0);
    await new Promise((r) => setTimeout(r, 1500));
    for (const p of await browser.pages())
      console.log(
        await p.url(),
        (await p.find('input'))[0],
        await p.evaluate(() => document.querySelector('input')?.value),
      );
  } catch (e) {
    console.log('bar', e);
  }
  try {
    await browser.stopBackground();
    console.log('stopped');
  } catch (e) {
    console.log('stop', e);
  }
  await first.bringToFront();
  await first.evaluate(() => {
    document.body.innerHTML =
      '<p id=x style="font:20px serif">429 You exceeded your current quota, please check your plan and billing details. sk-proj-Zx81Yw72Vu63Ts54Rq45Po36</p>';
    getSelection()?.selectAllChildren(document.body);
  });
  try {
    await browser.explainSelection(first, '#x');
    await new Promise((r) => setTimeout(r, 1500));
    for (const p of await browser.pages())
      console.log(
        await p.url(),
        await p.evaluate(() => [
          document.querySelector('input')?.value,
          document.querySelector('[data-error]')?.getAttribute('data-error'),
          document.querySelector('.read')?.textContent,
        ]),
      );
  } catch (e) {
    console.log('menu', e);
  }
  console.log(await browser.consoleErrors());
  await browser.close();
}, 60000);
