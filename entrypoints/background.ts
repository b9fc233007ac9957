import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { sayDay } from '../components/notes/said-day.ts';
import { sayReset } from '../components/notes/said-reset.ts';
import { readSettings } from '../lib/settings/store.ts';
import { isOpenAnswer, isReadDay, isReadReset } from '../lib/tab/messages.ts';
import { type Clock, clockOf } from '../lib/time/zones.ts';
import { answerInAddressBar } from './background/address-bar.ts';
import { explainInContextMenu } from './background/context-menu.ts';
import { openApp } from './background/open-app.ts';
import { welcomeOnce } from './background/welcome.ts';

export default defineBackground(() => {
  welcomeOnce();
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isReadReset(message)) return onChosenClock((clock) => sayReset(message.shown, clock));
    if (isReadDay(message)) return onChosenClock(sayDay);
    // A page may not link to an extension page, so the note asks and this opens the tab.
    if (isOpenAnswer(message)) void openApp(`#/answer/${message.slug}`);
    return undefined;
  });
  answerInAddressBar();
  explainInContextMenu();
});

const onChosenClock = async <T>(say: (clock: Clock) => T): Promise<T> => say(clockOf(await readSettings()));
