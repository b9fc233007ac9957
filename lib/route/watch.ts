/**
 * Calls back when the tab's address changes without a load. Native events only: nothing is polled, the page's
 * own history is not patched, and where no event fires no code of ours runs.
 */
export function watchAddress(onChange: () => void, signal: AbortSignal): void {
  // `currententrychange` fires after the address has changed, for pushState, replaceState, fragments and back.
  navigation.addEventListener('currententrychange', onChange, { signal });
  window.addEventListener('popstate', onChange, { signal });
  window.addEventListener('hashchange', onChange, { signal });
}
