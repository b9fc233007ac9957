/** The menu over selected text, on any page: the app opens with the text, recognised. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { handOver } from '../../lib/session/handed.ts';
import { openApp } from './open-app.ts';

const ID = 'explain-error';

export function explainInContextMenu(): void {
  // Both browsers keep the menus of a background that sleeps, until the extension is installed anew or updated.
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: ID, title: i18n.t('contextMenu.explain'), contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener(async ({ menuItemId, selectionText }) => {
    if (menuItemId === ID) await openApp(await handOver(selectionText ?? '', i18n.t('box.masked')));
  });
}
