/**
 * What the page scripts of both sites have in common: the only part of Meterwise that runs on other people's pages.
 * Each site has a script of its own (../*.content.ts), so that it carries its own notes and no others.
 */
// Not `wxt/browser`: that brings the polyfill, whose weight a page script need not carry. What is used here works
// the same in both browsers without it.
import { browser } from '@wxt-dev/browser';
import { createDock } from '../../components/notes/dock.ts';
import { createNote } from '../../components/notes/note.ts';
import type { Explainer } from '../../data/schema.ts';
import { explain } from '../../lib/explain/explain.ts';
import { hideNote } from '../../lib/settings/hidden.ts';
import { isAskOutline, isAskTab, type OpenAnswer, type ReadDay, type ReadReset } from '../../lib/tab/messages.ts';

/** @param site whose notes these are: see scripts/content/write.ts, which puts them into the catalogue */
export function run(site: 'chatgpt' | 'platform'): void {
  const openAnswer = (slug: string) =>
    void browser.runtime.sendMessage({ type: 'open-answer', slug } satisfies OpenAnswer);
  const views = {
    note: (explainer: Explainer, shape: Parameters<typeof createNote>[1]) =>
      createNote(explainer, shape, {
        openAnswer,
        hide: async () => hideNote(explainer),
        readReset: async (shown) => browser.runtime.sendMessage({ type: 'read-reset', shown } satisfies ReadReset),
        readDay: async () => browser.runtime.sendMessage({ type: 'read-day' } satisfies ReadDay),
        copy: async (text) => navigator.clipboard.writeText(text),
      }),
    dock: createDock,
  };
  const explaining = explain(
    () => JSON.parse(browser.i18n.getMessage(`data_${site}` as '@@ui_locale')),
    views,
    () => browser.runtime?.id !== undefined,
  );
  browser.runtime.onMessage.addListener((message: unknown, _sender, respond) => {
    const isAboutTab = isAskTab(message);
    if (isAboutTab) void explaining.report().then(respond);
    if (isAskOutline(message)) respond(explaining.outline());
    // Whether the answer comes later.
    return isAboutTab;
  });
}
