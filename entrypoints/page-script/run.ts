/**
 * What the page scripts of both sites have in common: the only part of Meterwise that runs on other people's pages.
 * Each site has a script of its own (../*.content.ts), so that it carries its own notes and no others.
 */
// Not `wxt/browser`: that brings the polyfill, whose weight a page script need not carry. What is used here works
// the same in both browsers without it.
import { browser } from '@wxt-dev/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createNote } from '../../components/notes/note.ts';
import type { Explainer } from '../../data/schema.ts';
import { explain } from '../../lib/explain/explain.ts';
import { dismiss } from '../../lib/settings/dismissals.ts';
import { isAskTab, type OpenAnswer } from '../../lib/tab/messages.ts';

export function run(explainers: readonly Explainer[], context: ContentScriptContext): void {
  const explaining = explain(explainers, (explainer) =>
    createNote(explainer, {
      openAnswer: (slug) => void browser.runtime.sendMessage({ type: 'open-answer', slug } satisfies OpenAnswer),
      hide: () => void dismiss(explainer).catch((error) => console.warn('Meterwise: could not hide the note.', error)),
    }),
  );
  browser.runtime.onMessage.addListener((message: unknown, _sender, respond) => {
    if (isAskTab(message)) respond(explaining.report());
  });
  // The extension was updated, disabled or removed under the open page: leave no trace.
  context.onInvalidated(() => explaining.stop());
}
