/**
 * Talks to targets that Playwright shows no page for: the real popup of the toolbar button, and what a service worker
 * throws. Messages travel inside the session of the browser.
 */
import type { CDPSession } from 'playwright';

interface Incoming {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
}

export class Target {
  readonly #browser: CDPSession;
  readonly #sessionId: string;
  readonly #waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  #lastId = 0;

  private constructor(browser: CDPSession, sessionId: string, onEvent: (method: string, params: unknown) => void) {
    this.#browser = browser;
    this.#sessionId = sessionId;
    browser.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      const { id, method, params, result, error } = JSON.parse(event.message) as Incoming;
      if (id === undefined) return method === undefined ? undefined : onEvent(method, params);
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) waiting?.reject(new Error(error.message));
      else waiting?.resolve(result);
    });
  }

  static async attach(
    browser: CDPSession,
    targetId: string,
    onEvent: (method: string, params: unknown) => void = () => {},
  ): Promise<Target> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId });
    return new Target(browser, sessionId, onEvent);
  }

  async send(method: string, params: object = {}): Promise<unknown> {
    const id = ++this.#lastId;
    const answer = new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    const message = JSON.stringify({ id, method, params });
    await this.#browser.send('Target.sendMessageToTarget', { sessionId: this.#sessionId, message });
    return answer;
  }
}
