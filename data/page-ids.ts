import { PAGES, type PageId } from './pages.ts';

/** The ids of all pages, for the schemas. Apart from the pages, which the page scripts carry. */
export const PAGE_IDS = PAGES.map(({ id }) => id) as [PageId, ...PageId[]];
