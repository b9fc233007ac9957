/**
 * One small facade over two real browsers, so that a scenario is written once and runs unchanged in both.
 *
 * Pages are served at their real origins by interception (`respond`). Whatever is not served goes to a local proxy
 * that refuses and records it, so "no network request was made" is something a test can assert (`leaks`).
 *
 * Functions given to `evaluate` and `waitFor` run in the page: they see their arguments and nothing else of the test.
 * Arguments and results travel as JSON.
 */

export type BrowserName = 'chromium' | 'firefox';
export type ColorScheme = 'light' | 'dark';

export interface Answer {
  status: number;
  /** With its charset, e.g. "text/html; charset=utf-8". */
  contentType: string;
  headers?: Record<string, string> | undefined;
  body: string | Uint8Array;
}

/** Answers a request for `url`, or returns undefined to let it through to the refusing proxy. */
export type Responder = (url: string) => Answer | undefined;

export interface Size {
  width: number;
  height: number;
}

export interface Box extends Size {
  x: number;
  y: number;
}

export interface LaunchOptions {
  respond: Responder;
  /** Folder of an unpacked build. Left out: no extension until `installExtension`. */
  extension?: string;
  /** Default true. */
  headless?: boolean;
  /** Default light. */
  colorScheme?: ColorScheme;
  /** IANA name; holds for pages, notes, popup and background alike (Linux and macOS). Default: the machine's. */
  timezone?: string;
  /** Language of the browser and of what it asks pages for, e.g. "de". Default "en-US". */
  locale?: string;
  /** Size of the page, in CSS px. Default 1280 × 800; null leaves it to the window. */
  viewport?: Size | null;
  /** Device pixels per CSS px. Default 1; not with viewport null. */
  scale?: number;
  /** Folder of a profile that outlives the browser, so that it can be started once more. Default: one that is thrown away. */
  profile?: string;
  /** Keeps pages that are left in memory, as browsers do for people. Default: as the automation of the browser has it. */
  backForwardCache?: boolean;
}

/** What a person may have set in the system or ask of the browser. What is left out is off. */
export interface Surrounding {
  forcedColors?: boolean;
  reducedMotion?: boolean;
  print?: boolean;
}

export interface SeenRequest {
  url: string;
  /** True when `respond` answered it, false when it went on to the refusing proxy. */
  served: boolean;
}

export interface ConsoleMessage {
  level: 'error' | 'warning' | 'info';
  text: string;
  /** Address of the script that spoke, '' when unknown. */
  source: string;
}

/** Where to look: through the open shadow roots of these hosts, outermost first. */
export interface Within {
  within?: string | readonly string[];
}

export interface Waiting {
  /** Milliseconds, default 60,000. */
  timeout?: number;
}

/** One element as a person would find it. */
export interface Found {
  /** Rendered text (innerText), without what is hidden. */
  text: string;
  /** Has a box and is not hidden by CSS. Says nothing about being scrolled into view. */
  visible: boolean;
  /** In CSS px, from the top left of the visible page. */
  box: Box;
  attributes: Record<string, string>;
}

export interface AxeViolation {
  id: string;
  impact: string;
  help: string;
  nodes: { target: string; summary: string }[];
}

/** A document that can be asked things. */
export interface InnerDocument {
  /** Runs `fn` in the page's own world. The page's Content Security Policy does not stand in the way. */
  evaluate<Args extends unknown[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /**
   * Repeats `fn` until it returns something truthy, and returns that (true for an element, which cannot travel).
   * Survives navigations on the way.
   */
  waitFor<Args extends unknown[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    args?: Args,
    options?: Waiting & { what?: string },
  ): Promise<Result extends Node ? true : Result>;
  /** Every element that matches now, in document order. Does not wait. */
  find(css: string, where?: Within): Promise<Found[]>;
}

export interface Page extends InnerDocument {
  /** Resolves when the document has loaded. Works for pages of the extension too. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Goes one step back in the tab's history, within one document or to another. */
  back(): Promise<void>;
  url(): Promise<string>;
  /** Makes this the active tab, as a click on it would. */
  bringToFront(): Promise<void>;
  /** Nothing is shown any more, and the mouse is in a corner. */
  empty(): Promise<void>;
  setViewport(size: Size): Promise<void>;
  close(): Promise<void>;

  /**
   * Clicks the middle of the first match with the real mouse. Waits until it stands still and nothing covers it, and
   * says what is in the way when that does not happen. The page has met the press when this resolves.
   */
  click(css: string, where?: Within & Waiting): Promise<void>;
  hover(css: string, where?: Within & Waiting): Promise<void>;
  /** A key or chord, e.g. "ArrowDown", "Shift+Tab", "ControlOrMeta+a". */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Puts the text on the clipboard and pastes it with the keyboard into what has the focus. */
  paste(text: string): Promise<void>;
  /** What is on the clipboard. */
  clipboard(): Promise<string>;

  /** A PNG, also written to `path` when given. */
  screenshot(options?: { path?: string; fullPage?: boolean; clip?: Box }): Promise<Uint8Array>;
  /** The page as it would be printed on A4, as a PDF. */
  print(): Promise<Uint8Array>;
  /**
   * Runs axe on the whole page or on what `selector` matches. Where the page's policy forbids inline styles, Chromium
   * puts axe's own on record as console errors: look at those first, or `forget` after.
   */
  axe(selector?: string): Promise<AxeViolation[]>;
  /** Frees what nothing holds any more, so that a test can tell what is held. */
  collectGarbage(): Promise<void>;
}

/** What the address bar offers, and what becomes of it. */
export interface AddressBar {
  /** The line for the words as they are, then one a suggestion. As shown in Firefox; as sent to the bar in Chromium. */
  lines: string[];
  /** Presses Enter on one of the lines. */
  enter(line: number): Promise<void>;
}

export interface Browser {
  readonly name: BrowserName;
  /** The browser's own version, e.g. "156.0.8078.79". */
  readonly version: string;
  /** Opens a tab and makes it the active one. */
  newPage(): Promise<Page>;
  /** Empties a tab and leaves it to the next `newPage`: to open one takes as long as much of what is done in it. */
  recycle(page: Page): Promise<void>;
  /** Every tab that is open now, also those the extension opened. */
  pages(): Promise<Page[]>;
  /** Address of a file of the extension, e.g. `extensionUrl('popup.html')`. */
  extensionUrl(path: string): string;

  /**
   * Installs an unpacked build into the running browser. Tabs that are open then are left alone by Chromium, while
   * Firefox runs the content scripts in them at once: "open before installing" exists in Chromium only.
   *
   * The tab that ours opens then is waited for and closed, so that each scenario begins with none; unless `keepWelcome`.
   */
  installExtension(dir: string, options?: { keepWelcome?: boolean }): Promise<void>;
  /** As after an update: the old scripts are cut off. Firefox injects new ones into open tabs, Chromium does not. */
  reloadExtension(): Promise<void>;
  /**
   * Firefox only: its own part for storage, which is loaded when the first extension asks for it, takes a second to
   * come, as on a machine that has much to do. For extensions that are installed from now on.
   */
  slowStorage?(): Promise<void>;
  /** From now on as many frames are drawn as for a person; or fewer again, where a browser has nothing else to draw with. */
  everyFrame?(drawn: boolean): Promise<void>;
  disableExtension(): Promise<void>;
  enableExtension(): Promise<void>;
  /**
   * Takes the extension's access to its sites away ("on click" in Chromium, all origins revoked in Firefox), or gives
   * it back. Documents already open keep their content scripts until they are loaded again.
   */
  withholdSiteAccess(withheld: boolean): Promise<void>;
  /**
   * Opens the real popup of the toolbar button over the active tab, at its real size, and closes one that is open. No automation tool shows it as a
   * page, so it can be asked things, but not typed into: for that, open popup.html in a tab.
   */
  openActionPopup(): Promise<InnerDocument>;
  /** What is open beside the page: the side panel or the sidebar. Like the popup it can only be asked things. */
  docked(): Promise<InnerDocument>;
  /** Closes the popup of the toolbar button and what is open beside the page. */
  closePopupAndPanel(): Promise<void>;
  /** Ends the service worker or the event page, as the browser does when nothing happens for a while. */
  stopBackground(): Promise<void>;
  /**
   * Types the keyword and the words into the address bar. Firefox: into the real one, until it has as many lines as that.
   * Chromium, whose bar no automation reaches: as the events that it would send to the worker.
   */
  askAddressBar(words: string, lines: number): Promise<AddressBar>;
  /**
   * Chooses our entry in the menu over what is selected in the page. Firefox: in the real menu. Chromium, whose
   * menu no automation reaches: as the event that it would send to the worker.
   */
  explainSelection(page: Page): Promise<void>;

  /** For every page, the open ones and those to come. */
  setColorScheme(scheme: ColorScheme): Promise<void>;
  /** For every page that is open. */
  emulate(surrounding: Surrounding): Promise<void>;

  /**
   * Sets the clock of every document that loads from now on (its `Date`; timers and `Temporal` keep the real one). In
   * each it starts at this moment and goes on from there. Without a moment they have the real time again.
   */
  setClock(moment?: string): Promise<void>;
  /**
   * Runs `fn` in every document that loads from now on, before anything of its own.
   * @returns what ends that
   */
  beforeLoading<Args extends unknown[]>(fn: (...args: Args) => void, ...args: Args): Promise<() => Promise<void>>;

  /** Every http(s) request that interception saw. */
  requests(): readonly SeenRequest[];
  /** What reached the refusing proxy. Nothing may, unless a test means it to. */
  leaks(): readonly string[];
  /** Console messages and uncaught errors of pages, content scripts, extension pages and the background. */
  messages(): Promise<readonly ConsoleMessage[]>;
  /** The texts of those that are errors, with their source: all that open pages have said by now. */
  consoleErrors(): Promise<string[]>;
  /** Forgets the requests, leaks and messages so far, also those of open pages that were still on their way. */
  forget(): Promise<void>;
  /** Resolves when the browser has ended, also because a person closed it. */
  untilClosed(): Promise<void>;
  close(): Promise<void>;
}
