import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/** How to get here without the mouse, with the keys as they are set in the browser. Last on the page: it comes late. */
export function WaysIn() {
  const [keys, setKeys] = useState<string>();
  useEffect(() => {
    browser.commands.getAll().then(
      (all) => setKeys(all.find(({ name }) => name === '_execute_action')?.shortcut ?? ''),
      () => setKeys(''),
    );
  }, []);
  if (keys === undefined) return null;
  return <p className="ways-in">{keys ? i18n.t('frames.reachKey', { keys }) : i18n.t('frames.reach')}</p>;
}
