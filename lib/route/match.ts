import { PAGES, type Page, type PageId } from '../../data/pages.ts';

/**
 * Which of our pages an address shows, or undefined.
 * A settings dialog (in the fragment) lies over the page of the path, so the fragment decides first.
 */
export function matchPage(address: string | URL): PageId | undefined {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:') return undefined;
  const pages: (Page & { id: PageId })[] = PAGES.filter(({ host }) => host === url.host);
  const some = (patterns: RegExp[] | undefined, text: string) => patterns?.some((pattern) => pattern.test(text));
  const page =
    pages.find(({ hashes }) => some(hashes, url.hash)) ?? pages.find(({ paths }) => some(paths, url.pathname));
  return page?.id;
}
