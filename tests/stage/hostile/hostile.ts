// `?stage=hostile`: runs in the page's own world before its app. Whatever a page may do to its own world is done to
// it: what scripts rely on lies, names are taken, our tag is an element of the page's, false notes stand about, nodes
// come and go for ever. What this page gets to see of ours it writes down.

import './hostile.css';

export interface Hostile {
  /** What of ours came into the page's hands, and how. */
  readonly seen: string[];
  /** How often something was answered with a lie, so that a test knows that this page is at work. */
  readonly lies: number;
  /** Tells the truth until the task has ended, or for good: tests look at the page from here too. */
  truce(forGood?: boolean): void;
}

declare global {
  interface Window {
    hostile: Hostile;
  }
}

const seen: string[] = [];
let lies = 0;
let isHonest = false;
// What this script itself goes on using.
const { apply, get, set } = Reflect;
const { attachShadow } = Element.prototype;
const { includes } = String.prototype;
const later = setTimeout.bind(window);
const isOurs = (value: unknown): boolean =>
  typeof value === 'string'
    ? apply(includes, value, ['explainers']) || apply(includes, value, ['data-explainer'])
    : value instanceof HTMLElement && value.localName === 'meterwise-note' && !value.hasAttribute('data-false');

// A hundred thousand nodes.
const weight = document.createElement('div');
weight.className = 'weight';
for (let n = 0; n < 1000; n++) {
  const row = document.createElement('div');
  for (let m = 0; m < 50; m++) row.appendChild(document.createElement('i')).append('x');
  weight.append(row);
}

// Words that mean to be more than words, where scripts like ours read: they must not come out anywhere as markup.
const words = '<img src=x onerror="alert(1)">PWNED';
document.documentElement.lang = words;
document.title = words;
for (const name of ['aria-label', 'title', 'role', 'data-explainer']) weight.setAttribute(name, words);

type Lie = (real: () => unknown) => unknown;

/** Replaces what `owner` calls `name`. Whoever uses it, with something of ours, is written down. */
function betray(owner: object, name: string, lie: Lie): void {
  const real = get(owner, name) as (...args: unknown[]) => unknown;
  set(owner, name, function betrayal(this: unknown, ...args: unknown[]) {
    const honest = () => apply(real, this, args);
    if (isHonest) return honest();
    for (const one of [this, ...args]) if (isOurs(one)) seen.push(name);
    lies++;
    return lie(honest);
  });
}

const deny: Lie = () => {
  throw new TypeError('No.');
};
for (const { prototype } of [Document, Element, DocumentFragment]) {
  betray(prototype, 'querySelector', () => null);
  betray(prototype, 'querySelectorAll', () => []);
}
for (const name of ['matches', 'checkVisibility']) betray(Element.prototype, name, (real) => !real());
betray(Element.prototype, 'closest', () => document.body);
betray(Element.prototype, 'getBoundingClientRect', () => new DOMRect(0, 0, 9999, 9999));
betray(Element.prototype, 'attachShadow', deny);
betray(Element.prototype, 'after', deny);
betray(Document.prototype, 'elementsFromPoint', () => []);
betray(Document.prototype, 'createTreeWalker', deny);
betray(Document.prototype, 'adoptNode', deny);
betray(DOMImplementation.prototype, 'createHTMLDocument', deny);
betray(window, 'getComputedStyle', () => ({ display: 'none' }));
betray(JSON, 'parse', () => ({ explainers: [] }));
betray(JSON, 'stringify', () => 'null');
betray(Reflect, 'get', () => undefined);
betray(MutationObserver.prototype, 'observe', () => undefined);
betray(ResizeObserver.prototype, 'observe', () => undefined);
for (const name of ['DateTimeFormat', 'NumberFormat', 'Segmenter']) betray(Intl, name, deny);
// These only listen: the page's own app needs them.
const listen: Lie = (real) => real();
for (const name of ['addEventListener', 'dispatchEvent']) betray(EventTarget.prototype, name, listen);
for (const name of ['append', 'replaceChildren', 'remove', 'setAttribute']) betray(Element.prototype, name, listen);
for (const name of ['map', 'filter', 'flatMap', 'some']) betray(Array.prototype, name, listen);
betray(Object, 'entries', listen);
addEventListener('message', ({ data }) => isOurs(data?.slug ?? data) && seen.push('message'));

// Names that are taken: of the document, of the window, and of a form around everything that the page shows.
const names = [
  'implementation',
  'adoptNode',
  'createTreeWalker',
  'elementsFromPoint',
  'createRange',
  'chrome',
  'browser',
];
for (const name of names) {
  const image = document.createElement('img');
  image.setAttribute('name', name);
  image.id = name;
  image.hidden = true;
  document.documentElement.append(image);
}
const root = document.getElementById('root');
const form = document.createElement('form');
for (const name of ['parentElement', 'parentNode', 'host', 'id', 'title', 'name', 'ownerDocument']) {
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = name;
  form.append(field);
}
root?.replaceWith(form);
if (root) form.append(root);

const PAGES_OWN = 'An error of the page itself.';

/** An element of the page's by our name, which takes the shadow root for itself. */
class OurName extends HTMLElement {
  constructor() {
    super();
    try {
      apply(attachShadow, this, [{ mode: 'closed' }]).append('An offer from your usage page: pay here');
    } catch {
      // Ours has a shadow root already. A browser may call this an error of the script that put the element there.
      throw new Error(PAGES_OWN);
    }
  }
}
customElements.define('meterwise-note', OurName);

/** A note of the page's own making that says it is one of ours. */
function falseNote(id: string): HTMLElement {
  const note = document.createElement('meterwise-note');
  for (const name of [`explainer=${id}`, 'placement=anchor', 'false=']) {
    const [key = '', value = ''] = name.split('=');
    note.dataset[key] = value;
  }
  return note;
}

const beat = document.createElement('div');
document.body.append(falseNote('api-usage-utc'), beat, weight);

let turn = 0;
setInterval(() => {
  const box = document.createElement('b');
  box.textContent = `${++turn}`;
  beat.replaceChildren(box);
  document.documentElement.dataset.turn = `${turn}`;
  document.documentElement.classList.toggle('turned');
  // One of a note that stands on this page, and one of a note that does not.
  if (turn % 50 === 1)
    document.querySelector('main > *')?.before(falseNote('api-usage-not-chatgpt'), falseNote('api-usage-zero-spend'));
}, 20);

window.hostile = {
  seen,
  get lies() {
    return lies;
  },
  truce: (forGood = false) => {
    isHonest = true;
    later(() => {
      isHonest = forGood;
    });
  },
};
