/**
 * The way into Firefox's own window, for what no page and no extension may do: preferences, add-ons, permissions, the
 * clipboard, and the console of every process. Needs `--remote-allow-system-access`.
 */
import type { ConsoleMessage } from './driver.ts';
import { TIMEOUT_MS } from './inner-document.ts';

/** WebDriver BiDi as the browser speaks it. Puppeteer has this object and does not show it in its types. */
export interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
  on(event: string, listener: (params: never) => void): unknown;
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/** Evaluates in a document and returns the string it yields, or undefined. */
export async function evaluateIn(bidi: Bidi, context: string, expression: string): Promise<string | undefined> {
  const { result } = await bidi.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  const { type, result: value, exceptionDetails } = result as Evaluated;
  if (type === 'exception') throw new Error(exceptionDetails?.text ?? 'The page threw something.');
  return typeof value?.value === 'string' ? value.value : undefined;
}

/** Sent as text. Of the address bar's list, the lines that our keyword made. */
const OUR_LINES = `const ours = () => [...window.document.querySelectorAll('.urlbarView-row')].filter(
  ({ result }) => result?.payload?.keyword === 'mw');`;

export class FirefoxScope {
  readonly #bidi: Bidi;
  readonly #context: string;
  #scripts = 0;

  private constructor(bidi: Bidi, context: string) {
    this.#bidi = bidi;
    this.#context = context;
  }

  static async open(bidi: Bidi): Promise<FirefoxScope> {
    const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window] = (result as { contexts: { context: string }[] }).contexts;
    if (!window) throw new Error('Firefox has no window.');
    return new FirefoxScope(bidi, window.context);
  }

  /** Runs the body of an async function in the browser's window; what it returns travels as JSON. */
  async run(body: string): Promise<unknown> {
    const json = await evaluateIn(
      this.#bidi,
      this.#context,
      `(async () => JSON.stringify(await (async () => {${body}})()))()`,
    );
    return json === undefined ? undefined : JSON.parse(json);
  }

  /** Loads Firefox's own part for storage, which it else does when the first extension asks for it. */
  async loadStorage(): Promise<void> {
    await this.run(`
      const { apiManager } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent;
      await apiManager.lazyInit();
      await apiManager.asyncLoadModule('storage');`);
  }

  /** As if it were not loaded yet, and took a second. */
  async slowStorage(): Promise<void> {
    await this.run(`
      const { apiManager } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent;
      const load = apiManager.asyncLoadModule;
      let slow;
      apiManager.asyncLoadModule = async function (name) {
        if (name === 'storage') await (slow ??= new Promise((resolve) => window.setTimeout(resolve, 1000)));
        return load.call(this, name);
      }`);
  }

  /** Evaluates in the open popup of the toolbar button, which is a browser of its own inside the window. */
  evaluateInPopup(expression: string): Promise<unknown> {
    return this.#evaluateInBrowser(
      // One that was open before may still be on its way out.
      `[...window.document.querySelectorAll('browser.webextension-popup-browser')].findLast(
        (browser) => browser.closest('panel')?.state === 'open')`,
      expression,
    );
  }

  /** Evaluates in the sidebar, which is a browser inside a document inside the window. */
  evaluateInSidebar(expression: string): Promise<unknown> {
    return this.#evaluateInBrowser(
      `window.SidebarController.isOpen &&
        window.SidebarController.browser.contentDocument?.getElementById('webext-panels-browser')`,
      expression,
    );
  }

  /** @param found names the browser in the window */
  #evaluateInBrowser(found: string, expression: string): Promise<unknown> {
    return this.run(`
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      const browser = ${found};
      if (!browser) throw new Error('It is not open.');
      const { promise, resolve } = Promise.withResolvers();
      const answered = ({ data }) => resolve(data);
      browser.messageManager.addMessageListener('meterwise:answer', answered);
      const script = ${JSON.stringify(`(${inPopup})(${JSON.stringify(expression)})`)};
      browser.messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(script), false);
      const { value, error } = await promise;
      browser.messageManager.removeMessageListener('meterwise:answer', answered);
      if (error) throw new Error(error);
      return value;`);
  }

  /**
   * Types into the real address bar. It goes on waiting for more suggestions for as long as it may, so it is not waited
   * for to be done.
   * @returns the lines that our keyword made, as soon as there are so many; or fewer after a while
   */
  async typeInAddressBar(text: string, count: number): Promise<string[]> {
    const lines = await this.run(`
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      ${OUR_LINES}
      window.gURLBar.focus();
      window.gURLBar.search(${JSON.stringify(text)});
      for (const end = Date.now() + ${TIMEOUT_MS}; ours().length < ${count} && Date.now() < end; )
        await new Promise((resolve) => window.setTimeout(resolve, 50));
      // Time for one too many.
      await new Promise((resolve) => window.setTimeout(resolve, 300));
      return ours().map((row) => row.querySelector('.urlbarView-title').textContent);`);
    return lines as string[];
  }

  async enterInAddressBar(line: number): Promise<void> {
    await this.run(`
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      ${OUR_LINES}
      window.gURLBar.view.selectedRowIndex = ours()[${line}].result.rowIndex;
      window.gURLBar.handleCommand(new window.KeyboardEvent('keydown', { key: 'Enter', keyCode: 13 }));`);
  }

  /** Waits for the menu over the page and chooses the entry of the extension. */
  async chooseOurMenuEntry(): Promise<void> {
    await this.run(`
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      const menu = window.document.getElementById('contentAreaContextMenu');
      const end = Date.now() + ${TIMEOUT_MS};
      let ours;
      while (!ours) {
        if (menu.state === 'open')
          ours = [...menu.querySelectorAll('menuitem')].find((item) => /^meterwise/.test(item.id) && !item.hidden);
        if (Date.now() > end) throw new Error('The menu has no entry of ours, and is ' + menu.state);
        await new Promise((resolve) => window.setTimeout(resolve, 50));
      }
      menu.activateItem(ours);`);
  }

  async listenToConsoles(): Promise<void> {
    await this.run(`
      const heard = (globalThis.meterwiseConsole = []);
      Services.ppmm.addMessageListener('meterwise:console', ({ data }) => heard.push(data));
      // Console calls are kept in the process of the page, content script or background that made them.
      const inEachProcess = ${inEachProcess};
      Services.ppmm.loadProcessScript('data:application/javascript,' + encodeURIComponent('(' + inEachProcess + ')()'), true);
      // Uncaught errors of all processes arrive here.
      Services.console.registerListener({ observe(message) {
        if (!(message instanceof Ci.nsIScriptError) || message.isFromChromeContext) return;
        const level = message.flags & Ci.nsIScriptError.warningFlag ? 'warning' : 'error';
        heard.push({ level, text: message.errorMessage, source: message.sourceName });
      } });`);
  }

  async beforeLoading(expression: string): Promise<() => Promise<void>> {
    const name = `loading ${++this.#scripts}`;
    const address = (script: string) => `data:application/javascript,${encodeURIComponent(script)}`;
    const begin = address(`(${beforeLoading})(${JSON.stringify(name)}, ${JSON.stringify(expression)})`);
    // In processes that are still to start, too.
    await this.run(`Services.ppmm.loadProcessScript(${JSON.stringify(begin)}, true)`);
    return async () => {
      const end = address(`(${loadingEnds})(${JSON.stringify(name)})`);
      await this.run(`
        Services.ppmm.removeDelayedProcessScript(${JSON.stringify(begin)});
        Services.ppmm.loadProcessScript(${JSON.stringify(end)}, false);`);
    };
  }

  async messages(): Promise<ConsoleMessage[]> {
    const heard = (await this.run('return globalThis.meterwiseConsole')) as ConsoleMessage[];
    return heard.filter(({ source }) => !/^(chrome|resource):/.test(source));
  }

  async forgetMessages(): Promise<void> {
    await this.run('globalThis.meterwiseConsole.length = 0');
  }
}

/** Sent as text. BiDi's own scripts before loading leave out documents of extensions. */
const beforeLoading = `(name, expression) => {
  const event = 'content-document-global-created';
  const all = (globalThis.meterwiseLoading ??= {});
  all[name] = (window) => {
    const sandbox = new Cu.Sandbox(window, { sandboxPrototype: window, wantXrays: false });
    // Inside, the document's own window is what is global.
    Cu.evalInSandbox('((globalThis) => ' + expression + ')(window)', sandbox);
  };
  Services.obs.addObserver(all[name], event);
}`;

/** Sent as text. */
const loadingEnds = `(name) => {
  const loading = globalThis.meterwiseLoading?.[name];
  if (loading) Services.obs.removeObserver(loading, 'content-document-global-created');
}`;

/** Sent as text. A sandbox over the popup's window may evaluate where the popup's own policy forbids it. */
const inPopup = `(expression) => {
  const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
  Promise.resolve(Cu.evalInSandbox(expression, sandbox)).then(
    (value) => sendAsyncMessage('meterwise:answer', { value }),
    (error) => sendAsyncMessage('meterwise:answer', { error: String(error) }),
  );
}`;

/** Sent as text, and in JavaScript that browsers' own scripts have: Cc, Ci and sendAsyncMessage are theirs. */
const inEachProcess = `() => {
  const say = (value) => {
    try {
      if (typeof value !== 'object' || value === null) return String(value);
      return 'message' in value ? value.name + ': ' + value.message : JSON.stringify(value);
    } catch {
      return '[object]';
    }
  };
  const levels = { error: 'error', exception: 'error', assert: 'error', warn: 'warning' };
  Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).addLogEventListener((event) => {
    const call = event.wrappedJSObject ?? event;
    sendAsyncMessage('meterwise:console', {
      level: levels[call.level] ?? 'info',
      text: Array.from(call.arguments ?? [], say).join(' '),
      source: call.filename ?? '',
    });
  }, Cc['@mozilla.org/systemprincipal;1'].createInstance(Ci.nsIPrincipal));
}`;
