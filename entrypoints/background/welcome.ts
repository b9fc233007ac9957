import { browser } from 'wxt/browser';
import { openApp } from './open-app.ts';

/** One tab after installing, to say what this is and where it shows. Never on updates. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openApp('#/welcome');
  });
}
