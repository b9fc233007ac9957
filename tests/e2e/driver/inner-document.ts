/** A document that can be asked things, and nothing else: what tabs and the real popup have in common. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Found, InnerDocument, Waiting, Within } from './driver.ts';
import { callExpression, findAll } from './in-page.ts';

/** So long (ms) after the first look comes the second, then a little longer each time. */
const FIRST_POLL_MS = 4;
export const POLL_MS = 50;
/** Ends what hangs. How long a thing takes is not tested: that depends on what else the machine does. */
export const TIMEOUT_MS = 60_000;

export const hosts = ({ within = [] }: Within) => (typeof within === 'string' ? [within] : within);

export abstract class BaseDocument implements InnerDocument {
  /** Evaluates an expression in the page's world, past its CSP; waits for a promise; yields a string or nothing. */
  protected abstract run(expression: string): Promise<unknown>;

  async evaluate<Args extends unknown[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    const json = await this.run(callExpression(fn, args));
    return (typeof json === 'string' ? JSON.parse(json) : undefined) as Result;
  }

  async waitFor<Args extends unknown[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    args: Args = [] as unknown[] as Args,
    { timeout = TIMEOUT_MS, what = `${fn}` }: Waiting & { what?: string } = {},
  ): Promise<Result extends Node ? true : Result> {
    const end = performance.now() + timeout;
    let last: unknown;
    for (let pause = FIRST_POLL_MS; ; pause = Math.min(POLL_MS, pause * 2)) {
      try {
        last = await this.evaluate(fn, ...args);
        if (last) return last as Result extends Node ? true : Result;
      } catch (error) {
        // A navigation takes the document away under the question; the next one answers.
        last = error;
      }
      if (performance.now() > end) {
        const where = await this.evaluate(whereabouts).catch(() => 'It does not answer.');
        throw new Error(`Waited ${timeout} ms in vain for: ${what}\nLast answer: ${describe(last)}\n${where}`);
      }
      await sleep(pause);
    }
  }

  find(css: string, where: Within = {}): Promise<Found[]> {
    return this.evaluate(findAll, css, hosts(where));
  }
}

/** Sent into the page: it helps whoever reads why a test failed and cannot look. */
function whereabouts(): string {
  const { activeElement, visibilityState } = document;
  const focus = activeElement
    ? `${activeElement.localName} "${(activeElement.textContent ?? '').slice(0, 40)}"`
    : 'nothing';
  return `The page is at ${location.href}, ${visibilityState}, with the focus on ${focus}.`;
}

function describe(value: unknown): string {
  return value instanceof Error ? value.message : String(JSON.stringify(value));
}
