import { useSyncExternalStore } from 'react';
import { TOPICS, type Topic } from '../../data/topics.ts';

/** Where one can be inside the app. The address is the fragment, so that it can be linked to and gone back from. */
export type Place = { at: 'start' } | { at: 'answer'; slug: string } | { at: 'topic'; topic: Topic };

export const START = '#/';
export const answerAddress = (slug: string) => `#/answer/${slug}`;
export const topicAddress = (topic: Topic) => `#/topic/${topic}`;

/** The place an address names. Anything unknown is the start. */
export function placeOf(hash: string): Place {
  const [, kind, name = ''] = /^#\/(answer|topic)\/([a-z0-9-]+)$/.exec(hash) ?? [];
  if (kind === 'answer') return { at: 'answer', slug: name };
  const topic = TOPICS.find((known) => known === name);
  return kind === 'topic' && topic ? { at: 'topic', topic } : { at: 'start' };
}

export function usePlace(): Place {
  return placeOf(useSyncExternalStore(subscribe, () => location.hash));
}

export function goTo(address: string): void {
  location.hash = address;
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}
