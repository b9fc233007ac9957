import { PAGES, type Page, type PageId } from '../../data/pages.ts';

/**
 * Which of our pages an address shows, or undefined.
 * A settings dialog (in the fragment) lies over the page of the path, so the fragment decides first.
 */
export function matchPage(address: string | URL): PageId | undefined {
  return matchRoute(address)?.page;
}

/** The page, and whether it opens as a dialog over another one. */
export function matchRoute(address: string | URL): { page: PageId; isDialog: boolean } | undefined {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:') return undefined;
  const pages: (Page & { id: PageId })[] = PAGES.filter(({ host }) => host === url.host);
  const some = (patterns: RegExp[] | undefined, text: string) => patterns?.some((pattern) => pattern.test(text));
  const dialog = pages.find(({ hashes }) => some(hashes, url.hash));
  const page = dialog ?? pages.find(({ paths }) => some(paths, url.pathname));
  return page && { page: page.id, isDialog: dialog !== undefined };
}
