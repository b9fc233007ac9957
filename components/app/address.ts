import { useSyncExternalStore } from 'react';

/** Addresses inside the app, in the fragment: "#/answer/<slug>". Anything else is the start. */
export const answerAddress = (slug: string) => `#/answer/${slug}`;

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

/** The slug of the answer that the address names, or undefined. */
export function useAnswerInAddress(): string | undefined {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return /^#\/answer\/([a-z0-9-]+)$/.exec(hash)?.[1];
}

export function goTo(address: string): void {
  location.hash = address;
}
