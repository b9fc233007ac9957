/**
 * Switches and preferences that keep Chromium from talking to anyone by itself. Found by watching the refusing proxy:
 * each one below answers a request that was seen there.
 */

/** Port 9 is one that Chromium refuses to open, so a service sent there ends before it reaches any proxy. */
const NOWHERE = 'http://127.0.0.1:9/';

export const QUIET_SWITCHES: readonly string[] = [
  `--gaia-url=${NOWHERE}`, // accounts.google.com: who is signed in
  `--component-updater=url-source=${NOWHERE}`, // update.googleapis.com: parts of the browser, at every start
  `--autofill-server-url=${NOWHERE}`, // content-autofill.googleapis.com: for every form field
];

export const preferences = (languages: readonly string[]) => ({
  // 2 = never: preconnects to the origin of every page visited, even when the page itself is served by interception.
  net: { network_prediction_options: 2 },
  // redirector.gvt1.com: a dictionary for every language, at the first word typed. Turning spell-checking off does not
  // stop it, blocking the languages does.
  spellcheck: { dictionaries: [], blocked_dictionaries: [...new Set(['en', 'en-US', 'en-GB', ...languages])] },
  // Without it an unpacked extension that is reloaded comes back disabled.
  extensions: { ui: { developer_mode: true } },
});
