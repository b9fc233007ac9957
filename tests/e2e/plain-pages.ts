/** Pages of a test's own, in plain HTML, at the real addresses: each address holds the name of its page in the query. */
import { respond as stage } from '../stage/serve.ts';
import type { Responder } from './driver/driver.ts';

export type PlainPage = { at: string; html: string };

export function urlOf(pages: Record<string, PlainPage>, name: string): string {
  const page = pages[name];
  if (!page) throw new Error(`There is no page "${name}".`);
  const url = new URL(page.at);
  url.searchParams.set('page', name);
  return url.href;
}

/** Answers with these pages, and with the stage's where an address names none of them. */
export function respondWith(pages: Record<string, PlainPage>): Responder {
  return (address) => {
    const name = new URL(address).searchParams.get('page');
    if (name === null) return stage(address);
    const page = pages[name];
    return page && { status: 200, contentType: 'text/html; charset=utf-8', body: `<!doctype html>${page.html}` };
  };
}
