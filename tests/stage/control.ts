// `window.stage`: what a test may do to a replica page, in the page's own world. Every change is in the DOM when
// the call returns.

import { flushSync } from 'react-dom';
import { navigate } from './router.ts';
import { getState, update } from './state.ts';

export interface Stage {
  /** The content of the current page stands (and is hydrated). */
  readonly ready: boolean;
  /** Clicks that reached the page, by the control's accessible name: aria-label, else its text. */
  readonly clicks: Record<string, number>;
  /** React throws the content away (a new key) and builds it again. */
  rerender(): void;
  /** The whole app is unmounted, its container too, and mounted anew. */
  replaceTree(): void;
  /** Sections and controls change places; a second call puts them back. */
  moveAnchor(): void;
  /** Renders every `ms` with other values under the same keys, or with `rekey` builds everything again. */
  tick(ms: number, rekey?: boolean): void;
  /** Ends `tick` and shows the constant values again. */
  stopTicking(): void;
  /** Another amount in the spend card of the platform's usage page. */
  setSpend(amount: string): void;
  /** Lets the content arrive (or hydrate) now: the way out of `loading`. */
  load(): void;
  /** Client-side navigation, keeping the flags. */
  navigate(path: string): void;
  /** Adds `count` rows below the content. */
  addNodes(count: number): void;
}

declare global {
  interface Window {
    stage: Stage;
  }
}

export interface Hooks {
  isReady(): boolean;
  load(): void;
  replaceTree(): void;
}

export function exposeStage({ isReady, load, replaceTree }: Hooks): void {
  const clicks: Record<string, number> = {};
  let ticking: ReturnType<typeof setInterval> | undefined;

  // In the capture phase, so that a click counts even where the page's own handler stops it.
  document.addEventListener(
    'click',
    (event) => {
      const control = event.target instanceof Element && event.target.closest('a, button, [role=tab], [role=switch]');
      if (!control) return;
      const name = control.getAttribute('aria-label') ?? control.textContent.trim();
      clicks[name] = (clicks[name] ?? 0) + 1;
    },
    true,
  );

  function apply(change: Parameters<typeof update>[0]): void {
    flushSync(() => update(change));
  }

  window.stage = {
    get ready() {
      return isReady();
    },
    clicks,
    rerender: () => apply({ generation: getState().generation + 1 }),
    replaceTree,
    moveAnchor: () => apply({ moved: !getState().moved }),
    tick(ms, rekey = false) {
      clearInterval(ticking);
      ticking = setInterval(() => {
        const { ticks, generation } = getState();
        apply({ ticks: ticks + 1, generation: rekey ? generation + 1 : generation });
      }, ms);
    },
    stopTicking() {
      clearInterval(ticking);
      apply({ ticks: 0 });
    },
    setSpend: (amount) => apply({ spend: amount }),
    load,
    navigate: (path) => flushSync(() => navigate(path)),
    addNodes: (count) => apply({ extraNodes: getState().extraNodes + count }),
  };
}
