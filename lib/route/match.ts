import { NO_METER, PAGES, type Page, type PageId } from '../../data/pages.ts';

/**
 * Where we are. `isDialog`: the page opens as a dialog over another one. `isLoose`: not an address we know, but one that
 * sounds like that page; what it shows must prove it.
 */
export type Route = { page: PageId; isDialog: boolean; isLoose: boolean };

/** Which of our pages an address shows, or undefined. */
export function matchPage(address: string | URL): PageId | undefined {
  const route = matchRoute(address);
  return route?.isLoose ? undefined : route?.page;
}

/**
 * A settings dialog (in the fragment) lies over the page of the path, so the fragment decides first. Pages move: an
 * address we don't know is still worth a look where one of its segments names what a page of ours is about.
 */
export function matchRoute(address: string | URL): Route | undefined {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:') return undefined;
  const pages: (Page & { id: PageId })[] = PAGES.filter(({ host }) => host === url.host);
  const some = (patterns: RegExp[] | undefined, text: string) => patterns?.some((pattern) => pattern.test(text));
  const segmentsOf = (text: string) => text.toLowerCase().split(/[/#?]/).filter(Boolean);
  const path = segmentsOf(url.pathname);
  const hash = segmentsOf(url.hash);
  const named = (segments: string[]) => pages.find((page) => page.segments?.some((word) => segments.includes(word)));
  // "#settings/limits" opens a dialog; a single word is a place on the page.
  const isDialog = hash.length > 1;
  const found: [page: (Page & { id: PageId }) | undefined, isDialog: boolean, isLoose: boolean][] = [
    [pages.find(({ hashes }) => some(hashes, url.hash)), true, false],
    [isDialog ? named(hash) : undefined, true, true],
    [pages.find(({ paths }) => some(paths, url.pathname)), false, false],
    [NO_METER.includes(path[0] ?? '') ? undefined : named([...path, ...hash]), false, true],
  ];
  const [page, overAnother = false, isLoose = false] = found.find(([page]) => page) ?? [];
  return page && { page: page.id, isDialog: overAnother, isLoose };
}
