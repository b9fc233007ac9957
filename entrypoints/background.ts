import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { isOpenAnswer } from '../lib/tab/messages.ts';

export default defineBackground(() => {
  // A page may not link to an extension page, so the note asks and this opens the tab.
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (!isOpenAnswer(message)) return;
    void browser.tabs.create({ url: browser.runtime.getURL(`/app.html#/answer/${message.slug}`) });
  });
});
