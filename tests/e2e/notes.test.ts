import { expect, test } from 'vitest';
import { type Controls, WITH_NOTES } from '../stage/with-notes.ts';
import type { Page } from './driver/driver.ts';
import {
  BROWSER,
  CHATGPT,
  inBrowser,
  note,
  notesOf,
  notesOn,
  PLATFORM,
  pressIn,
  settle,
  visit,
  waitForNotes,
} from './world.ts';

const API_USAGE = notesOf(`${PLATFORM}/usage`);
const CHATGPT_USAGE = notesOf(`${CHATGPT}/settings/usage`);
const WEEKLY_ONLY = CHATGPT_USAGE.filter((id) => id !== 'codex-window-5h');
const BILLING = notesOf(`${PLATFORM}/settings/organization/billing/overview`);
const GRANTS = `${PLATFORM}/settings/organization/billing/credit-grants`;

const SILENT = [
  `${PLATFORM}/docs/overview`,
  `${PLATFORM}/chat`,
  `${PLATFORM}/logs`,
  `${PLATFORM}/settings/organization/general`,
  `${CHATGPT}/`,
  `${CHATGPT}/c/1`,
  `${CHATGPT}/gpts`,
  `${CHATGPT}/auth/login`,
  `${CHATGPT}/settings/general-settings`,
  `${CHATGPT}/settings/usage?stage=signed-out`,
];

/**
 * How far a note is from the words of its control (CSS px), whether it covers any text or button of the page, and which
 * notes it seems to be about instead: those whose marks a chip is nearer to than to its own.
 */
function measure(page: Page, id: string, words: string) {
  return page.evaluate(
    (selector: string, words: string, id: string) => {
      const root = document.querySelector(selector)?.shadowRoot;
      const box = root?.querySelector('.chip, .banner')?.getBoundingClientRect();
      if (!box) return { gap: Number.POSITIVE_INFINITY, covers: 'there is no note', nearer: [] };
      const meets = (other: DOMRect) =>
        box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom;
      const dialog = document.querySelector('[role="dialog"]');
      const boxOf = (element: Element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return element.matches('button, a, svg') ? element.getBoundingClientRect() : range.getBoundingClientRect();
      };
      const gapTo = (other: DOMRect) =>
        Math.hypot(
          Math.max(0, other.left - box.right, box.left - other.right),
          Math.max(0, other.top - box.bottom, box.top - other.bottom),
        );
      const boxes = [...(dialog ?? document.querySelector('main') ?? document.body).querySelectorAll('*')]
        .filter((element) => element.textContent?.trim() === words && element.checkVisibility())
        .map(boxOf);
      const gap = Math.min(...boxes.map(gapTo));
      const marks = [...document.querySelectorAll<HTMLElement>('[data-control]')].filter((mark) =>
        mark.checkVisibility(),
      );
      const own = marks.filter(({ dataset }) => dataset.control === id);
      const ownGap = Math.min(...own.map(boxOf).map(gapTo));
      // One mark may be around another.
      const isApart = (mark: Element) => !own.some((one) => one.contains(mark) || mark.contains(one));
      const nearer = marks
        .filter((mark) => root?.querySelector('.chip') && isApart(mark) && gapTo(boxOf(mark)) < ownGap)
        .map(({ dataset }) => dataset.control);
      let covers = '';
      const texts = document.createTreeWalker(dialog ?? document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        if (!texts.currentNode.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
        const range = document.createRange();
        range.selectNode(texts.currentNode);
        if (/\S/.test(texts.currentNode.nodeValue ?? '') && [...range.getClientRects()].some(meets))
          covers = texts.currentNode.nodeValue ?? '';
      }
      for (const button of (dialog ?? document.body).querySelectorAll('button, a, input'))
        if (button.checkVisibility() && meets(button.getBoundingClientRect())) covers = button.outerHTML;
      return { gap, covers, nearer };
    },
    note(id),
    words,
    id,
  );
}

/** Each stands at the words of its control, no farther away than a chip may and nearest to it, and covers nothing. */
async function stand(page: Page, notes: Controls, most: number): Promise<void> {
  for (const [id, words] of Object.entries(notes))
    await expect
      .poll(
        async () => {
          const { gap, ...rest } = await measure(page, id, words);
          return { isNear: gap < (id.includes('not-') ? 60 : most) || gap, ...rest };
        },
        { message: `${id} stands at "${words}"` },
      )
      .toEqual({ isNear: true, covers: '', nearer: [] });
}

/**
 * The notes that stand elsewhere than at their control. In Firefox, where scroll bars take room, one does: the banner
 * would give the short billing dialog a scroll bar, and so make all of it narrower. It is a chip at the same heading.
 */
function notAnchored(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('meterwise-note')]
      .filter(({ dataset }) => dataset.placement !== 'anchor')
      .map(({ dataset }) => dataset.explainer),
  );
}

inBrowser('notes', (browser) => {
  test.each(WITH_NOTES)('stand at their controls, once: %s', async (_, url, notes) => {
    const page = await visit(browser(), url, Object.keys(notes));
    // As far as a chip may reach (lib/anchor/room.ts): fonts differ between browsers.
    await stand(page, notes, 44);
    await settle(page, 300);
    await waitForNotes(page, Object.keys(notes));
    await expect
      .poll(() => notAnchored(page))
      .toEqual(BROWSER === 'firefox' && url.includes('#settings/Billing') ? ['plan-not-api'] : []);
  });

  test('look the same when the page itself has moved the box that holds them', async () => {
    const page = await visit(browser(), `${PLATFORM}/usage`, API_USAGE);
    const { before, after } = await page.evaluate(() => {
      const hosts = [...document.querySelectorAll('meterwise-note')];
      const looks = () =>
        hosts.map((host) => {
          const seen = host.shadowRoot?.querySelector('.chip, .card');
          const { position, borderRadius, fontSize, color } = getComputedStyle(seen ?? host);
          return [position, borderRadius, fontSize, color].join();
        });
      const before = looks();
      // Out and in again at the same place. By the page's hand, so under the page's policy.
      for (const { parentElement: box } of hosts) box?.parentElement?.insertBefore(box, box.nextSibling);
      return { before, after: looks() };
    });
    expect(before).toHaveLength(API_USAGE.length);
    expect(after).toEqual(before);
    await settle(page, 300);
    await waitForNotes(page, API_USAGE);
  });

  test('are silent everywhere else', async () => {
    const pages: Page[] = [];
    for (const url of SILENT) {
      const page = await browser().newPage();
      await page.goto(url);
      pages.push(page);
    }
    for (const page of pages) await page.waitFor(() => performance.now() > 1500, [], { what: 'time to be wrong' });
    for (const [n, page] of pages.entries()) expect(await notesOn(page), SILENT[n]).toEqual([]);
  });

  test('go with the page and come back with it', async () => {
    const page = await visit(browser(), `${PLATFORM}/usage`, API_USAGE);
    await page.evaluate(() => window.stage.navigate('/docs/overview'));
    await waitForNotes(page, []);
    await page.evaluate(() => window.stage.navigate('/settings/organization/billing/overview'));
    await waitForNotes(page, BILLING);
    await page.back();
    await waitForNotes(page, []);
    await page.back();
    await waitForNotes(page, API_USAGE);
    await settle(page, 300);
    await waitForNotes(page, API_USAGE);
  });

  test('come with a settings dialog and go with it', async () => {
    const page = await visit(browser(), `${CHATGPT}/c/1`, []);
    await page.evaluate(() => window.stage.navigate('/c/1#settings/Usage'));
    await waitForNotes(page, CHATGPT_USAGE);
    await page.press('Escape');
    await waitForNotes(page, []);
  });

  // Each on another page; resilience.test.ts does all of them on one, over and over.
  test.each([
    ['rerender', `${PLATFORM}/usage`],
    ['replaceTree', `${PLATFORM}/settings/organization/billing/overview`],
    ['moveAnchor', `${CHATGPT}/settings/usage`],
  ] as const)('survive that the page does %s', async (what, url) => {
    const notes = notesOf(url);
    const page = await visit(browser(), url, notes);
    for (let round = 0; round < 3; round++) {
      await page.evaluate((what: 'rerender' | 'replaceTree' | 'moveAnchor') => window.stage[what](), what);
      await waitForNotes(page, notes);
      await settle(page, 400);
      await waitForNotes(page, notes);
    }
    await stand(page, WITH_NOTES.find(([, address]) => address === url)?.[2] ?? {}, 30);
  });

  test('are put back when only they are thrown away', async () => {
    const page = await visit(browser(), `${CHATGPT}/settings/usage`, CHATGPT_USAGE);
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('meterwise-note')) host.remove();
    });
    await waitForNotes(page, CHATGPT_USAGE);
  });

  test('leave the page its buttons', async () => {
    const page = await visit(browser(), `${PLATFORM}/usage`, API_USAGE);
    const clicks = () => page.evaluate(() => Object.values(window.stage.clicks).reduce((sum, n) => sum + n, 0));
    for (const [n, name] of ['All projects', 'Group by', 'Export', '11/09/26-11/23/26'].entries()) {
      await page.evaluate((name: string) => {
        const buttons = [...document.querySelectorAll('main button')];
        buttons.find((one) => one.textContent?.trim() === name)?.setAttribute('id', 'pressed');
      }, name);
      await page.click('#pressed');
      await expect.poll(clicks, { message: name }).toBe(n + 1);
      await page.evaluate(() => document.querySelector('#pressed')?.removeAttribute('id'));
    }
    const billing = await visit(browser(), `${PLATFORM}/settings/organization/billing/overview`, BILLING);
    await billing.click('main a[href="/settings/organization/billing/credit-grants"]');
    await billing.waitFor(() => location.pathname.endsWith('/credit-grants'));
    await waitForNotes(billing, notesOf(GRANTS));
  });

  test('open from the keyboard, and Escape closes them and nothing else', async () => {
    const page = await visit(browser(), `${CHATGPT}/c/1#settings/Usage`, CHATGPT_USAGE);
    await page.evaluate(
      (selector: string) => document.querySelector(selector)?.shadowRoot?.querySelector<HTMLElement>('.chip')?.focus(),
      note('codex-credits'),
    );
    const isOpen = () =>
      page.evaluate(
        (selector: string) =>
          document.querySelector(selector)?.shadowRoot?.querySelector('.pop')?.matches(':popover-open') ?? false,
        note('codex-credits'),
      );
    await page.press('Enter');
    await expect.poll(isOpen).toBe(true);
    await page.press('Escape');
    await expect.poll(isOpen).toBe(false);
    expect(await page.evaluate(() => location.hash)).toBe('#settings/Usage');
    await expect
      .poll(() =>
        page.evaluate(
          (selector: string) => document.querySelector(selector)?.shadowRoot?.activeElement?.className,
          note('codex-credits'),
        ),
      )
      .toBe('chip');
    await page.press(' ');
    await expect.poll(isOpen).toBe(true);
    await page.press('Escape');
    await expect.poll(isOpen).toBe(false);
    await page.press('Escape');
    await page.waitFor(() => location.hash === '');
  });

  test('keep Escape from the page from the moment they open', async () => {
    const page = await visit(browser(), `${CHATGPT}/c/1#settings/Usage`, CHATGPT_USAGE);
    // In one task: a listener added only once the browser reports the popover as open would come too late.
    const outcome = await page.evaluate((selector: string) => {
      const root = document.querySelector(selector)?.shadowRoot;
      root?.querySelector<HTMLElement>('.chip')?.click();
      const opened = root?.querySelector('.pop')?.matches(':popover-open');
      let seenByPage = false;
      document.addEventListener('keydown', () => (seenByPage = true), { capture: true, once: true });
      const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
      document.body.dispatchEvent(key);
      return { opened, seenByPage, closed: !root?.querySelector('.pop')?.matches(':popover-open') };
    }, note('codex-credits'));
    expect(outcome).toEqual({ opened: true, seenByPage: false, closed: true });
    expect(await page.evaluate(() => location.hash)).toBe('#settings/Usage');
  });

  test('show the UTC day on the clock of the reader', async () => {
    const page = await visit(browser(), `${PLATFORM}/usage`, API_USAGE);
    await page.click('.chip', { within: note('api-usage-utc') });
    // They are asked of the background.
    const find = () => page.find('.pop dd', { within: note('api-usage-utc') });
    await expect.poll(async () => (await find()).map(({ visible }) => visible)).toEqual([true, true, true]);
    const values = await find();
    const [utc, mine, bar] = values.map(({ text }) => text);
    // The browser runs in Kathmandu.
    expect(mine).toMatch(/\(UTC\+5:45\)$/);
    expect(utc).not.toBe(mine);
    expect(bar).toMatch(/5:45.*5:45/);
    await page.press('Escape');
  });

  test('say zero only while the card shows zero', async () => {
    const page = await visit(browser(), `${PLATFORM}/usage?stage=zero`, [...API_USAGE, 'api-usage-zero-spend']);
    await page.evaluate(() => window.stage.setSpend('$12.30'));
    await waitForNotes(page, API_USAGE);
    await page.evaluate(() => window.stage.setSpend('$0.00'));
    await waitForNotes(page, [...API_USAGE, 'api-usage-zero-spend']);
  });

  test('show what is left of a limit, and when it resets, in words', async () => {
    const page = await visit(browser(), `${CHATGPT}/settings/usage`, CHATGPT_USAGE);
    const open = async (id: string) => {
      await page.click('.chip', { within: note(id) });
      await page.waitFor(
        (selector: string) =>
          (document.querySelector(selector)?.shadowRoot?.querySelectorAll('.pop dd')[1]?.textContent ?? '') !== '',
        [note(id)],
      );
      const values = (await page.find('.pop dd', { within: note(id) })).map(({ text }) => text);
      const [remark] = await page.find('.pop .remark', { within: note(id) });
      await page.press('Escape');
      return [...values, remark?.text];
    };
    // The page's moment is in the zone of California, the browser runs in Kathmandu: what it counts down is read.
    const [left, resets, remark] = await open('codex-window-weekly');
    expect(left).toBe('58%');
    expect(resets).toMatch(/^about .*GMT\+5:45/);
    expect(remark).toContain('rounds');
  });

  test('say what helps at zero credits, and only there', async () => {
    for (const [flags, isZero] of [
      ['', false],
      ['credits-zero', true],
    ] as const) {
      const page = await visit(
        browser(),
        `${CHATGPT}/settings/usage?stage=five-hour,${flags}`.replace(/,$/, ''),
        CHATGPT_USAGE,
      );
      await page.click('.chip', { within: note('codex-credits') });
      const said = async () =>
        (await page.find('.pop p', { within: note('codex-credits') })).filter(({ visible }) => visible);
      await expect.poll(async () => (await said()).length).toBeGreaterThan(0);
      expect((await said()).some(({ text }) => text.startsWith('At zero'))).toBe(isZero);
    }
  });

  test('hidden for good, stay hidden in every tab, and the page is as it was without us', async () => {
    const all = WEEKLY_ONLY;
    const page = await visit(browser(), `${CHATGPT}/settings/usage?stage=weekly-only`, all);
    const other = await visit(browser(), `${CHATGPT}/settings/usage?stage=weekly-only`, all);
    await other.click('.close', { within: note('codex-not-api-billing') });
    const hints = all.filter((id) => id !== 'codex-not-api-billing');
    await waitForNotes(other, hints);
    await waitForNotes(page, hints);
    await page.bringToFront();
    // What was below the banner has moved up, and the chips follow it: by script they are met wherever they are.
    await pressIn(page, 'codex-credits', '.chip');
    await page.click('.hide', { within: note('codex-credits') });
    const rest = hints.filter((id) => id !== 'codex-credits');
    await waitForNotes(page, rest);
    await page.reload();
    await page.waitFor(() => window.stage.ready);
    await waitForNotes(page, rest);
    await settle(page);
    await waitForNotes(page, rest);

    const popup = await browser().newPage();
    await popup.goto(browser().extensionUrl('popup.html'));
    await popup.waitFor(() => document.querySelectorAll('.hidden li').length === 2);
    await popup.click('.hidden li button');
    await popup.waitFor(() => document.querySelectorAll('.hidden li').length === 1);
    await popup.click('.hidden button');
    await waitForNotes(page, all);
    await waitForNotes(other, all);
  });

  test('open their answer in a page of the extension', async () => {
    const page = await visit(browser(), `${PLATFORM}/usage`, API_USAGE);
    await page.click('.chip', { within: note('api-usage-utc') });
    await page.click('.pop .link', { within: note('api-usage-utc') });
    const opened = async () => {
      for (const tab of await browser().pages())
        if ((await tab.url().catch(() => '')).includes('app.html#/answer/usage-is-utc')) return tab;
      return undefined;
    };
    await expect.poll(opened).toBeDefined();
    const app = await opened();
    await app?.waitFor(() => document.querySelector('article[data-answer="usage-is-utc"] h1') !== null);
  });

  // What axe finds in the dark hangs on colours, which are the same in both browsers.
  test.each(BROWSER === 'chromium' ? ['', ',dark'] : [''])(
    'please axe, and do not harm the page (%s)',
    async (flags) => {
      for (const [url, notes] of [
        [`${PLATFORM}/usage?stage=zero${flags}`, [...API_USAGE, 'api-usage-zero-spend']],
        [`${CHATGPT}/settings/usage?stage=weekly-only${flags}`, WEEKLY_ONLY],
        [
          `${CHATGPT}/settings/usage?tab=analytics&stage=weekly-only${flags}`,
          ['codex-analytics-used', 'codex-not-api-billing'],
        ],
        [`${PLATFORM}/settings/organization/billing/overview?stage=no-limit${flags}`, BILLING],
        [
          `${PLATFORM}/settings/organization/limits?stage=no-limit${flags}`,
          ['limits-alert-or-hard', 'limits-usage-tier'],
        ],
        [`${PLATFORM}/api-keys?stage=no-limit${flags}`, ['api-keys-leaked']],
        [`${CHATGPT}/settings/billing?stage=weekly-only${flags}`, ['plan-not-api']],
      ] as const) {
        const page = await visit(browser(), url, notes);
        for (const id of notes) {
          const isUnfolded = () =>
            page.evaluate((selector: string) => {
              const root = document.querySelector(selector)?.shadowRoot;
              return root?.querySelector('.fold[aria-expanded="true"], .pop:popover-open') != null;
            }, note(id));
          // By script, because what unfolds above a chip moves it.
          await pressIn(page, id, '.fold, .chip');
          await expect.poll(isUnfolded).toBe(true);
          expect(await page.axe(note(id)), id).toEqual([]);
          if (!id.includes('not-')) await pressIn(page, id, '.chip');
        }
      }
      // axe itself writes style attributes, which the strict policy of the replica refuses aloud.
      await browser().forget();
    },
  );
});
