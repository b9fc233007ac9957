/**
 * What is wrong with how a page of the extension stands, as far as that can be computed. The functions are sent into the
 * page: each stands alone. Each tells what is wrong in words, and nothing where all is well.
 */

/** Text and controls that are cut off, lie outside the window, or lie on one another; and sideways scrolling. */
export function crowded(): string[] {
  const faults = new Set<string>();
  const short = (text: string | null | undefined) => `"${(text ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}"`;
  const root = document.documentElement;
  for (const element of [root, ...document.querySelectorAll('main')]) element.scrollTo(0, 0);
  for (const element of [root, ...document.querySelectorAll('main')])
    if (element.scrollWidth > element.clientWidth)
      faults.add(`${element.localName} scrolls sideways: ${element.scrollWidth} in ${element.clientWidth} px`);
  if (root.dataset.frame === 'popup' && root.scrollHeight > root.clientHeight)
    faults.add(`the popup scrolls as a whole: ${root.scrollHeight} in ${root.clientHeight} px`);

  const pen = document.createElement('canvas').getContext('2d');
  for (const input of document.querySelectorAll('input')) {
    const { font, paddingLeft, paddingRight } = getComputedStyle(input);
    if (pen) pen.font = font;
    const room = input.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    const needed = pen?.measureText(input.placeholder).width ?? 0;
    if (needed > room) faults.add(`${short(input.placeholder)} needs ${Math.ceil(needed)} px and has ${room}`);
  }

  // What lies over the page by design: its bar, a card at its lower edge with its head, and a note drawn on a drawn page.
  const OVER = '.bar, .detail-head, .map-detail, .drawn-note';
  // A few lines of the gist of an answer are shown, and all of it in the answer.
  const isClamped = (style: CSSStyleDeclaration) => !['none', ''].includes(style.webkitLineClamp);
  type Piece = { box: DOMRect; owner: Element; what: string; isControl: boolean };
  const pieces: Piece[] = [];

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement: owner, nodeValue } = texts.currentNode;
    if (!owner || !/\S/.test(nodeValue ?? '') || owner.closest('.unseen, option, textarea')) continue;
    if (!owner.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5);
    let clamp: DOMRect | undefined;
    for (let around: Element | null = owner; around && around !== root; around = around.parentElement) {
      const style = getComputedStyle(around);
      if (isClamped(style)) clamp = around.getBoundingClientRect();
      const isOfControl = around.matches('button, summary, td, th, [role="option"], .choice span');
      const cuts = style.overflowX !== 'visible' && style.display !== 'inline';
      if (!cuts && !isOfControl) continue;
      const { left, right, top, bottom } = around.getBoundingClientRect();
      for (const box of boxes) {
        if (box.left < left - 1 || box.right > right + 1)
          faults.add(`${short(nodeValue)} goes out of its ${around.localName}.${around.className}`);
        const cutsBelow = ['hidden', 'clip'].includes(style.overflowY) && !isClamped(style);
        if (cutsBelow && (box.top < top - 1 || box.bottom > bottom + 1))
          faults.add(`${short(nodeValue)} is cut off by ${around.localName}.${around.className}`);
      }
    }
    for (const box of boxes) {
      if (box.left < -0.5 || box.right > root.clientWidth + 0.5) faults.add(`${short(nodeValue)} is out of the window`);
      if (clamp && box.top >= clamp.bottom - 1) continue;
      pieces.push({ box, owner, what: short(nodeValue), isControl: false });
    }
  }
  for (const owner of document.querySelectorAll('button, a, input, select, textarea, summary')) {
    if (!owner.checkVisibility({ visibilityProperty: true }) || owner.closest('.unseen, .node')) continue;
    const what = `${owner.localName} ${short(owner.getAttribute('aria-label') ?? owner.textContent)}`;
    for (const box of owner.getClientRects()) {
      if (box.left < -0.5 || box.right > root.clientWidth + 0.5) faults.add(`${what} is out of the window`);
      pieces.push({ box, owner, what, isControl: true });
    }
  }

  /** As much of a box as is not scrolled out of sight. */
  const inView = ({ box, owner, ...more }: Piece): Piece => {
    let { top, bottom } = box;
    for (let around = owner.parentElement; around && around !== root; around = around.parentElement) {
      if (getComputedStyle(around).overflowY !== 'auto') continue;
      const frame = around.getBoundingClientRect();
      top = Math.max(top, frame.top);
      bottom = Math.min(bottom, frame.bottom);
    }
    return { ...more, owner, box: new DOMRect(box.left, top, box.width, Math.max(0, bottom - top)) };
  };
  const seen = pieces.map(inView).sort((one, other) => one.box.top - other.box.top);
  seen.forEach((one, n) => {
    for (let next = n + 1; next < seen.length; next++) {
      const other = seen[next];
      // Boxes of letters reach a little above and below what is drawn.
      if (!other || other.box.top > one.box.bottom - 4) break;
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const high = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
      if (wide <= 1.5 || high <= 4 || one.owner === other.owner) continue;
      if (one.owner.contains(other.owner) || other.owner.contains(one.owner)) continue;
      // A control may fill its label; and what its words stand in is its own.
      const label = one.owner.closest('label');
      if (label && label === other.owner.closest('label')) continue;
      if (one.owner.closest(OVER) !== other.owner.closest(OVER)) continue;
      faults.add(`${one.what} and ${other.what} lie on one another`);
    }
  });
  return [...faults].slice(0, 12);
}

/** Words that cannot be read where the system forces its colours, and what keeps its own colours without need. */
export function faint(): string[] {
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = (colour: string) => {
    const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element: Element) => {
    for (let around: Element | null = element; around; around = around.parentElement) {
      const { backgroundColor } = getComputedStyle(around);
      if (channels(backgroundColor)[3] !== 0) return backgroundColor;
    }
    const canvas = document.createElement('i');
    canvas.style.backgroundColor = 'Canvas';
    document.body.append(canvas);
    const { backgroundColor } = getComputedStyle(canvas);
    canvas.remove();
    return backgroundColor;
  };
  const faults = new Set<string>();
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('svg, .unseen, option') || !element.checkVisibility({ visibilityProperty: true })) continue;
    if (![...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''))) continue;
    const { color } = getComputedStyle(element);
    const [more = 0, less = 0] = [light(color), light(behind(element))].sort((one, other) => other - one);
    // What cannot be used is grey in every system, and what is chosen has a pair of colours that is the system's own.
    const isSystems = element.closest(':disabled, fieldset:disabled *, :checked + span');
    if ((more + 0.05) / (less + 0.05) < 4.5 && !isSystems)
      faults.add(`"${element.textContent?.slice(0, 40)}": ${color} on ${behind(element)}`);
  }
  return [...faults];
}

/** What moves by itself, or would. */
export function moving(): string[] {
  const still = (times: string) => times.split(', ').every((time) => Number.parseFloat(time) === 0);
  return [
    ...document.getAnimations().map((animation) => `an animation of ${animation.id || animation.constructor.name}`),
    ...[...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return !still(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
      })
      .map((element) => `${element.localName}.${element.className} moves`),
  ];
}

/**
 * Gives the focus to the first control, from where the Tab key goes on.
 * @returns what the Tab key must come to, in this order: all that can be used and is seen
 */
export function stops(): string[] {
  const all = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
  ]
    .filter((element) => element.tabIndex >= 0 && !element.matches(':disabled'))
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    // Of choices that exclude one another, the chosen one.
    .filter((element) => !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked));
  all.forEach((element, n) => {
    element.dataset.stop = String(n);
  });
  document.querySelector('main')?.scrollTo(0, 0);
  all[0]?.focus();
  return all.map((element, n) => `${n}: ${element.localName} ${(element.ariaLabel ?? element.innerText).slice(0, 30)}`);
}

/**
 * Where the focus is: nothing where it is on the stop that is wanted and is seen there, `scroller` where it is on a box
 * that the browser itself lets one scroll by the keyboard, and else what is wrong.
 */
export async function focus(wanted: number): Promise<string[] | 'scroller'> {
  // A person sees a frame between two presses. Firefox takes a scroll back when the next comes within the same one.
  const seen = globalThis as { meterwiseScrolled?: string };
  const place = () => `${scrollY} ${document.querySelector('main')?.scrollTop}`;
  if (seen.meterwiseScrolled !== place())
    for (let frames = 2; frames > 0; frames--) await new Promise((resolve) => requestAnimationFrame(resolve));
  seen.meterwiseScrolled = place();
  const element = document.activeElement;
  if (!(element instanceof HTMLElement)) return ['nothing has the focus'];
  const name = `${element.localName} "${(element.ariaLabel ?? element.innerText).slice(0, 30)}"`;
  const { overflowY } = getComputedStyle(element);
  if (overflowY === 'auto' && element.tabIndex < 0 && element.scrollHeight > element.clientHeight) return 'scroller';
  if (element.dataset.stop !== String(wanted)) return [`${name} instead of stop ${wanted}`];

  const isSeen = ({ outlineStyle, outlineWidth, outlineColor, boxShadow }: CSSStyleDeclaration) =>
    (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && !/, 0\)|transparent/.test(outlineColor)) ||
    boxShadow !== 'none';
  // The bar shows the focus of its box, and what is written of a choice that of the choice.
  const shows = [element, element.closest('.bar'), element.matches('.choice input') && element.nextElementSibling];
  const isShown = () => shows.some((one) => one instanceof Element && isSeen(getComputedStyle(one)));
  const parts = [0.02, 0.2, 0.5, 0.8, 0.98];
  const isInSight = () =>
    [...element.getClientRects()].some(({ left, top, width, height }) =>
      // Over the middle of a page of the map lie the meters that it shows.
      parts.some((right) =>
        parts.some((down) => {
          const hit = document.elementFromPoint(left + width * right, top + height * down);
          return hit && (element.contains(hit) || element.closest('label')?.contains(hit));
        }),
      ),
    );
  // Browsers scroll to what has the focus in their next frames.
  const end = performance.now() + 20_000;
  while (!(isShown() && isInSight()) && performance.now() < end)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  return [
    ...(isShown() ? [] : [`${name} shows no focus`]),
    ...(isInSight() ? [] : [`${name} is out of sight or covered`]),
  ];
}

/** From now on it is noted which stops the focus comes to, after the one where it is. */
export function noteStops(): void {
  const stop = (element: EventTarget | null) => Number((element as HTMLElement | null)?.dataset.stop ?? Number.NaN);
  const noted = Object.assign(globalThis, { meterwiseStops: [stop(document.activeElement)] }).meterwiseStops;
  document.addEventListener('focusin', ({ target }) => {
    // Boxes that the browser itself lets one scroll by the keyboard are none.
    if (!Number.isNaN(stop(target))) noted.push(stop(target));
  });
}

/** @returns the stops that were noted */
export function stopsPassed(): number[] {
  return (globalThis as unknown as { meterwiseStops: number[] }).meterwiseStops;
}
