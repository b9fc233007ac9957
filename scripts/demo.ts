/**
 * Shows Meterwise at work on the replica pages, in Chromium, at the pages' real addresses.
 *
 * With a display: a window with the pages, until it is closed. Without one (or with `--headless`, or in CI): visits
 * each page, says what is seen beside which control, saves pictures to demo/, and fails when a note is not there.
 * `--readme` also takes the README's pictures.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, ColorScheme, Page } from '../tests/e2e/driver/driver.ts';
import { launchBrowser } from '../tests/e2e/driver/launch.ts';
import { buildStage, respond } from '../tests/stage/serve.ts';
import { WITH_NOTES } from '../tests/stage/with-notes.ts';

interface Stop {
  name: string;
  url: string;
  scheme?: ColorScheme;
}

const CHATGPT = 'https://chatgpt.com';
const PLATFORM = 'https://platform.openai.com';

const STOPS: Stop[] = [
  { name: 'chatgpt-usage', url: `${CHATGPT}/settings/usage` },
  { name: 'chatgpt-usage-weekly-dark', url: `${CHATGPT}/settings/usage?stage=weekly-only,dark`, scheme: 'dark' },
  { name: 'platform-usage', url: `${PLATFORM}/usage` },
  { name: 'platform-usage-zero-dark', url: `${PLATFORM}/usage?stage=zero,dark`, scheme: 'dark' },
  { name: 'platform-billing', url: `${PLATFORM}/settings/organization/billing/overview` },
  { name: 'platform-limits', url: `${PLATFORM}/settings/organization/limits` },
  { name: 'silent-chat', url: `${CHATGPT}/c/1` },
  { name: 'silent-docs', url: `${PLATFORM}/docs/overview` },
];
/** The notes that must be there; none on a page that carries no meter we explain. */
const notesOf = ({ url }: Stop) => Object.keys(WITH_NOTES.find(([, address]) => address === url)?.[2] ?? {});
const QUESTION = 'quota exceeded but usage is zero';
const POPUP_SIZE = { width: 400, height: 600 };

const ROOT = join(import.meta.dirname, '..');
const PICTURES = join(ROOT, 'demo');
const README_PICTURES = join(ROOT, 'docs', 'screens');
const EXTENSION = join(ROOT, '.output', 'chrome-mv3');

const problems: string[] = [];

function problem(text: string): void {
  problems.push(text);
  console.log(`  MISSING  ${text}`);
}

/** The words of the page that are nearest to a note. */
interface Standing {
  words: string;
  /** CSS px between the note and the words. */
  gap: number;
  side: string;
}

/** Runs in the page, and knows nothing of what should stand where: it measures. */
function standingOf(id: string): Standing | undefined {
  const note = document.querySelector(`meterwise-note[data-explainer="${id}"]`)?.shadowRoot;
  const ours = note?.querySelector('.banner, button.chip')?.getBoundingClientRect();
  if (!ours) return undefined;
  let best: Standing | undefined;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const words = text.textContent?.trim().replace(/\s+/g, ' ') ?? '';
    if (words === '' || !text.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    const across = Math.max(box.left - ours.right, ours.left - box.right, 0);
    const down = Math.max(box.top - ours.bottom, ours.top - box.bottom, 0);
    const gap = Math.round(Math.hypot(across, down));
    if (box.width === 0 || (best && gap >= best.gap)) continue;
    const upright = ours.top >= box.bottom ? 'below' : 'above';
    const level = ours.left >= box.right ? 'right of' : 'left of';
    best = { words: words.slice(0, 50), gap, side: gap === 0 ? 'on top of' : down > across ? upright : level };
  }
  return best;
}

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitFor(() => window.stage.ready, [], { what: `${url} to show its content` });
}

async function visit(browser: Browser, page: Page, stop: Stop, count: string): Promise<void> {
  console.log(`\n[${count}] ${stop.name}: ${stop.url}`);
  await browser.setColorScheme(stop.scheme ?? 'light');
  await open(page, stop.url);
  const notes = notesOf(stop);
  for (const id of notes) await see(page, id);
  if (notes.length === 0) {
    // Long enough for a note that should not come.
    await sleep(1000);
    console.log('  no note belongs here');
  }
  await picture(page, stop.name);

  const there = (await page.find('meterwise-note')).map(({ attributes }) => attributes['data-explainer'] ?? '?');
  for (const id of new Set([...there, ...notes])) {
    const times = there.filter((other) => other === id).length;
    if (!notes.includes(id)) problem(`${id} is on ${stop.name}, where it does not belong`);
    else if (times > 1) problem(`${id} is on ${stop.name} ${times} times`);
  }
  for (const id of notes) await unfold(page, stop, id);
}

/** Waits for a note and says where it stands. */
async function see(page: Page, id: string): Promise<void> {
  const host = hostOf(id);
  try {
    await page.waitFor(
      (css) => {
        const shown = document.querySelector(css)?.shadowRoot?.querySelector('.banner, button.chip');
        return shown?.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      },
      [host],
      { timeout: 6000 },
    );
  } catch {
    return problem(`${id} did not appear`);
  }
  const [found] = await page.find(host);
  const standing = await page.evaluate(standingOf, id);
  const where = standing ? `${standing.gap} px ${standing.side} “${standing.words}”` : 'beside no words at all';
  console.log(`  seen     ${id}, placed at ${found?.attributes['data-placement']}: ${where}`);
}

/** A banner says its line at once; a hint is opened as a person would, and closed with Esc. */
async function unfold(page: Page, stop: Stop, id: string): Promise<void> {
  const within = hostOf(id);
  const [banner] = await page.find('.banner', { within });
  if (banner) return console.log(`  ${id} says: ${oneLine(banner.text)}`);
  if ((await page.find('button.chip', { within })).length === 0) return;
  await page.click('button.chip', { within });
  const [popover] = await page.find('[popover]', { within });
  if (!popover?.visible) return problem(`${id} does not open when its chip is clicked`);
  console.log(`  ${id} says: ${oneLine(popover.text)}`);
  await picture(page, `${stop.name}-${id}`);
  await page.press('Escape');
}

/** The popup as a tab behind the page it speaks of, which it takes for the active one. */
async function visitPopup(browser: Browser, page: Page, count: string): Promise<void> {
  console.log(`\n[${count}] popup`);
  await browser.setColorScheme('light');
  await open(page, `${PLATFORM}/usage`);
  const popup = await openPopup(browser, page);
  console.log(`  empty: ${oneLine((await popup.find('body'))[0]?.text ?? '')}`);
  await pictureInBothSchemes(browser, popup, 'popup-empty');
  const answers = await ask(popup);
  console.log(`  “${QUESTION}” finds: ${answers.join(', ')}`);
  await pictureInBothSchemes(browser, popup, 'popup-search');
  await popup.close();
}

async function openPopup(browser: Browser, page: Page): Promise<Page> {
  const popup = await browser.newPage();
  await popup.setViewport(POPUP_SIZE);
  await popup.goto(browser.extensionUrl('popup.html'));
  await page.bringToFront();
  await popup.waitFor(() => document.querySelector('[role=combobox]'), [], {
    what: 'the popup to show its search box',
  });
  // It asks the tab what it is, and the tab answers.
  await sleep(300);
  return popup;
}

async function ask(popup: Page): Promise<string[]> {
  await popup.click('[role=combobox]');
  await popup.type(QUESTION);
  try {
    await popup.waitFor(() => document.querySelector('[data-answer]'));
  } catch {
    problem(`the popup finds nothing for “${QUESTION}”`);
  }
  return (await popup.find('[data-answer]')).map(({ attributes }) => attributes['data-answer'] ?? '?');
}

async function takeReadmePictures(): Promise<void> {
  console.log('\nTaking the pictures of the README …');
  mkdirSync(README_PICTURES, { recursive: true });
  // Far enough from UTC for the difference to show.
  const options = { respond, extension: EXTENSION, scale: 2, timezone: 'America/Los_Angeles' };
  const browser = await launchBrowser('chromium', { ...options, viewport: { width: 1120, height: 640 } });
  try {
    const page = await browser.newPage();
    await open(page, `${PLATFORM}/usage`);
    await page.click('button.chip', { within: hostOf('api-usage-utc') });
    await page.screenshot({ path: join(README_PICTURES, 'api-usage.png') });
    await page.press('Escape');
    const popup = await openPopup(browser, page);
    await ask(popup);
    await popup.screenshot({ path: join(README_PICTURES, 'popup.png') });
  } finally {
    await browser.close();
  }
  console.log(`  saved in ${relative(ROOT, README_PICTURES)}`);
}

const hostOf = (id: string) => `meterwise-note[data-explainer="${id}"]`;
const oneLine = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
};

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}

async function pictureInBothSchemes(browser: Browser, page: Page, name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await browser.setColorScheme(scheme);
    await picture(page, `${name}-${scheme}`);
  }
  await browser.setColorScheme('light');
}

async function showHeadless(): Promise<void> {
  console.log('There is no display, so Meterwise is shown in pictures (as seen in Los Angeles).');
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const browser = await launchBrowser('chromium', { respond, extension: EXTENSION, timezone: 'America/Los_Angeles' });
  try {
    console.log(`Chromium ${browser.version} runs with the extension.`);
    const page = await browser.newPage();
    const steps = STOPS.length + 1;
    for (const [index, stop] of STOPS.entries()) await visit(browser, page, stop, `${index + 1}/${steps}`);
    await visitPopup(browser, page, `${steps}/${steps}`);
    for (const error of await browser.consoleErrors()) problem(`an error in the console: ${error}`);
    for (const leak of browser.leaks()) problem(`a request to the network: ${leak}`);
  } finally {
    await browser.close();
  }
  console.log(`\nThe pictures are in ${relative(process.cwd(), PICTURES) || PICTURES}`);
}

async function showInWindow(): Promise<void> {
  const browser = await launchBrowser('chromium', { respond, extension: EXTENSION, headless: false, viewport: null });
  for (const url of [
    `${CHATGPT}/settings/usage`,
    `${PLATFORM}/settings/organization/billing/overview`,
    `${PLATFORM}/usage`,
  ]) {
    await open(await browser.newPage(), url);
  }
  console.log(`
Chromium is open with Meterwise on three replica pages (nothing is sent to OpenAI):
  ChatGPT usage   a banner under the heading, and a chip at each limit and at the credits
  API billing     chips at the credit balance, at “Credit grants” and at auto recharge
  API usage       a banner, and chips at the dates and at the project: click one
Open the popup from the puzzle piece in the toolbar and type a question.

Close the window (or press Ctrl+C here) to end.`);
  await browser.untilClosed();
}

function hasDisplay(): boolean {
  if (process.env.CI === 'true' || process.argv.includes('--headless') || process.argv.includes('--readme'))
    return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

console.log('Building the replica pages …');
await buildStage();
if (hasDisplay()) await showInWindow();
else await showHeadless();
if (process.argv.includes('--readme')) await takeReadmePictures();

if (problems.length > 0) {
  console.error(`\n${problems.length === 1 ? 'This is' : 'These are'} not as it should be:`);
  for (const text of problems) console.error(`  ${text}`);
  process.exitCode = 1;
}
