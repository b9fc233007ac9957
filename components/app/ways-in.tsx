import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/** As suggested in the manifest: about as wide as whatever a person has chosen. */
const SUGGESTED = 'Alt+Shift+M';

/** How to get here without the mouse, with the keys as the browser has them. Until they are known it only takes room. */
export function WaysIn() {
  const [keys, setKeys] = useState<string>();
  useEffect(() => {
    browser.commands.getAll().then(
      (all) => setKeys(all.find(({ name }) => name === '_execute_action')?.shortcut ?? ''),
      () => setKeys(''),
    );
  }, []);
  return (
    <p className={keys === undefined ? 'ways-in waiting' : 'ways-in'}>
      {keys === '' ? i18n.t('frames.reach') : i18n.t('frames.reachKey', { keys: keys ?? SUGGESTED })}
    </p>
  );
}
