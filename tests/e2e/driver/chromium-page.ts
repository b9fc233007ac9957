/** A tab of Chromium, and what stands beside the tabs. */
import type { Page as PlaywrightPage } from 'playwright';
import { BasePage } from './base-page.ts';
import type { Target } from './chromium-target.ts';
import type { Box, Size } from './driver.ts';
import { BaseDocument } from './inner-document.ts';

/** The parts of the DevTools protocol's answers that are read here. */
export interface ExceptionThrown {
  exceptionDetails: { text: string; url?: string; exception?: { description?: string } };
}

interface Evaluated extends Partial<ExceptionThrown> {
  result: { value?: unknown };
}

/** What Playwright shows no page for: the popup, the side panel, the worker. */
export class ChromiumInner extends BaseDocument {
  readonly #target: Target;

  constructor(target: Target) {
    super();
    this.#target = target;
  }

  protected async run(expression: string): Promise<unknown> {
    const params = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = (await this.#target.send('Runtime.evaluate', params)) as Evaluated;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}

export class ChromiumPage extends BasePage {
  readonly #page: PlaywrightPage;

  constructor(page: PlaywrightPage) {
    super();
    this.#page = page;
  }

  protected run(expression: string): Promise<unknown> {
    return this.#page.evaluate(expression);
  }

  protected moveMouse(x: number, y: number): Promise<void> {
    return this.#page.mouse.move(x, y);
  }

  protected clickMouse(x: number, y: number): Promise<void> {
    return this.#page.mouse.click(x, y);
  }

  async goto(url: string): Promise<void> {
    await this.#page.goto(url);
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  async back(): Promise<void> {
    // A page that comes back from memory never loads.
    await this.#page.goBack({ waitUntil: 'commit' });
    await this.waitFor(() => document.readyState === 'complete');
  }

  bringToFront(): Promise<void> {
    return this.#page.bringToFront();
  }

  collectGarbage(): Promise<void> {
    return this.#page.requestGC();
  }

  protected resize(size: Size): Promise<void> {
    return this.#page.setViewportSize(size);
  }

  close(): Promise<void> {
    return this.#page.close();
  }

  press(key: string): Promise<void> {
    return this.#page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  async paste(text: string): Promise<void> {
    await this.#page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.evaluate((words) => navigator.clipboard.writeText(words), text);
    await this.press('ControlOrMeta+v');
  }

  async clipboard(): Promise<string> {
    await this.#page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    return this.evaluate(() => navigator.clipboard.readText());
  }

  print(): Promise<Uint8Array> {
    return this.#page.pdf({
      format: 'A4',
      printBackground: false,
      margin: { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' },
    });
  }

  screenshot({ path, fullPage, clip }: { path?: string; fullPage?: boolean; clip?: Box } = {}): Promise<Uint8Array> {
    return this.#page.screenshot({
      ...(path === undefined ? {} : { path }),
      ...(fullPage === undefined ? {} : { fullPage }),
      ...(clip === undefined ? {} : { clip }),
    });
  }
}
