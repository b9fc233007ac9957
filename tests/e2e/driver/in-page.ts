/**
 * Functions that are sent into a page as text. Each must stand alone: no imports, nothing from outside its own body.
 */
import type { Box, Found } from './driver.ts';

/** An expression that calls `fn` in a page and yields its result as JSON text; an element becomes `true`. */
export function callExpression<Args extends unknown[]>(fn: (...args: Args) => unknown, args: Args): string {
  const list = args.map((arg) => (arg === undefined ? 'undefined' : JSON.stringify(arg))).join(', ');
  return `(async () => {
    const result = await (${fn})(${list});
    // A worker has no nodes.
    return JSON.stringify('Node' in globalThis && result instanceof Node ? true : result);
  })()`;
}

/** Moves the `Date` of a document. */
export function moveClock(moment: string): void {
  const { Date: RealDate } = globalThis;
  const ahead = RealDate.parse(moment) - RealDate.now();
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length > 0 ? args : [target.now() + ahead], newTarget),
    apply: (target) => new target(target.now() + ahead).toString(),
    get: (target, name) => (name === 'now' ? () => target.now() + ahead : Reflect.get(target, name)),
  });
}

export type Aim = { x: number; y: number } | { problem: string };

/**
 * Scrolls the first match into view if need be, and returns the middle of it when nothing covers that point. From then on
 * it is noted whether the mouse is pressed on it: see `pressed`.
 */
export function aim(css: string, within: readonly string[]): Aim {
  let root: Document | ShadowRoot = document;
  for (const host of within) {
    const inner: ShadowRoot | null | undefined = root.querySelector(host)?.shadowRoot;
    if (!inner) return { problem: `there is no ${host} with an open shadow root` };
    root = inner;
  }
  const element = root.querySelector(css);
  if (!element) return { problem: 'there is no such element' };

  const middle = () => {
    // The first line box: the middle of a link that wraps may lie between its lines.
    const box = element.getClientRects()[0];
    return box && box.width > 0 && box.height > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : undefined;
  };
  let point = middle();
  if (!point || !element.checkVisibility({ visibilityProperty: true })) return { problem: 'it is not visible' };
  const hitAt = ({ x, y }: { x: number; y: number }) => {
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot) {
      const deeper: Element | null = hit.shadowRoot.elementFromPoint(x, y);
      if (!deeper || deeper === hit) break;
      hit = deeper;
    }
    return hit;
  };
  const isHit = (hit: Element | null) => {
    for (let node: Node | null = hit; node; node = node instanceof ShadowRoot ? node.host : node.parentNode)
      if (node === element) return true;
    return false;
  };
  const watched = globalThis as { meterwisePress?: { met?: boolean; stop(): void } };
  watched.meterwisePress?.stop();
  const onPress = (event: Event) => {
    press.met = event.composedPath().includes(element);
    press.stop();
  };
  const press: NonNullable<typeof watched.meterwisePress> = {
    stop: () => removeEventListener('pointerdown', onPress, true),
  };
  addEventListener('pointerdown', onPress, true);
  watched.meterwisePress = press;
  if (isHit(hitAt(point))) return point;
  // Out of the window, or scrolled out of a box in it: as a person would, scroll there.
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  point = middle() ?? point;
  const hit = hitAt(point);
  if (isHit(hit)) return point;
  const what = hit ? hit.cloneNode(false) : null;
  return { problem: `it is covered by ${what instanceof Element ? what.outerHTML.slice(0, 120) : 'nothing'}` };
}

/** What became of the press since `aim`; 'left' when the document went with it. */
export function pressed(): 'met' | 'missed' | 'waiting' | 'left' {
  const { meterwisePress: press } = globalThis as { meterwisePress?: { met?: boolean } };
  if (!press) return 'left';
  return press.met === undefined ? 'waiting' : press.met ? 'met' : 'missed';
}

export function findAll(css: string, within: readonly string[]): Found[] {
  let roots: (Document | ShadowRoot)[] = [document];
  for (const host of within) {
    roots = roots.flatMap((root) => [...root.querySelectorAll(host)].flatMap((found) => found.shadowRoot ?? []));
  }
  return roots
    .flatMap((root) => [...root.querySelectorAll(css)])
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const box: Box = { x, y, width, height };
      return {
        // The text as rendered is what a person sees.
        text: element instanceof HTMLElement ? element.innerText : (element.textContent ?? ''),
        visible:
          width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
        box,
        attributes: Object.fromEntries([...element.attributes].map((attribute) => [attribute.name, attribute.value])),
      };
    });
}

/** What axe-core puts on the window once its source has run. */
interface AxeGlobal {
  axe: {
    run(
      context: unknown,
      options: { resultTypes: string[] },
    ): Promise<{
      violations: {
        id: string;
        impact?: string | null;
        help: string;
        nodes: { target: (string | string[])[]; failureSummary?: string }[];
      }[];
    }>;
  };
}

export async function runAxe(selector: string | undefined) {
  const { axe } = globalThis as unknown as AxeGlobal;
  const { violations } = await axe.run(selector ?? document, { resultTypes: ['violations'] });
  return violations.map(({ id, impact, help, nodes }) => ({
    id,
    impact: impact ?? '',
    help,
    nodes: nodes.map((node) => ({
      target: node.target.map((part) => (Array.isArray(part) ? part.join(' >>> ') : part)).join(' '),
      summary: node.failureSummary ?? '',
    })),
  }));
}
