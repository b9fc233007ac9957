import { useSyncExternalStore } from 'react';
import { TOPICS, type Topic } from '../../data/topics.ts';

/** Where one can be inside the app. The address is the fragment, so that it can be linked to and gone back from. */
export type Place =
  | { at: 'start' }
  | { at: 'answer'; slug: string }
  | { at: 'error'; id: string }
  | { at: 'topic'; topic: Topic }
  | { at: 'changes'; topic: Topic | undefined }
  | { at: 'check' }
  | { at: 'settings' }
  | { at: 'welcome' }
  | { at: 'prices'; table: string | undefined }
  | { at: 'map' }
  | { at: 'help'; taps: string[] };

export const START = '#/';
export const answerAddress = (slug: string) => `#/answer/${slug}`;
export const errorAddress = (id: string) => `#/error/${id}`;
export const topicAddress = (topic: Topic) => `#/topic/${topic}`;
export const CHANGES = '#/changes';
export const changesAddress = (topic: Topic | '') => (topic ? `${CHANGES}/${topic}` : CHANGES);
export const CHECK = '#/check';
export const MAP = '#/map';
export const SETTINGS = '#/options';
const WELCOME = '#/welcome';
/** The troubleshooter, after the choices made so far. */
export const helpAddress = (taps: readonly string[] = []) => ['#/help', ...taps].join('/');

/** The tables of prices, at one of them if named. */
export const pricesAddress = (table?: string) => (table === undefined ? '#/prices' : `#/prices/${table}`);

/** The place an address names. Anything unknown is the start. */
function placeOf(hash: string): Place {
  if (hash === CHECK) return { at: 'check' };
  if (hash === CHANGES) return { at: 'changes', topic: undefined };
  if (hash === SETTINGS) return { at: 'settings' };
  if (hash === WELCOME) return { at: 'welcome' };
  if (hash === MAP) return { at: 'map' };
  if (/^#\/help(\/[a-z0-9-]+)*$/.test(hash)) return { at: 'help', taps: hash.split('/').slice(2) };
  if (hash === pricesAddress()) return { at: 'prices', table: undefined };
  const [, kind, name = ''] = /^#\/(answer|error|topic|changes|prices)\/([a-z0-9-]+)$/.exec(hash) ?? [];
  if (kind === 'answer') return { at: 'answer', slug: name };
  if (kind === 'error') return { at: 'error', id: name };
  if (kind === 'prices') return { at: 'prices', table: name };
  const topic = TOPICS.find((known) => known === name);
  if (kind === 'changes') return { at: 'changes', topic };
  return kind === 'topic' && topic ? { at: 'topic', topic } : { at: 'start' };
}

export function usePlace(): Place {
  return placeOf(useSyncExternalStore(subscribe, () => location.hash));
}

/** Marks the entries of the history that the app made itself: from those one can go back inside the app. */
const OURS = { meterwise: true };

export function goTo(address: string): void {
  history.pushState(OURS, '', address);
  window.dispatchEvent(new Event(MOVED));
}

/** Another address for where one is: going back does not come by the one before. */
export function replacePlace(address: string): void {
  history.replaceState(history.state, '', address);
  window.dispatchEvent(new Event(MOVED));
}

/** To where one came from inside the app, or else to the start. */
export function goBack(): void {
  if (history.state?.meterwise) {
    history.back();
    return;
  }
  history.replaceState(null, '', START);
  window.dispatchEvent(new Event(MOVED));
}

/** pushState tells nobody, so goTo does. */
const MOVED = 'meterwise-moved';

function subscribe(onChange: () => void): () => void {
  const events = [MOVED, 'popstate', 'hashchange'];
  for (const event of events) window.addEventListener(event, onChange);
  return () => {
    for (const event of events) window.removeEventListener(event, onChange);
  };
}
