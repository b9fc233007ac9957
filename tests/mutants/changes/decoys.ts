/**
 * What looks like a control and is none: banners, tips, links and rows that quote the same words, and numbers of the
 * same shape. A reader tells them by where they stand and what else they say.
 */

import { contentOf, leavesOf, make, type Subject, textOf } from '../page.ts';
import { isMarked, marksOf, notesIn } from '../truth.ts';

/** The labels of the controls on this page, in its own words. */
function labelsOf(subject: Subject): string[] {
  const ids = [...notesIn(document.body)];
  const texts = ids.flatMap((id) =>
    marksOf(id)
      .filter((mark) => contentOf(subject).contains(mark))
      .slice(0, 1)
      .map(textOf),
  );
  // A bare date or sum is no name.
  return texts.filter(
    (text) => text.length > 2 && text.length < 60 && /\p{L}{3}|[\p{L}--\p{Script=Latin}]/v.test(text),
  );
}

const box = { style: 'padding: 12px 16px; border: 1px solid #8884; border-radius: 12px; margin-block: 12px' };

type Maker = (subject: Subject, label: string, all: string[]) => HTMLElement;

const QUOTES: Maker[] = [
  // A banner that can be dismissed.
  (_, label) =>
    make(
      'div',
      { role: 'status', ...box },
      make('span', {}, `New: ${label} explained in our help center. `),
      make('button', { type: 'button' }, 'Dismiss'),
    ),
  // A card of tips.
  (_, label, all) =>
    make(
      'aside',
      box,
      make('div', {}, 'Good to know'),
      make('ul', {}, ...all.slice(0, 4).map((one) => make('li', {}, `“${one}” updates every few minutes`))),
      make('a', { href: '/docs' }, `More about ${label}`),
    ),
  // Questions and answers, folded.
  (_, label) =>
    make(
      'details',
      box,
      make('summary', {}, `What does “${label}” mean?`),
      make('p', {}, `${label} is shown for your account and refreshes by itself.`),
    ),
  // Links at the foot.
  (_, __, all) =>
    make(
      'footer',
      { style: 'display: flex; gap: 16px; padding: 16px' },
      ...all.map((one) => make('a', { href: '#help' }, one)),
      make('a', { href: '/policies' }, 'Terms'),
    ),
  // Suggestions of a search.
  (_, __, all) =>
    make(
      'div',
      { role: 'listbox', 'aria-label': 'Suggestions', ...box },
      make('div', { 'aria-hidden': 'true' }, 'You may be looking for'),
      ...all.slice(0, 5).map((one) => make('div', { role: 'option' }, one)),
    ),
  // Someone's message.
  (_, label, all) =>
    make('blockquote', box, make('p', {}, `Alex wrote: my page says “${all.join(', ')}”. Is ${label} wrong?`)),
  // A line of crumbs.
  (_, label) =>
    make(
      'nav',
      { 'aria-label': 'Breadcrumb' },
      make('a', { href: '/' }, 'Home'),
      ' / ',
      make('a', { href: '#' }, label),
    ),
  // A table of shortcuts.
  (_, __, all) =>
    make(
      'table',
      { style: 'width: 100%' },
      make('caption', {}, 'On this page'),
      make('tbody', {}, ...all.map((one) => make('tr', {}, make('td', {}, make('a', { href: '#' }, one))))),
    ),
];

/** Rows of other meters, built like the real ones. */
function neighbourRow(subject: Subject): HTMLElement | undefined {
  const { random, page } = subject;
  if (page !== 'chatgpt-usage') return undefined;
  const mark = marksOf('codex-window-weekly').find((one) => contentOf(subject).contains(one));
  const row = mark?.closest('article, [class*="settings-row"]');
  // What holds the controls of other notes is no row.
  if (!mark || !row || notesIn(row).size > 1) return undefined;
  const copy = row.cloneNode(true) as HTMLElement;
  for (const element of [copy, ...copy.querySelectorAll('[data-control]')]) element.removeAttribute('data-control');
  const label = leavesOf(copy).find(({ text }) => text === textOf(mark));
  const names = ['GPT-5.3-Codex-Spark', 'Images:', 'Deep research:', 'Voice:', 'Agent mode:', 'Sora:'];
  if (label) label.node.data = `${random.pick(names)} ${label.text}`;
  const percent = leavesOf(copy).find(({ text }) => /^\d+%/.test(text));
  if (percent) percent.node.data = percent.node.data.replace(/\d+/, String(random.below(101)));
  if (random.chance(0.5)) row.after(copy);
  else row.before(copy);
  return copy;
}

/** Where something new may stand: between sections, at the top or the end, or over the whole page. */
function put(subject: Subject, element: HTMLElement): void {
  const { random } = subject;
  const content = contentOf(subject);
  let spot: Element = content;
  // Down to where the sections are.
  while (spot.childElementCount === 1 && spot.firstElementChild && !isMarked(spot.firstElementChild))
    spot = spot.firstElementChild;
  const children = [...spot.children];
  const way = random.pick(['first', 'last', 'between', 'between', 'over']);
  if (way === 'over' && !subject.isDialog) document.body.prepend(element);
  else if (way === 'last' || children.length === 0) spot.append(element);
  else if (way === 'first') spot.prepend(element);
  else random.pick(children).before(element);
}

export function quoteWords(subject: Subject): boolean {
  const { random } = subject;
  const all = labelsOf(subject);
  if (all.length === 0) return false;
  if (random.chance(0.4)) neighbourRow(subject);
  for (const maker of random.some(QUOTES, 1 + random.below(3)))
    put(subject, maker(subject, random.pick(all), random.shuffled(all)));
  return true;
}

const card = (label: string, value: string) => () =>
  make('div', box, make('div', {}, label), make('div', { style: 'font-size: 20px' }, value));
const badge = (text: string) => () => make('span', { style: 'padding: 2px 8px; border-radius: 99px' }, text);
const line = (text: string) => () => make('p', {}, text);

const NUMBERS: Record<'any' | 'chatgpt' | 'api', (() => HTMLElement)[]> = {
  any: [
    badge('Up to 40% off'),
    line('99.98% uptime in the last 90 days'),
    card('Seats in use', '3 / 10'),
    line('Your invoice for Nov 1 – Nov 30 will be ready soon.'),
    card('Referrals', '2'),
    () => make('div', box, make('span', {}, 'Setup 3 of 5 done '), make('progress', { max: '5', value: '3' })),
  ],
  chatgpt: [
    line('Invite a friend and you both get 500 bonus credits.'),
    card('Credits used this month', '1,204'),
    card('Messages today', '47'),
    card('Storage', '18% of 5 GB used'),
    line('A typical task takes 5 hours of work off your week.'),
    () =>
      make(
        'div',
        box,
        make('div', {}, 'Gift credits'),
        make('div', {}, '1,000 credits for $40'),
        make('button', { type: 'button' }, 'Buy a gift'),
      ),
    () =>
      make(
        'div',
        box,
        make('div', {}, 'Email me weekly summaries'),
        make('button', { type: 'button', role: 'switch', 'aria-checked': 'true' }),
      ),
  ],
  api: [
    card('Refunds', '$0.00'),
    card('Last month', '$0.00'),
    card('Taxes', '$0.00'),
    line('Calls to the new model cost $0.50 less per 1M tokens from Nov 9 – Nov 23, 2026.'),
    card('Batch jobs', '0'),
    () => make('div', box, make('button', { type: 'button', 'aria-haspopup': 'menu' }, 'All users')),
    () => make('div', box, make('div', {}, 'Next: tier 2'), make('div', {}, '$12.34 / $50.00 paid')),
  ],
};

export function addNumbers(subject: Subject): boolean {
  const { random, page } = subject;
  const own = page.startsWith('chatgpt') ? NUMBERS.chatgpt : NUMBERS.api;
  for (const maker of [...random.some(own, 1 + random.below(3)), ...random.some(NUMBERS.any, random.below(3))])
    put(subject, maker());
  return true;
}
