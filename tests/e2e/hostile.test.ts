/** Pages, other extensions and messages that mean harm: they get nothing, and the notes stand or stay away. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOpenAnswer, isReadDay, isReadReset } from '../../lib/tab/messages.ts';
import type { Browser, Page } from './driver/driver.ts';
import { respondWith, urlOf } from './plain-pages.ts';
import { BROWSER, CHATGPT, inBrowser, note, notesOn, open, PLATFORM, settle, visit, waitForNotes } from './world.ts';

const USAGE = `${PLATFORM}/usage`;
const NOTES = ['api-usage-not-chatgpt', 'api-usage-project-filter', 'api-usage-utc'];
/** Everything else that browsers let an extension page do. */
type Api = {
  runtime: { sendMessage(...message: unknown[]): Promise<unknown>; connect(id: string): { disconnect(): void } };
  storage: { local: { get(): Promise<object> } };
};
type Apis = { browser?: Api; chrome: Api };

/** Ours, not those that a hostile page put beside them: where each is, and how far (px) from what it is about. */
const standing = (page: Page) =>
  page.evaluate(() => {
    window.hostile?.truce();
    return [...document.querySelectorAll<HTMLElement>('meterwise-note:not([data-false])')]
      .map((host) => {
        const { explainer = '', placement = '' } = host.dataset;
        const seen = host.shadowRoot?.querySelector('.chip, .card')?.getBoundingClientRect();
        const control = document.querySelector(`[data-control~="${explainer}"]`)?.getBoundingClientRect();
        const far = (one = 0, two = 0, start = 0, end = 0) => Math.max(0, one - end, start - two);
        const x = far(seen?.left, seen?.right, control?.left, control?.right);
        const y = far(seen?.top, seen?.bottom, control?.top, control?.bottom);
        return { explainer, placement, far: Math.max(x, y) };
      })
      .sort((a, b) => (a.explainer < b.explainer ? -1 : 1));
  });

/** What a rule of the page could change about a chip and a banner. */
const looks = (page: Page) =>
  page.evaluate(() => {
    window.hostile?.truce();
    return [...document.querySelectorAll('meterwise-note:not([data-false])')].flatMap((host) =>
      [host, ...(host.shadowRoot?.querySelectorAll('.chip, .card, .close') ?? [])].map((element) => {
        const { color, backgroundColor, fontSize, fontStyle, letterSpacing, textTransform } = getComputedStyle(element);
        const { cursor, opacity, visibility, pointerEvents, display, position, outlineStyle } =
          getComputedStyle(element);
        return [
          [color, backgroundColor, fontSize, fontStyle, letterSpacing, textTransform],
          [cursor, opacity, visibility, pointerEvents, display, position, outlineStyle],
        ].join();
      }),
    );
  });

const stored = (page: Page) =>
  page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Apis;
    return Object.keys(await (browser ?? chrome).storage.local.get());
  });

const urls = async (browser: Browser) =>
  (await Promise.all((await browser.pages()).map((page) => page.url()))).filter((url) => url.includes('app.html'));

/** Every button of ours, pressed as scripts press, also from outside the shadow root it was in. */
const pressByScript = (page: Page) =>
  page.evaluate(() => {
    const hosts = [...document.querySelectorAll('meterwise-note:not([data-false])')];
    const buttons = hosts.flatMap((host) => [
      ...(host.shadowRoot?.querySelectorAll<HTMLElement>('button, summary') ?? []),
    ]);
    const press = (button: HTMLElement) => {
      const about = { bubbles: true, composed: true, cancelable: true };
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'])
        button.dispatchEvent(new MouseEvent(type, about));
      for (const key of ['Enter', ' ']) button.dispatchEvent(new KeyboardEvent('keydown', { key, ...about }));
      button.click();
    };
    for (const button of buttons) press(button);
    for (const button of buttons) {
      const place = document.createComment('');
      button.replaceWith(place);
      document.body.append(button);
      press(button);
      place.replaceWith(button);
    }
    for (const message of [{ type: 'open-answer', slug: 'mental-model' }, 'read-day']) window.postMessage(message, '*');
    return buttons.length;
  });

inBrowser('a page that means harm', (browser) => {
  test('lies, takes our names, wears everything out: the notes stand, and it gets nothing', async () => {
    const calm = await visit(browser(), USAGE);
    await waitForNotes(calm, NOTES);
    const ordinary = await looks(calm);
    await calm.close();

    const page = await browser().newPage();
    await page.goto(`${USAGE}?stage=hostile`);
    const which = async () => (await standing(page)).map(({ explainer }) => explainer);
    await expect.poll(which).toEqual(NOTES);
    // It goes on and on.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2000)));
    for (const { explainer, placement, far } of await standing(page)) {
      expect(['anchor', 'page', 'dock']).toContain(placement);
      if (placement === 'anchor') expect(far, explainer).toBeLessThan(45);
    }
    await expect.poll(() => looks(page), { message: 'as on any other page' }).toEqual(ordinary);
    const { seen, lies } = await page.evaluate(() => {
      window.hostile.truce();
      return { seen: window.hostile.seen, lies: window.hostile.lies };
    });
    expect(lies, 'the page was at work').toBeGreaterThan(0);
    expect(seen, 'what came into its hands').toEqual([]);

    await page.evaluate(() => window.hostile.truce(true));
    const popup = await browser().newPage();
    await popup.goto(browser().extensionUrl('popup.html'));
    await page.bringToFront();
    const health = (id: string) => `[data-note="${id}"][data-state="anchor"], [data-note="${id}"][data-state="page"]`;
    for (const id of NOTES)
      await popup.waitFor((selector: string) => document.querySelector(`.health li:is(${selector})`), [health(id)]);
    // Of this one only a false note is on the page.
    await popup.waitFor(() => document.querySelector('[data-note="api-usage-zero-spend"][data-state="absent"]'));
    expect(await popup.evaluate(() => document.body.innerHTML)).not.toContain('PWNED');
    expect(await popup.evaluate(() => document.querySelectorAll('img, iframe, script:not([src^="/"])').length)).toBe(0);
    const ours = (id: string) => ({ within: `${note(id)}:not([data-false])` });
    await page.click('.chip', ours('api-usage-utc'));
    await expect.poll(() => page.find('.pop:popover-open', ours('api-usage-utc'))).toHaveLength(1);

    // Its own errors are the page's; of ours there is none.
    const errors = (await browser().consoleErrors()).filter((text) => !text.includes('An error of the page itself.'));
    expect(errors).toEqual([]);
    await browser().forget();
  });

  test('presses our buttons by script: no tab opens, nothing is stored, every note stays', async () => {
    const page = await visit(browser(), USAGE);
    await waitForNotes(page, NOTES);
    expect(await pressByScript(page)).toBeGreaterThan(NOTES.length);
    await settle(page, 1000);
    expect(await urls(browser())).toEqual([]);
    expect(await notesOn(page)).toEqual(NOTES);
    const popup = await browser().newPage();
    await popup.goto(browser().extensionUrl('popup.html'));
    expect(await stored(popup)).not.toContain('hidden:api-usage-not-chatgpt');
  });

  test('sends what it likes: a message that is none of ours is not heard', async () => {
    const popup = await browser().newPage();
    await popup.goto(browser().extensionUrl('popup.html'));
    // From here it goes farther than from a page: no page can send to the extension at all.
    const junk = fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          type: fc.constantFrom('open-answer', 'read-reset', 'read-day ', 'ask-tab', 'ask-outline', '__proto__'),
          slug: fc.oneof(fc.jsonValue(), fc.webUrl(), fc.constantFrom('../popup', 'a#b', 'a?b', 'A', ' a', 'a\n')),
          shown: fc.oneof(
            fc.jsonValue(),
            fc.record({ text: fc.jsonValue(), language: fc.string(), since: fc.double() }),
          ),
        },
        { requiredKeys: ['type'] },
      ),
    );
    const isHeard = (message: unknown) => isOpenAnswer(message) || isReadDay(message) || isReadReset(message);
    const messages = fc.sample(junk, { numRuns: 300, seed: 7 }).filter((message) => !isHeard(message));
    expect(messages.length).toBeGreaterThan(200);
    const send = (messages: unknown[]) =>
      popup.evaluate(async (messages: unknown[]) => {
        const { browser, chrome } = globalThis as unknown as Apis;
        const { sendMessage } = (browser ?? chrome).runtime;
        const answers = messages.map((message) => sendMessage(message).catch((error: Error) => error.message));
        return (await Promise.all(answers)).filter((answer) => answer !== null && answer !== undefined);
      }, messages);
    expect(await send(messages)).toEqual([]);
    expect(await urls(browser())).toEqual([]);
    expect(await send([{ type: 'read-day' }]), 'and what is ours is').toHaveLength(1);
  });

  test('finds no file of the extension to load', async () => {
    const page = await visit(browser(), USAGE);
    await waitForNotes(page, NOTES);
    const files = [
      'popup.html',
      'app.html',
      'manifest.json',
      'background.js',
      'content-scripts/platform.js',
      'icon/16.png',
    ];
    const found = await page.evaluate(
      async (urls: string[]) => {
        const load = (url: string) =>
          new Promise<boolean>((resolve) => {
            const image = new Image();
            image.onload = () => resolve(true);
            image.onerror = () => resolve(false);
            image.src = url;
          });
        const fetched = urls.map((url) =>
          fetch(url).then(
            ({ ok }) => ok,
            () => false,
          ),
        );
        return (await Promise.all([...urls.map(load), ...fetched])).filter(Boolean).length;
      },
      files.map((file) => browser().extensionUrl(file)),
    );
    expect(found).toBe(0);
    // The browser says aloud what it refused.
    await browser().forget();
  });
});

const LIMIT = '<div><div>Weekly limit</div><span>58% left</span><progress max="100" value="58"></progress></div>';
const ROW = '<div><div><div>12 credits remaining</div><div>Current balance</div></div><button>Add more</button></div>';
const FIELDS = [
  ...[
    'matches',
    'querySelector',
    'querySelectorAll',
    'contains',
    'closest',
    'getBoundingClientRect',
    'checkVisibility',
  ],
  ...['children', 'childNodes', 'localName', 'nodeName', 'ariaLabel', 'textContent', 'nextElementSibling', 'after'],
];
const inForm = (fields: readonly string[]) => ({
  at: `${CHATGPT}/settings/usage`,
  html: `<body><form style="display:block">${fields.map((name) => `<input type="hidden" name="${name}">`).join('')}
    <main style="padding:40px"><h1>Usage</h1>${LIMIT}${ROW}</main></form>`,
});
const FORMS = { walks: inForm(['parentElement', 'parentNode']), everything: inForm(FIELDS) };
const IN_FORM = ['codex-credits', 'codex-not-api-billing', 'codex-window-weekly'];

inBrowser(
  'a form that answers to the names of its fields',
  (browser) => {
    const show = async (name: keyof typeof FORMS) => {
      const page = await browser().newPage();
      await page.goto(urlOf(FORMS, name));
      return page;
    };

    test('does not lead our walks round in circles', async () => {
      const page = await show('walks');
      await waitForNotes(page, IN_FORM);
      await page.evaluate(() => document.documentElement.classList.toggle('dark'));
      // As long as what changes the colours may take.
      await settle(page);
      await waitForNotes(page, IN_FORM);
    });

    test('and where it cannot be read, nothing of ours stays, and no error is made of it', async () => {
      const page = await show('everything');
      // Chromium alone lets the names of fields into the world of extensions.
      if (BROWSER === 'firefox') await waitForNotes(page, IN_FORM);
      else
        await expect
          .poll(async () => (await browser().messages()).map(({ text }) => text).join())
          .toContain('cannot be read');
      await page.evaluate(() => {
        document.querySelector('main')?.append('more');
        document.documentElement.classList.toggle('dark');
        window.dispatchEvent(new Event('scroll'));
      });
      await settle(page, 1000);
      await waitForNotes(page, BROWSER === 'firefox' ? IN_FORM : []);
    });
  },
  { respond: respondWith(FORMS) },
);

describe(`another extension: ${BROWSER}`, () => {
  test('can send us nothing and connect to nothing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'meterwise-other-'));
    const manifest = {
      manifest_version: 3,
      name: 'Another',
      version: '1.0',
      background: BROWSER === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
      browser_specific_settings: { gecko: { id: 'another@example' } },
    };
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    await writeFile(join(folder, 'page.html'), '<!doctype html><title>Another</title>');
    await writeFile(join(folder, 'background.js'), '');
    const browser = await open();
    const ours = browser.extensionUrl('');
    const id = BROWSER === 'chromium' ? new URL(ours).host : 'meterwise@meterwise';
    await browser.installExtension(folder);
    const page = await browser.newPage();
    await page.goto(browser.extensionUrl('page.html'));
    const answers = await page.evaluate(
      async (id: string, ours: string) => {
        const { browser, chrome } = globalThis as unknown as Apis;
        const { runtime } = browser ?? chrome;
        runtime.connect(id);
        const messages = [{ type: 'open-answer', slug: 'mental-model' }, { type: 'read-day' }, { type: 'ask-tab' }];
        const sent = messages.map((message) => runtime.sendMessage(id, message).catch(() => null));
        const loaded = ['popup.html', 'manifest.json'].map((file) => fetch(ours + file).catch(() => null));
        return (await Promise.all<unknown>([...sent, ...loaded])).filter(
          (answer) => answer !== null && answer !== undefined,
        );
      },
      id,
      ours,
    );
    expect(answers).toEqual([]);
    await settle(page, 500);
    expect(
      (await Promise.all((await browser.pages()).map((page) => page.url()))).filter((url) => url.startsWith(ours)),
    ).toEqual([]);
    await browser.close();
    await rm(folder, { recursive: true });
  });
});
