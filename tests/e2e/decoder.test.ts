/** The box as decoder: whatever is pasted is named, and no secret gets past it. */
import { expect, test } from 'vitest';
import { ask } from '../../lib/ask/ask.ts';
import { errorOf } from '../../lib/decode/errors.ts';
import type { Browser, Page } from './driver/driver.ts';
import { inBrowser, tabTo } from './world.ts';

/** The popup in a tab of its own, at its size in the toolbar. */
async function openPopup(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 400, height: 600 });
  await page.goto(browser.extensionUrl('popup.html'));
  await ready(page);
  return page;
}

const ready = (page: Page) =>
  page.waitFor(() => document.activeElement?.getAttribute('role') === 'combobox', [], { what: 'the focused box' });

const errors = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-error]')].map(({ dataset }) => dataset.error));
const answers = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-answer]')].map(({ dataset }) => dataset.answer),
  );
const inBox = (page: Page) => page.evaluate(() => document.querySelector('input')?.value ?? '');
const said = (page: Page) => page.evaluate(() => document.querySelector('[role="status"]')?.textContent ?? '');

async function paste(page: Page, text: string, until: string): Promise<void> {
  await ready(page);
  await page.press('ControlOrMeta+a');
  await page.paste(text);
  await page.waitFor((css: string) => document.querySelector(css) !== null, [until], { what: until });
}

const named = (id: string) => `[data-error="${id}"]`;
const body = (code: string, type = code) =>
  JSON.stringify({ error: { message: 'See the documentation.', type, param: null, code } }, null, 2);
const LINE = (n: number) => `2026-11-23 12:00:${n % 60} INFO worker-${n} /srv/app/module_${n}.py step ${n} done\n`;
const log = (length: number) => Array.from({ length: Math.ceil(length / 70) }, (_, n) => LINE(n)).join('');

const KEY = 'sk-proj-Zx81Yw72Vu63Ts54Rq45_Po36-Nm27Lk18Ji09Hg90';
const TOKEN = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJwMHN0Zml4In0.c2lnbmF0dXJlLW9mLXRoaXMtdG9rZW4';
const SECRETS = {
  key: KEY.slice(8, 28),
  token: TOKEN.slice(21, 40),
  address: 'ada.postfix@example.com',
  cookie: 'q7w8e9r0t1',
};
const WITH_SECRETS = [
  `curl -H "Authorization: Bearer ${KEY}" https://api.openai.com/v1/responses`,
  `Cookie: session-token=${SECRETS.cookie}; path=/`,
  `{"accessToken":"${TOKEN}","email":"${SECRETS.address}"}`,
  body('insufficient_quota'),
].join('\n');

inBrowser('decoder', (browser) => {
  test.each([
    ['a JSON body', body('credit_balance_exhausted', 'insufficient_quota'), 'credit-balance-exhausted'],
    ['JSON in JSON', JSON.stringify({ log: body('project_spend_limit_exceeded') }), 'project-spend-limit'],
    [
      'an exception of Python',
      "Traceback (most recent call last):\n  File \"a.py\", line 3\nopenai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your current quota, please check your plan and billing details.', 'type': 'insufficient_quota'}}",
      'insufficient-quota',
    ],
    [
      'a coloured terminal line',
      "\u001b[31m■ You've hit your usage\n  limit. Try again in 3 days.\u001b[0m",
      'codex-usage-limit',
    ],
    ['a line cut in two', 'error: workspace_member_cred\n  its_depleted', 'workspace-out-of-credits'],
    ['a sentence in Chinese', '你的 Codex 和工作使用额度已用完', 'codex-usage-limit'],
    ['one word', 'slow_down', 'slow-down'],
  ])('names %s, with the answers behind it first', async (_, text, id) => {
    const page = await openPopup(browser());
    await paste(page, text, named(id));
    expect(await errors(page)).toEqual([id]);
    const behind = errorOf(id)?.answers ?? [];
    const first = (await answers(page)).slice(0, behind.length);
    expect([...first].sort()).toEqual([...behind].sort());
    const inTerminal = ask(text).found?.hits.map(({ slug }) => slug) ?? [];
    expect(first, 'as in the terminal').toEqual(inTerminal.slice(0, behind.length));
    const [card] = await page.find(named(id));
    for (const words of ['Who said no', 'Retry helps?', 'Who can fix it', 'What to do', errorOf(id)?.page.title ?? '?'])
      expect(card?.text).toContain(words);
    await expect.poll(() => said(page)).toContain(`Recognised: ${errorOf(id)?.title}.`);
  });

  test('a megabyte is read in memory; the box shows one line and stays quick to type in', async () => {
    const page = await openPopup(browser());
    const megabyte = `${log(600_000)}${body('billing_not_active')}\n${log(400_000)}`;
    expect(megabyte.length).toBeGreaterThan(1_000_000);
    await paste(page, megabyte, named('billing-not-active'));
    expect((await inBox(page)).length).toBeLessThan(200);
    expect(await inBox(page)).toContain('billing_not_active');
    expect((await page.find('.read'))[0]?.text).toContain(`${megabyte.length.toLocaleString('en')} characters read`);
    // Typing again makes it an ordinary question.
    await page.press('ControlOrMeta+a');
    await page.type('credits');
    await page.waitFor(() => document.querySelector('input')?.value === 'credits');
    await expect.poll(() => errors(page)).toEqual([]);
    await expect.poll(() => page.find('.read')).toEqual([]);
  });

  test('several errors are all named, the most telling first, the others folded', async () => {
    const page = await openPopup(browser());
    const several = `${body('insufficient_quota')}\n${log(4000)}\n${body('deactivated_workspace')}\n${log(4000)}\nserver_is_overloaded`;
    await paste(page, several, named('workspace-deactivated'));
    expect(await errors(page)).toEqual(['workspace-deactivated', 'model-at-capacity', 'insufficient-quota']);
    expect(await page.evaluate(() => document.querySelectorAll('details[data-error]:not([open])').length)).toBe(2);
    // By keyboard alone.
    await tabTo(page, () => document.activeElement?.localName === 'summary');
    await page.press('Enter');
    await page.waitFor(() => document.querySelector('details[data-error][open]') !== null);
    await expect.poll(async () => (await page.find(named('model-at-capacity')))[0]?.text).toContain('After a wait.');
  });

  test('an error of another service is called that, and nothing of ours', async () => {
    const page = await openPopup(browser());
    await paste(page, '402 {"error":{"message":"You have no quota","code":"quota_exceeded"}}', '[data-other]');
    expect((await page.find('[data-other]'))[0]?.text).toContain('This is an error of GitHub Copilot, not of OpenAI.');
    expect(await errors(page)).toEqual([]);
    expect(await answers(page)).toEqual(['is-it-an-openai-error']);
  });

  test('a bare status is named with a warning', async () => {
    const page = await openPopup(browser());
    await paste(page, '429 Too Many Requests: https://api.openai.com/v1/responses', named('rate-limit'));
    expect((await page.find(named('rate-limit')))[0]?.text).toContain('Little to go on:');
  });

  test('where nothing is recognised, that is said, and search has its turn', async () => {
    const page = await openPopup(browser());
    await paste(page, log(3000), '.read');
    expect(await errors(page)).toEqual([]);
    await page.waitFor(() =>
      document.querySelector('[role="status"]')?.textContent?.includes('No error that Meterwise knows is in this.'),
    );
    await page.press('ControlOrMeta+a');
    await page.type('why is my usage zero');
    await page.waitFor(() => document.querySelector('input')?.value === 'why is my usage zero');
    await expect.poll(() => answers(page)).toContain('zero-usage-but-quota-exceeded');
    expect(await errors(page)).toEqual([]);
  });

  test('an error has an address of its own, and a way back', async () => {
    const page = await openPopup(browser());
    await paste(page, 'billing_hard_limit_reached', named('billing-hard-limit'));
    await page.click('.decoded .more');
    await page.waitFor(() => document.activeElement?.localName === 'h1');
    expect(await page.url()).toMatch(/#\/error\/billing-hard-limit$/);
    expect(await errors(page)).toEqual(['billing-hard-limit']);
    expect(await answers(page)).toEqual(errorOf('billing-hard-limit')?.answers);
    for (const words of ['Not certain:', 'Answers to this', 'Checked on Nov 23, 2026', 'Sources'])
      expect((await page.find('article'))[0]?.text).toContain(words);
    await page.press('Escape');
    await ready(page);
    expect(await errors(page)).toEqual(['billing-hard-limit']);
    expect(await inBox(page)).toBe('billing_hard_limit_reached');

    const tab = await browser().newPage();
    await tab.goto(browser().extensionUrl('app.html#/error/no-such-error'));
    await tab.waitFor(() => document.querySelector('article h1')?.textContent === 'There is no such error.');
    await tab.click('.back');
    await tab.waitFor(() => document.querySelectorAll('[data-answer]').length === 6);
  });

  test('no secret gets past the box', async () => {
    const page = await openPopup(browser());
    await paste(page, WITH_SECRETS, named('insufficient-quota'));
    expect((await page.find('.read'))[0]?.text).toContain(
      'Hidden before anything was read: API key, cookies, token, and e-mail address.',
    );
    for (const [way, text] of [
      ['pasted as one line', `${KEY} ${SECRETS.address}`],
      ['pasted in the middle', `is ${TOKEN} wrong`],
    ]) {
      await page.press('ControlOrMeta+a');
      await page.type('Incorrect API key provided ');
      await page.waitFor(() => document.querySelector('input')?.value === 'Incorrect API key provided ');
      await page.paste(text ?? '');
      await page.waitFor(() => document.querySelector('input')?.value.includes('…(masked)'), [], { what: way ?? '' });
      await everywhere(browser(), page);
    }
    await page.press('ControlOrMeta+a');
    await page.press('ControlOrMeta+c');
    await expect.poll(() => page.clipboard()).toContain('…(masked)');
    for (const secret of Object.values(SECRETS)) expect(await page.clipboard()).not.toContain(secret);
  });

  test('a typed key is hidden while it is typed, and the caret stays where it was', async () => {
    const page = await openPopup(browser());
    await page.type('why  refused');
    for (let n = 0; n < ' refused'.length; n++) await page.press('ArrowLeft');
    await page.type(KEY);
    await page.waitFor(() => document.querySelector('input')?.value === 'why sk-proj-…(masked) refused');
    await page.type(',');
    await page.waitFor(() => document.querySelector('input')?.value === 'why sk-proj-…(masked), refused');
    await everywhere(browser(), page);
  });

  test('a live key brings up what to do now, first of all to revoke it', async () => {
    const page = await openPopup(browser());
    await paste(page, `my key is ${KEY}`, '.stop');
    const [first] = await page.find('.stop li');
    expect(first?.text).toContain('Revoke it now');
    const links = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.stop a')].map((a) => a.href),
    );
    expect(links[0]).toBe('https://platform.openai.com/api-keys');
    expect((await answers(page))[0]).toBe('leaked-api-key');
    // It stays while the mark is there, and goes with it.
    await page.press('End');
    await page.type(' help');
    await page.waitFor(() => document.querySelector('input')?.value.endsWith(' help'));
    expect(await page.find('.stop')).toHaveLength(1);
    await page.press('ControlOrMeta+a');
    await page.type('help');
    await page.waitFor(() => document.querySelector('.stop') === null);
  });

  test('what an input method composes is left alone until it is done', async () => {
    const page = await openPopup(browser());
    const compose = (value: string, isComposing: boolean) =>
      page.evaluate(
        (value: string, isComposing: boolean) => {
          const input = document.querySelector('input');
          Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
          input?.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing }));
          if (!isComposing) input?.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
        },
        value,
        isComposing,
      );
    await compose(`额度 ${KEY}`, true);
    expect(await inBox(page)).toBe(`额度 ${KEY}`);
    // Not even then is anything else given the secret.
    const elsewhere = await page.evaluate(() => document.querySelector('main')?.outerHTML ?? '');
    expect(elsewhere).not.toContain(SECRETS.key);
    await compose(`额度 ${KEY}`, false);
    await expect.poll(() => inBox(page)).toBe('额度 sk-proj-…(masked)');
  });
});

/** No trace of a secret: not in the page, its address, its storage, the extension's storage, or a console. */
async function everywhere(browser: Browser, page: Page): Promise<void> {
  const traces = await page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      { storage: Record<'local' | 'session' | 'sync', { get(): Promise<object> }> }
    >;
    const storage = (browser ?? chrome)?.storage;
    const stored = await Promise.all([storage?.local.get(), storage?.session.get(), storage?.sync.get()]);
    return JSON.stringify([
      document.documentElement.outerHTML,
      [...document.querySelectorAll('input')].map(({ value }) => value),
      location.href,
      document.title,
      history.state,
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      stored,
      (await indexedDB.databases()).map(({ name }) => name),
    ]);
  });
  const spoken = (await browser.messages()).map(({ text }) => text).join('\n');
  for (const secret of Object.values(SECRETS)) {
    expect(traces).not.toContain(secret);
    expect(spoken).not.toContain(secret);
  }
}
