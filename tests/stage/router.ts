// Client-side routing as the real sites do it: links are intercepted, `history.pushState` changes the address, and
// the next page shows its loading shell for a moment.

import { getState, update } from './state.ts';

const BRIEFLY = 30;
const LATE = 600;

let arrival: ReturnType<typeof setTimeout> | undefined;

/** Lets the content of the current page arrive after the delay its flags ask for. */
export function scheduleArrival(arrive: () => void): void {
  clearTimeout(arrival);
  const { flags } = getState();
  if (!flags.has('loading')) arrival = setTimeout(arrive, flags.has('late') ? LATE : BRIEFLY);
}

/** A hash opens a dialog over the same page; a path or tab is another page. */
function pageOf(url: URL): string {
  return `${url.pathname}?${url.searchParams.get('tab') ?? ''}`;
}

function show(url: URL): void {
  const { address, loaded } = getState();
  const samePage = pageOf(url) === pageOf(new URL(address, url));
  update({ address: url.pathname + url.search + url.hash, loaded: samePage && loaded });
  if (!samePage) scheduleArrival(() => update({ loaded: true }));
}

export function navigate(path: string): void {
  const url = new URL(path, location.href);
  const flags = [...getState().flags].join(',');
  // Written by hand because URLSearchParams would turn the commas into %2C.
  if (flags && !url.searchParams.has('stage')) url.search += `${url.search ? '&' : '?'}stage=${flags}`;
  history.pushState(null, '', url);
  show(url);
}

/** Follows links within the site, and back, forward and typed hashes. */
export function followUser(): void {
  addEventListener('popstate', () => show(new URL(location.href)));
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href^="/"]');
    const modified = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey;
    if (!link || modified || event.defaultPrevented) return;
    event.preventDefault();
    navigate(link.getAttribute('href') ?? '/');
  });
}
