/** A tab of Firefox, and what stands beside the tabs. */
import { writeFile } from 'node:fs/promises';
import type { KeyInput, Page as PuppeteerPage } from 'puppeteer-core';
import { BasePage } from './base-page.ts';
import type { Box, Size } from './driver.ts';
import { type Bidi, evaluateIn, type FirefoxScope } from './firefox-scope.ts';
import { BaseDocument } from './inner-document.ts';

/** A document that no automation shows as a page: the popup, the sidebar. */
export class FirefoxInner extends BaseDocument {
  protected readonly run: (expression: string) => Promise<unknown>;

  constructor(run: (expression: string) => Promise<unknown>) {
    super();
    this.run = run;
  }
}

export class FirefoxPage extends BasePage {
  readonly #page: PuppeteerPage;
  readonly #bidi: Bidi;
  readonly #scope: FirefoxScope;
  /** The tab's name in BiDi. It stays the same when the tab moves to another process. */
  readonly context: string;

  constructor(page: PuppeteerPage, bidi: Bidi, scope: FirefoxScope) {
    super();
    this.#page = page;
    this.#bidi = bidi;
    this.#scope = scope;
    this.context = (page.mainFrame() as unknown as { _id: string })._id;
  }

  protected run(expression: string): Promise<unknown> {
    return evaluateIn(this.#bidi, this.context, expression);
  }

  protected moveMouse(x: number, y: number): Promise<void> {
    return this.#page.mouse.move(x, y);
  }

  protected clickMouse(x: number, y: number): Promise<void> {
    return this.#page.mouse.click(x, y);
  }

  rightClick(x: number, y: number): Promise<void> {
    return this.#page.mouse.click(x, y, { button: 'right' });
  }

  /**
   * For a page of the extension the tab changes its process, and BiDi's own waiting never ends: so it is told not to
   * wait, and the document is asked.
   */
  async goto(url: string): Promise<void> {
    const ours = url.startsWith('moz-extension:');
    if (ours) await this.#mark();
    await this.#bidi.send('browsingContext.navigate', {
      context: this.context,
      url,
      wait: ours ? 'none' : 'complete',
    });
    if (ours) await this.#untilFresh(url);
  }

  async reload(): Promise<void> {
    const url = await this.url();
    const ours = url.startsWith('moz-extension:');
    if (ours) await this.#mark();
    await this.#bidi.send('browsingContext.reload', { context: this.context, wait: ours ? 'none' : 'complete' });
    if (ours) await this.#untilFresh(url);
  }

  async back(): Promise<void> {
    await this.#bidi.send('browsingContext.traverseHistory', { context: this.context, delta: -1 });
    await this.waitFor(() => document.readyState === 'complete');
  }

  bringToFront(): Promise<void> {
    return this.#page.bringToFront();
  }

  /** In every process, twice: what the first round lets go may hold more. */
  async collectGarbage(): Promise<void> {
    await this.#scope.run(`
      for (let round = 0; round < 2; round++)
        for (const what of ['child-gc-request', 'child-cc-request', 'child-mmu-request']) {
          Services.obs.notifyObservers(null, what);
          await new Promise((resolve) => setTimeout(resolve, 300));
        }`);
  }

  protected async resize(viewport: Size): Promise<void> {
    await this.#bidi.send('browsingContext.setViewport', { context: this.context, viewport });
  }

  close(): Promise<void> {
    return this.#page.close();
  }

  async press(chord: string): Promise<void> {
    const keys = chord.split(/(?<=.)\+/).map((key) => {
      if (key === 'ControlOrMeta') return process.platform === 'darwin' ? 'Meta' : 'Control';
      return key;
    }) as KeyInput[];
    const { keyboard } = this.#page;
    const held = keys.slice(0, -1);
    for (const key of held) await keyboard.down(key);
    await keyboard.press(keys.at(-1) as KeyInput);
    for (const key of held.reverse()) await keyboard.up(key);
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  async paste(text: string): Promise<void> {
    await this.#scope.run(`
      const clipboard = Cc['@mozilla.org/widget/clipboardhelper;1'].getService(Ci.nsIClipboardHelper);
      clipboard.copyString(${JSON.stringify(text)})`);
    await this.press('ControlOrMeta+v');
  }

  async clipboard(): Promise<string> {
    const text = await this.#scope.run(`
      const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
      transferable.init(null);
      transferable.addDataFlavor('text/plain');
      Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
      const data = {};
      transferable.getTransferData('text/plain', data);
      return data.value.QueryInterface(Ci.nsISupportsString).data`);
    return String(text);
  }

  async print(): Promise<Uint8Array> {
    const { result } = await this.#bidi.send('browsingContext.print', {
      context: this.context,
      background: false,
      page: { width: 21, height: 29.7 },
    });
    return Buffer.from((result as { data: string }).data, 'base64');
  }

  async screenshot({
    path,
    fullPage,
    clip,
  }: {
    path?: string;
    fullPage?: boolean;
    clip?: Box;
  } = {}): Promise<Uint8Array> {
    const { result } = await this.#bidi.send('browsingContext.captureScreenshot', {
      context: this.context,
      origin: fullPage ? 'document' : 'viewport',
      ...(clip === undefined ? {} : { clip: { type: 'box', ...clip } }),
    });
    const picture = Buffer.from((result as { data: string }).data, 'base64');
    if (path !== undefined) await writeFile(path, picture);
    return picture;
  }

  async #mark(): Promise<void> {
    await this.evaluate(() => {
      (globalThis as { meterwiseOld?: boolean }).meterwiseOld = true;
    });
  }

  async #untilFresh(url: string): Promise<void> {
    const [document] = url.split('#');
    await this.waitFor(
      (wanted) => {
        const old = (globalThis as { meterwiseOld?: boolean }).meterwiseOld;
        return !old && location.href.split('#')[0] === wanted && globalThis.document.readyState === 'complete';
      },
      [document],
      { what: `${url} to load` },
    );
  }
}
