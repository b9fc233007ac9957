/**
 * Calls back when the tab's address has changed without a load: by pushState, replaceState, a fragment, or going back.
 * Nothing is polled, the page's own history is not patched, and where nothing changes no code of ours runs.
 *
 * @returns stops that
 */
export function watchAddress(onChange: () => void): () => void {
  navigation.addEventListener('currententrychange', onChange);
  return () => navigation.removeEventListener('currententrychange', onChange);
}
