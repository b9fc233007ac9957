/** The facade over Chromium, by Playwright. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BrowserContext, type CDPSession, chromium, type Page as PlaywrightPage } from 'playwright';
import { ChromiumInner, ChromiumPage, type ExceptionThrown } from './chromium-page.ts';
import { preferences, QUIET_SWITCHES } from './chromium-settings.ts';
import { Target } from './chromium-target.ts';
import { chooseEntry, openPopup, pressEnter, typeWords } from './chromium-worker.ts';
import type {
  AddressBar,
  Browser,
  ColorScheme,
  ConsoleMessage,
  InnerDocument,
  LaunchOptions,
  Page,
  Responder,
  SeenRequest,
  Size,
  Surrounding,
} from './driver.ts';
import { findBrowser } from './find-browser.ts';
import { callExpression, moveClock } from './in-page.ts';
import { TIMEOUT_MS } from './inner-document.ts';
import type { RefusingProxy } from './proxy.ts';
import { withSurroundings } from './surroundings.ts';
import { closeWelcome, WELCOME, welcomes } from './welcome.ts';

const DEFAULT_VIEWPORT: Size = { width: 1280, height: 800 };

export function launchChromium(options: LaunchOptions): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  return withSurroundings(executablePath, options.profile, async ({ dir, proxy, remove }) => {
    const { headless = true, colorScheme = 'light', timezone, locale = 'en-US' } = options;
    const { viewport = DEFAULT_VIEWPORT, scale, backForwardCache = false } = options;
    const isNew = await mkdir(join(dir, 'Default'), { recursive: true });
    if (isNew) await writeFile(join(dir, 'Default', 'Preferences'), JSON.stringify(preferences([locale])));
    const context = await chromium.launchPersistentContext(dir, {
      executablePath,
      headless,
      timeout: TIMEOUT_MS,
      viewport,
      ...(scale === undefined ? {} : { deviceScaleFactor: scale }),
      colorScheme,
      locale,
      ...(timezone === undefined ? {} : { timezoneId: timezone }),
      // The override above reaches pages only; the variable also reaches the service worker.
      env: { ...process.env, LANGUAGE: locale, ...(timezone === undefined ? {} : { TZ: timezone }) },
      args: [
        `--lang=${locale}`,
        '--enable-unsafe-extension-debugging',
        // Nobody looks: a process that imitates a graphics card would take a tenth of the time.
        ...(headless ? ['--disable-gpu'] : []),
        ...QUIET_SWITCHES,
      ],
      ignoreDefaultArgs: ['--disable-extensions', ...(backForwardCache ? ['--disable-back-forward-cache'] : [])],
      proxy: { server: `http://127.0.0.1:${proxy.port}` },
    });
    context.setDefaultTimeout(TIMEOUT_MS);
    const closed = new Promise<void>((resolve) => context.once('close', () => resolve())).then(remove);
    const inner = context.browser();
    if (!inner) throw new Error('Playwright gave no browser for the context.');
    const browser = new Chromium(context, await inner.newBrowserCDPSession(), inner.version(), proxy, viewport, closed);
    await browser.serve(options.respond);
    if (options.extension !== undefined) await browser.installExtension(options.extension);
    return browser;
  });
}

class Chromium implements Browser {
  readonly name = 'chromium';
  readonly version: string;
  readonly #context: BrowserContext;
  readonly #session: CDPSession;
  readonly #proxy: RefusingProxy;
  readonly #viewport: Size | null;
  readonly #closed: Promise<void>;
  readonly #pages = new WeakMap<PlaywrightPage, ChromiumPage>();
  readonly #requests: SeenRequest[] = [];
  readonly #messages: ConsoleMessage[] = [];
  #blank: PlaywrightPage | undefined;
  #emptied: Page | undefined;
  #extensionId: string | undefined;
  #popupTarget: string | undefined;
  #colorScheme: ColorScheme | undefined;
  #stopClock: (() => Promise<void>) | undefined;
  /** As the browser starts. */
  #surrounding = JSON.stringify({ forcedColors: null, reducedMotion: null, media: null });

  constructor(
    context: BrowserContext,
    session: CDPSession,
    version: string,
    proxy: RefusingProxy,
    viewport: Size | null,
    closed: Promise<void>,
  ) {
    this.#context = context;
    this.#session = session;
    this.version = version;
    this.#proxy = proxy;
    this.#viewport = viewport;
    this.#closed = closed;
    this.#blank = context.pages()[0];
    context.on('console', (message) => {
      const type = message.type();
      const level = type === 'error' || type === 'assert' ? 'error' : type === 'warning' ? 'warning' : 'info';
      this.#messages.push({ level, text: message.text(), source: message.location().url });
    });
    context.on('weberror', (event) => {
      const error = event.error();
      this.#messages.push({ level: 'error', text: `${error.name}: ${error.message}`, source: event.location().url });
    });
    context.on('page', (page) => {
      if (this.#colorScheme) page.emulateMedia({ colorScheme: this.#colorScheme }).catch(() => {});
    });
    this.#listenToWorkers();
  }

  async serve(respond: Responder): Promise<void> {
    await this.#context.route(/^https?:/, async (route) => {
      const url = route.request().url();
      const answer = respond(url);
      this.#requests.push({ url, served: answer !== undefined });
      const done =
        answer === undefined
          ? route.continue()
          : route.fulfill({
              status: answer.status,
              headers: { ...answer.headers, 'content-type': answer.contentType },
              body: Buffer.from(answer.body),
            });
      // The page may have gone away meanwhile.
      await done.catch(() => {});
    });
  }

  async recycle(page: Page): Promise<void> {
    await page.empty();
    if (this.#viewport) await page.setViewport(this.#viewport);
    this.#emptied = page;
  }

  async newPage(): Promise<Page> {
    const emptied = this.#emptied;
    this.#emptied = undefined;
    if (emptied) {
      await emptied.bringToFront();
      return emptied;
    }
    const page = this.#blank ?? (await this.#context.newPage());
    this.#blank = undefined;
    await page.bringToFront();
    return this.#wrap(page);
  }

  async pages(): Promise<Page[]> {
    return this.#context
      .pages()
      .filter((page) => page !== this.#blank)
      .map((page) => this.#wrap(page))
      .filter((page) => page !== this.#emptied);
  }

  extensionUrl(path: string): string {
    return `chrome-extension://${this.#id}/${path.replace(/^\//, '')}`;
  }

  async installExtension(dir: string, { keepWelcome = false } = {}): Promise<void> {
    const { id } = await this.#session.send('Extensions.loadUnpacked', { path: resolve(dir) });
    this.#extensionId = id;
    await this.#untilRunning();
    if (welcomes(dir)) await closeWelcome(() => this.pages(), this.extensionUrl(WELCOME), keepWelcome);
  }

  async reloadExtension(): Promise<void> {
    await this.#manage(`chrome.developerPrivate.reload('${this.#id}', { failQuietly: true })`);
    await this.#untilRunning();
  }

  async disableExtension(): Promise<void> {
    await this.#manage(`chrome.management.setEnabled('${this.#id}', false)`);
  }

  async enableExtension(): Promise<void> {
    await this.#manage(`chrome.management.setEnabled('${this.#id}', true)`);
    await this.#untilRunning();
  }

  async withholdSiteAccess(withheld: boolean): Promise<void> {
    const hostAccess = withheld ? 'ON_CLICK' : 'ON_ALL_SITES';
    await this.#manage(
      `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${this.#id}', hostAccess: '${hostAccess}' })`,
    );
  }

  async docked(): Promise<InnerDocument> {
    const url = this.extensionUrl('sidepanel.html');
    const isPanel = (target: { url: string }) => target.url.startsWith(url);
    const opened = await this.#until(async () => (await this.#targets()).find(isPanel), 'Nothing is docked.');
    return new ChromiumInner(await Target.attach(this.#session, opened.targetId));
  }

  async closePopupAndPanel(): Promise<void> {
    const frames = ['popup.html', 'sidepanel.html'].map((file) => this.extensionUrl(file));
    for (const { targetId, url } of await this.#targets())
      if (frames.some((frame) => url.startsWith(frame)))
        await this.#session.send('Target.closeTarget', { targetId }).catch(() => {});
  }

  async stopBackground(): Promise<void> {
    const page = await this.#context.newPage();
    await page.goto(this.extensionUrl('popup.html'));
    const session = await this.#context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await this.#until(async () => (await this.#runningWorker()) === undefined, 'The service worker did not stop.');
    await page.close();
  }

  async askAddressBar(words: string): Promise<AddressBar> {
    const worker = await this.#wake();
    const { best, suggestions } = await worker.evaluate(typeWords, words);
    return {
      lines: [best, ...suggestions.map(({ description }) => description)],
      enter: (line) => worker.evaluate(pressEnter, line === 0 ? words : (suggestions[line - 1]?.content ?? '')),
    };
  }

  async explainSelection(page: Page): Promise<void> {
    const selected = await page.evaluate(() => String(getSelection()));
    await (await this.#wake()).evaluate(chooseEntry, selected);
  }

  async #runningWorker() {
    const origin = this.extensionUrl('');
    return (await this.#targets()).find(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
  }

  /**
   * What runs in the worker, which is started by a message if it sleeps. Not by Playwright, which goes on listing one
   * that was stopped.
   */
  async #wake(): Promise<InnerDocument> {
    if (!(await this.#runningWorker())) {
      const page = await this.#context.newPage();
      await page.goto(this.extensionUrl('popup.html'));
      await page.evaluate('chrome.runtime.sendMessage("wake").catch(() => {})');
      await page.close();
    }
    const worker = await this.#until(() => this.#runningWorker(), 'The service worker did not start.');
    return new ChromiumInner(await Target.attach(this.#session, worker.targetId));
  }

  async #until<T>(look: () => T | Promise<T>, otherwise: string): Promise<NonNullable<T>> {
    for (const end = performance.now() + TIMEOUT_MS; ; await sleep(20)) {
      const found = await look();
      if (found) return found;
      if (performance.now() > end) throw new Error(otherwise);
    }
  }

  async openActionPopup(): Promise<InnerDocument> {
    const origin = this.extensionUrl('');
    const worker = await this.#wake();
    if (this.#popupTarget !== undefined) {
      // It closes by itself when anything else is clicked.
      await this.#session.send('Target.closeTarget', { targetId: this.#popupTarget }).catch(() => {});
    }
    const before = new Set((await this.#targets()).map((target) => target.targetId));
    await worker.evaluate(openPopup);
    const isNew = ({ targetId, url }: { targetId: string; url: string }) =>
      !before.has(targetId) && url.startsWith(origin);
    const opened = await this.#until(async () => (await this.#targets()).find(isNew), 'The popup did not open.');
    this.#popupTarget = opened.targetId;
    return new ChromiumInner(await Target.attach(this.#session, opened.targetId));
  }

  async setColorScheme(scheme: ColorScheme): Promise<void> {
    // Pages that open later have it from the start.
    if (scheme === this.#colorScheme) return;
    this.#colorScheme = scheme;
    await Promise.all(this.#context.pages().map((page) => page.emulateMedia({ colorScheme: scheme })));
  }

  async setClock(moment?: string): Promise<void> {
    await this.#stopClock?.();
    this.#stopClock = moment === undefined ? undefined : await this.beforeLoading(moveClock, moment);
  }

  async beforeLoading<Args extends unknown[]>(
    fn: (...args: Args) => void,
    ...args: Args
  ): Promise<() => Promise<void>> {
    const script = await this.#context.addInitScript(callExpression(fn, args));
    return () => script.dispose();
  }

  async emulate({ forcedColors, reducedMotion, print }: Surrounding): Promise<void> {
    const media = {
      forcedColors: forcedColors ? 'active' : null,
      reducedMotion: reducedMotion ? 'reduce' : null,
      media: print ? 'print' : null,
    } as const;
    const wanted = JSON.stringify(media);
    if (wanted === this.#surrounding) return;
    this.#surrounding = wanted;
    await Promise.all(this.#context.pages().map((page) => page.emulateMedia(media)));
  }

  requests(): readonly SeenRequest[] {
    return this.#requests;
  }

  leaks(): readonly string[] {
    return this.#proxy.seen;
  }

  async messages(): Promise<readonly ConsoleMessage[]> {
    return this.#messages;
  }

  async consoleErrors(): Promise<string[]> {
    await this.#hearOut();
    return this.#messages.filter(({ level }) => level === 'error').map(({ text, source }) => `${text} (${source})`);
  }

  async forget(): Promise<void> {
    await this.#hearOut();
    for (const list of [this.#requests, this.#messages, this.#proxy.seen]) list.length = 0;
  }

  /** Messages come in order: what a page said before it gives an answer has arrived with that. */
  async #hearOut(): Promise<void> {
    for (const page of await this.pages()) await page.url().catch(() => '');
  }

  untilClosed(): Promise<void> {
    return this.#closed;
  }

  async close(): Promise<void> {
    await this.#context.close();
    await this.#closed;
  }

  get #id(): string {
    if (this.#extensionId === undefined) throw new Error('No extension is installed.');
    return this.#extensionId;
  }

  #wrap(page: PlaywrightPage): ChromiumPage {
    let wrapped = this.#pages.get(page);
    if (!wrapped) {
      wrapped = new ChromiumPage(page);
      this.#pages.set(page, wrapped);
    }
    return wrapped;
  }

  /** Evaluates on chrome://extensions, which may do what the person may do there, in a tab behind the active one. */
  async #manage(expression: string): Promise<unknown> {
    const [page] = await Promise.all([
      this.#context.waitForEvent('page'),
      this.#session.send('Target.createTarget', { url: 'chrome://extensions/', background: true }),
    ]);
    try {
      await page.waitForLoadState();
      return await page.evaluate(expression);
    } finally {
      await page.close();
    }
  }

  /** Until the extension's service worker runs, if it has one: from then on it can be talked to. */
  async #untilRunning(): Promise<void> {
    const origin = this.extensionUrl('');
    const isListed = () => this.#context.serviceWorkers().some((worker) => worker.url().startsWith(origin));
    await this.#until(isListed, "The extension's service worker did not start.");
  }

  async #targets() {
    return (await this.#session.send('Target.getTargets')).targetInfos;
  }

  /** Playwright reports what a service worker prints, but not what it throws. */
  #listenToWorkers(): void {
    const onEvent = (method: string, params: unknown) => {
      if (method !== 'Runtime.exceptionThrown') return;
      const { text, url = '', exception } = (params as ExceptionThrown).exceptionDetails;
      this.#messages.push({ level: 'error', text: exception?.description?.split('\n')[0] ?? text, source: url });
    };
    this.#context.on('serviceworker', async (worker) => {
      try {
        const started = (await this.#targets()).findLast(
          (target) => target.type === 'service_worker' && target.url === worker.url(),
        );
        if (!started) return;
        const target = await Target.attach(this.#session, started.targetId, onEvent);
        // Also reports what was thrown before this moment.
        await target.send('Runtime.enable');
      } catch {
        // The worker has ended already.
      }
    });
  }
}
