/** Pages as they might be built: other shells, other orders, other colours than the stage has. Plain HTML, no framework. */
import { expect, test } from 'vitest';
import type { Page } from './driver/driver.ts';
import { respondWith, urlOf } from './plain-pages.ts';
import { CHATGPT, inBrowser, note, notesOn, PLATFORM, settle, waitForNotes } from './world.ts';

const CREDITS =
  '<div><div><div>12 credits remaining</div><div>Current balance</div></div><button>Add more</button></div>';
const LIMIT = '<div><div>Weekly limit</div><span>58% left</span><progress max="100" value="58"></progress></div>';
const FILTERS =
  '<div><button role="combobox">All projects</button> <button>06/07/26-06/22/26</button> <button>Group by</button></div>';
const USAGE = `<h1>Usage</h1>${FILTERS}<div><div>Total Spend</div><div>$0.00</div></div>`;
const CHATGPT_USAGE = ['codex-credits', 'codex-not-api-billing', 'codex-window-weekly'];
const API_USAGE = ['api-usage-not-chatgpt', 'api-usage-project-filter', 'api-usage-utc'];
const ZERO_USAGE = [...API_USAGE, 'api-usage-zero-spend'];
const CHAT = '<main><h1>Usage</h1><p>12 credits remaining</p><p>58% left</p></main>';

/** Each address holds the name of its page in the query. */
const PAGES: Record<string, { at: string; html: string; notes: string[] }> = {
  'a sidebar that stretches': {
    at: `${CHATGPT}/settings/usage`,
    html: `<body style="display:flex;margin:0"><aside style="width:200px;border-right:1px solid">Menu</aside><main style="flex:1;padding:30px"><h1>Usage</h1>${LIMIT}${CREDITS}</main>`,
    notes: CHATGPT_USAGE,
  },
  'a heading over a pane that scrolls': {
    at: `${PLATFORM}/usage`,
    html: `<body style="margin:0"><div style="display:flex;flex-direction:column;height:100vh"><h1>Usage</h1><div style="flex:1;overflow:auto;padding:40px">${FILTERS}<div>$3.00</div><div style="height:2000px"></div></div></div>`,
    notes: API_USAGE,
  },
  'no main, a title that is no heading': {
    at: `${CHATGPT}/settings/usage`,
    html: `<body><div style="padding:30px"><div style="font-size:24px">Usage</div><div>${LIMIT}</div>${CREDITS}</div>`,
    notes: CHATGPT_USAGE,
  },
  'a bar about cookies that is a dialog': {
    at: `${PLATFORM}/usage`,
    html: `<body><main style="padding:40px">${USAGE}</main><div role="dialog" aria-label="Cookies" style="position:fixed;bottom:0">We use cookies <button>OK</button></div>`,
    notes: ZERO_USAGE,
  },
  'filters in the page header': {
    at: `${PLATFORM}/settings/organization/usage`,
    html: `<body><header><button aria-haspopup="menu">Default project</button></header><main style="padding:40px"><header>${USAGE}</header></main>`,
    notes: ZERO_USAGE,
  },
  'a page for the signed-out': {
    at: `${CHATGPT}/settings/usage`,
    html: '<body><main><h1>What can I help with?</h1><button>Log in</button></main>',
    notes: [],
  },
  'a chooser of workspaces': {
    at: `${CHATGPT}/settings/usage`,
    html: '<body><main><h1>Select a workspace</h1><button>Personal</button></main>',
    notes: [],
  },
  'a settings dialog that never comes': { at: `${CHATGPT}/c/1#settings/Usage`, html: `<body>${CHAT}`, notes: [] },
  'a settings dialog over a chat': {
    at: `${CHATGPT}/c/1#settings/Usage`,
    html: `<body>${CHAT}<div role="dialog" style="position:fixed;inset:40px;overflow:auto;background:#fff;padding:20px"><h2>Settings</h2><div role="tablist"><button role="tab">Usage</button></div><div><h3>Usage</h3>${LIMIT}${CREDITS}</div></div>`,
    notes: CHATGPT_USAGE,
  },
  'German words': {
    at: `${CHATGPT}/codex/settings/usage`,
    html: '<body lang="de"><main style="padding:30px"><h1>Nutzung</h1><p>91 % verbleibend</p><article><header>Verbleibende Credits</header><span>1.250</span><button>Hinzufügen</button></article></main>',
    notes: ['codex-credits', 'codex-not-api-billing'],
  },
  'a black page': {
    at: `${CHATGPT}/settings/usage`,
    html: `<body style="background:#000;color:#fff"><main style="padding:30px"><h1>Usage</h1>${LIMIT}${CREDITS}</main>`,
    notes: CHATGPT_USAGE,
  },
};

/** How far below the banner's heading, and beside the credits, the notes are drawn (CSS px). */
const gapTo = (page: Page, id: string, words: string) =>
  page.evaluate(
    (selector: string, words: string) => {
      const box = document
        .querySelector(selector)
        ?.shadowRoot?.querySelector('.chip, .banner')
        ?.getBoundingClientRect();
      const scope = document.querySelector('[role="dialog"] h2')
        ? document.querySelector('[role="dialog"]')
        : document.body;
      const target = [...(scope ?? document.body).querySelectorAll('h1, h3, div, button, header')].find(
        (element) => element.textContent?.trim() === words && element.checkVisibility(),
      );
      const other = target?.getBoundingClientRect();
      return box && other ? Math.max(0, box.top - other.bottom, other.top - box.bottom) : Number.POSITIVE_INFINITY;
    },
    note(id),
    words,
  );

inBrowser(
  'layouts',
  (browser) => {
    const show = async (name: string) => {
      const page = await browser().newPage();
      await page.goto(urlOf(PAGES, name));
      await waitForNotes(page, PAGES[name]?.notes ?? []);
      return page;
    };
    const all = Object.entries(PAGES);

    test.each(all.filter(([, { notes }]) => notes.length > 0))('%s', async (name, { notes }) => {
      const page = await show(name);
      await settle(page, 400);
      await waitForNotes(page, notes);
      for (const id of notes) {
        const [placed] = await page.find(note(id));
        expect(placed?.attributes['data-placement'], id).toBe('anchor');
      }
    });

    const silent = all.flatMap(([name, { notes }]) => (notes.length > 0 ? [] : [name]));
    test(`no note on ${silent.join(', ')}`, async () => {
      const pages: Page[] = [];
      for (const name of silent) pages.push(await show(name));
      for (const page of pages) await page.waitFor(() => performance.now() > 2500);
      for (const [n, page] of pages.entries()) expect(await notesOn(page), silent[n]).toEqual([]);
    });

    test('a heading that comes long before the rest keeps its banner', async () => {
      const page = await show('no main, a title that is no heading');
      await page.evaluate(() => {
        const { body } = document;
        body.innerHTML = '<main><div id="box"><h1>Usage</h1></div></main>';
        setTimeout(() => {
          document.querySelector('#box')?.insertAdjacentHTML('beforeend', '<p>58% left</p>'.repeat(60));
        }, 800);
      });
      await page.waitFor(() => document.querySelectorAll('p').length === 60);
      await settle(page, 400);
      await expect.poll(() => gapTo(page, 'codex-not-api-billing', 'Usage')).toBeLessThan(40);
    });

    test('black is dark, and a page that turns light is followed', async () => {
      const page = await show('a black page');
      const themes = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('meterwise-note')].map((host) =>
            host.shadowRoot?.querySelector('.root')?.classList.contains('dark'),
          ),
        );
      await expect.poll(themes).toEqual(CHATGPT_USAGE.map(() => true));
      await page.evaluate(() => {
        document.body.style.background = 'oklch(0.95 0.01 90)';
      });
      await expect.poll(themes).toEqual(CHATGPT_USAGE.map(() => false));
    });

    test('a balance that changes in place is found, and one that becomes something else is left', async () => {
      const page = await show('a sidebar that stretches');
      await page.evaluate(() => {
        const text = [...document.querySelectorAll('div')].find((one) => one.textContent === '12 credits remaining')
          ?.firstChild as Text;
        text.data = 'Invite friends';
      });
      await waitForNotes(
        page,
        CHATGPT_USAGE.filter((id) => id !== 'codex-credits'),
      );
      await page.evaluate(() => {
        const text = [...document.querySelectorAll('div')].find((one) => one.textContent === 'Invite friends')
          ?.firstChild as Text;
        text.data = '12 credits remaining';
      });
      await waitForNotes(page, CHATGPT_USAGE);
    });

    test('a burst of re-renders costs no note', async () => {
      const page = await show('a sidebar that stretches');
      await page.evaluate(async () => {
        const main = document.querySelector('main');
        const html = main?.innerHTML.replace(/<meterwise-note.*?<\/meterwise-note>/g, '') ?? '';
        for (let n = 0; n < 15; n++) {
          if (main) main.innerHTML = html;
          await new Promise((resolve) => setTimeout(resolve, 90));
        }
      });
      await waitForNotes(page, CHATGPT_USAGE);
    });

    test('an idle page is left in peace', async () => {
      const page = await show('a bar about cookies that is a dialog');
      await settle(page, 800);
      const changes = await page.evaluate(
        () =>
          new Promise((resolve) => {
            let seen = 0;
            new MutationObserver((records) => {
              seen += records.length;
            }).observe(document, { childList: true, subtree: true, attributes: true });
            setTimeout(() => resolve(seen), 1500);
          }),
      );
      expect(changes).toBe(0);
    });
  },
  { respond: respondWith(PAGES) },
);
