import { browser } from 'wxt/browser';

/** One tab after installing, to say what this is and where it shows. Never on updates. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/app.html#/welcome') });
  });
}
