/**
 * Everything a page can do that both browsers do alike. What remains for each browser is a handful of primitives.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AxeViolation, Box, Page, Size, Waiting, Within } from './driver.ts';
import { aim, pressed, runAxe } from './in-page.ts';
import { BaseDocument, hosts, POLL_MS, TIMEOUT_MS } from './inner-document.ts';

/** Who says nothing for so long after a click is taken to have gone with it. */
const LEFT_MS = 3000;

let axeSource: string | undefined;

export abstract class BasePage extends BaseDocument implements Page {
  abstract goto(url: string): Promise<void>;
  abstract reload(): Promise<void>;
  abstract back(): Promise<void>;
  abstract bringToFront(): Promise<void>;
  abstract close(): Promise<void>;
  abstract press(key: string): Promise<void>;
  abstract type(text: string): Promise<void>;
  abstract paste(text: string): Promise<void>;
  abstract clipboard(): Promise<string>;
  abstract collectGarbage(): Promise<void>;
  abstract print(): Promise<Uint8Array>;
  abstract screenshot(options?: { path?: string; fullPage?: boolean; clip?: Box }): Promise<Uint8Array>;

  protected abstract resize(size: Size): Promise<void>;
  protected abstract moveMouse(x: number, y: number): Promise<void>;
  protected abstract clickMouse(x: number, y: number): Promise<void>;

  #size: Size | undefined;

  async setViewport({ width, height }: Size): Promise<void> {
    // A recycled page mostly has it, and browsers lay out all of it anew.
    if (this.#size?.width === width && this.#size.height === height) return;
    await this.resize({ width, height });
    this.#size = { width, height };
  }

  url(): Promise<string> {
    return this.evaluate(() => location.href);
  }

  /** What moved away under the mouse, as chips do that are drawn anew, is clicked where it is then. */
  async click(css: string, where: Within & Waiting = {}): Promise<void> {
    const end = performance.now() + (where.timeout ?? TIMEOUT_MS);
    for (let how = 'missed'; how !== 'met' && how !== 'left'; ) {
      if (performance.now() > end) throw new Error(`Cannot click ${css}: the press ${how}`);
      if (how === 'missed') {
        const { x, y } = await this.#aim(css, where);
        await this.clickMouse(x, y);
      } else await sleep(POLL_MS);
      // A page that the click closed answers nothing: in Firefox not even that.
      const answer = this.evaluate(pressed).catch(() => 'left' as const);
      how = await Promise.race([answer, sleep(LEFT_MS, 'left' as const, { ref: false })]);
    }
  }

  async empty(): Promise<void> {
    await this.moveMouse(0, 0);
    await this.goto('about:blank');
  }

  async hover(css: string, where: Within & Waiting = {}): Promise<void> {
    const { x, y } = await this.#aim(css, where);
    await this.moveMouse(x, y);
  }

  async axe(selector?: string): Promise<AxeViolation[]> {
    axeSource ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    if (!(await this.evaluate(() => 'axe' in globalThis))) await this.run(`${axeSource};''`);
    return this.evaluate(runAxe, selector);
  }

  /** Waits until the element is at the same free place twice in a row: nothing that still moves is clicked. */
  async #aim(css: string, where: Within & Waiting): Promise<{ x: number; y: number }> {
    const { timeout = TIMEOUT_MS } = where;
    const end = performance.now() + timeout;
    let before: { x: number; y: number } | undefined;
    for (;;) {
      const now = await this.evaluate(aim, css, hosts(where));
      if (!('problem' in now)) {
        if (before && before.x === now.x && before.y === now.y) return now;
        before = now;
      } else {
        before = undefined;
      }
      if (performance.now() > end) {
        const path = [...hosts(where), css].join(' >>> ');
        throw new Error(`Cannot click ${path}: ${'problem' in now ? now.problem : 'it keeps moving'}`);
      }
      await sleep(POLL_MS);
    }
  }
}
