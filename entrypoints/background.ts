import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { sayReset } from '../components/notes/said-reset.ts';
import { isOpenAnswer, isReadReset } from '../lib/tab/messages.ts';
import { answerInAddressBar } from './background/address-bar.ts';
import { explainInContextMenu } from './background/context-menu.ts';
import { openApp } from './background/open-app.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isReadReset(message)) return Promise.resolve(sayReset(message.shown));
    // A page may not link to an extension page, so the note asks and this opens the tab.
    if (isOpenAnswer(message)) void openApp(`#/answer/${message.slug}`);
    return undefined;
  });
  answerInAddressBar();
  explainInContextMenu();
});
