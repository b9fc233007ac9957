/**
 * Preferences that keep Firefox from talking to anyone by itself, and those that tests need. Puppeteer already sets
 * the long list Mozilla's own automation uses; below is what still reached the refusing proxy, and why.
 */
import type { ColorScheme } from './driver.ts';

/** Release builds obey `services.settings.server` only with this variable. */
export const QUIET_ENVIRONMENT: Record<string, string> = { MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };

export const COLOR_SCHEME_PREF = 'layout.css.prefers-color-scheme.content-override';
export const colorSchemeValue = (scheme: ColorScheme) => (scheme === 'dark' ? 0 : 1);

/** Nothing but the processor draws here, which takes a sixth of all its time: a sixth as often (frames per second). */
export const FRAME_RATE_PREF = 'layout.frame_rate';
export const FEW_FRAMES = 10;
/** As often as the screen. */
export const EVERY_FRAME = -1;

export const preferences = (proxyPort: number, colorScheme: ColorScheme, locale: string) => ({
  // The refusing proxy is the only way out, also for addresses of this machine.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,

  'services.settings.server': 'data:,#remote-settings-dummy/v1', // firefox.settings.services.mozilla.com
  'browser.chrome.site_icons': false, // a request for the icon of every page
  'network.prefetch-next': false,
  'network.dns.disablePrefetch': true,
  'network.http.speculative-parallel-limit': 0,

  [COLOR_SCHEME_PREF]: colorSchemeValue(colorScheme),
  'intl.accept_languages': locale,
  'intl.locale.requested': locale,

  // The popup is tested as a tab behind the page it speaks of; a tab in the background would run its timers late and
  // draw a second later, then two, four, eight: here an eighth of that.
  'layout.throttled_frame_rate': 8,
  'dom.min_background_timeout_value': 4,
  'dom.min_background_timeout_value_without_budget_throttling': 4,
  'dom.timeout.enable_budget_timer_throttling': false,

  [FRAME_RATE_PREF]: FEW_FRAMES,

  // So long the address bar waits for what an extension suggests: by itself three seconds, which may be too short.
  'browser.urlbar.extension.omnibox.timeout': 60_000,

  // The process of a page stays for the next page of its site, instead of being started anew for each.
  'dom.ipc.keepProcessesAlive.webIsolated.max': 8,
  'dom.ipc.keepProcessesAlive.webIsolated.perOrigin': 2,

  // As a popup may: a tab only while nothing was in it before, which is not certain where tests open it.
  'dom.allow_scripts_to_close_windows': true,

  // The question "allow access to this site?" is drawn by the browser and answers itself with yes.
  'extensions.webextOptionalPermissionPrompts': false,
});
