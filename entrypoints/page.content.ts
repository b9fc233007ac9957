// Not `wxt/browser`: that brings the polyfill, whose weight a page script need not carry. What is used here works
// the same in both browsers without it.
import { browser } from '@wxt-dev/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createNote } from '../components/notes/note.ts';
import { EXPLAINERS } from '../data/generated/explainers.ts';
import { explain } from '../lib/explain/explain.ts';
import { dismiss } from '../lib/settings/dismissals.ts';
import { isAskTab, type OpenAnswer, type ReadReset } from '../lib/tab/messages.ts';

/** The page script: the only part of Meterwise that runs on other people's pages. */
export default defineContentScript({
  matches: ['https://platform.openai.com/*', 'https://chatgpt.com/*'],
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main(context) {
    const explaining = explain(EXPLAINERS, (explainer) =>
      createNote(explainer, {
        openAnswer: (slug) => void browser.runtime.sendMessage({ type: 'open-answer', slug } satisfies OpenAnswer),
        hide: () =>
          void dismiss(explainer).catch((error) => console.warn('Meterwise: could not hide the note.', error)),
        readReset: (shown) => browser.runtime.sendMessage({ type: 'read-reset', shown } satisfies ReadReset),
        copy: (text) => navigator.clipboard.writeText(text),
      }),
    );
    browser.runtime.onMessage.addListener((message: unknown, _sender, respond) => {
      if (isAskTab(message)) respond(explaining.report());
    });
    // The extension was updated, disabled or removed under the open page: leave no trace.
    context.onInvalidated(() => explaining.stop());
  },
});
