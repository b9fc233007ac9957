import { browser } from 'wxt/browser';

export type Where = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/** Opens the app at an address of its own ("#/map"). */
export async function openApp(address: string, where: Where = 'newForegroundTab'): Promise<void> {
  const url = browser.runtime.getURL(`/app.html${address}`);
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
}
