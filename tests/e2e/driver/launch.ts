import { launchChromium } from './chromium.ts';
import type { Browser, BrowserName, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

/** Starts a browser with a profile of its own that is thrown away by `close()`. */
export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
