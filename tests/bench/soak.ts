/**
 * Endurance, by hand: `npm run soak` (30 minutes; `npm run soak -- 5` for five). One tab goes from page to page, is drawn
 * anew, is frozen and woken; notes are hidden and brought back; the background is stopped. Each minute it is counted what is
 * left on a page without a meter. Written to docs/soak.md.
 */
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { type Bench, inBrowser, visit } from './browser.ts';
import { median } from './table.ts';

type Count = { minute: number; heap: number; nodes: number; listeners: number };
type Outcome = { counts: Count[]; rounds: number; errors: string[]; lost: string[]; missing: number };

const SETTINGS = { version: 1, theme: 'dark', zone: 'Asia/Tokyo' };
/** Hidden all the time: it must never show, and must never be forgotten. */
const HIDDEN = 'hidden:codex-credits';
/** Hidden and brought back in turn. */
const NOW_AND_THEN = 'hidden:codex-window-weekly';
/** A note that has changed since it was hidden comes back: this is more than any revision. */
const FOR_GOOD = 1000;

/** How the page is drawn anew. */
const WAYS = ['rerender', 'replaceTree', 'moveAnchor'] as const;

const minutes = Number(process.argv[2] ?? 30);
if (!(minutes > 0)) throw new Error('How many minutes? A number above 0: npm run soak -- 5');

const alone = await inBrowser(false, (bench) => soak(bench, minutes / 6, false));
const ours = await inBrowser(true, (bench) => soak(bench, minutes, true));
await writeFile(join(import.meta.dirname, '../../docs/soak.md'), report());
console.log(report());

async function soak(bench: Bench, length: number, withExtension: boolean): Promise<Outcome> {
  const errors: string[] = [];
  const outcome: Outcome = { counts: [], rounds: 0, errors, lost: [], missing: 0 };
  const hear = (page: Page) => {
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
  };
  bench.context.on('page', hear);
  const { page, engine } = await visit(bench, 'https://chatgpt.com/settings/usage');
  const store = withExtension ? await extensionPage(bench) : undefined;
  await store?.evaluate(set, { settings: SETTINGS, [HIDDEN]: FOR_GOOD });
  await page.bringToFront();
  const end = performance.now() + length * 60_000;
  for (let nextCount = 0; performance.now() < end; outcome.rounds++) {
    const round = outcome.rounds;
    await page.evaluate(() => window.stage.navigate('/settings/usage'));
    await page.waitForTimeout(150);
    await page.evaluate((way) => window.stage[way](), WAYS[round % WAYS.length] ?? 'rerender');
    await page.waitForTimeout(150);
    if (store) {
      await store.evaluate(set, { [NOW_AND_THEN]: (round % 2) * FOR_GOOD });
      const isThere = await page
        // An element as the answer would be held, and all that hangs on it, for as long as the page is open.
        .waitForFunction(() => document.querySelector('meterwise-note') !== null, undefined, { timeout: 20_000 })
        .then(
          () => true,
          () => false,
        );
      if (!isThere) outcome.missing++;
      if (await page.evaluate(() => document.querySelector('[data-explainer="codex-credits"]') !== null))
        outcome.lost.push(`round ${round}: a hidden note was shown`);
    }
    if (round % 20 === 10) {
      await engine.send('Page.setWebLifecycleState', { state: 'frozen' });
      await page.waitForTimeout(1000);
      await engine.send('Page.setWebLifecycleState', { state: 'active' });
    }
    if (store && round % 25 === 5) {
      const worker = await bench.context.newCDPSession(store);
      await worker.send('ServiceWorker.enable');
      await worker.send('ServiceWorker.stopAllWorkers');
      await worker.detach();
    }
    await page.evaluate(() => window.stage.navigate('/c/1'));
    await page.waitForTimeout(100);
    if (performance.now() < nextCount) continue;
    // What is made once is made before the first count.
    if (round < 10) continue;
    nextCount = performance.now() + 60_000;
    await page.waitForTimeout(1000);
    for (let n = 0; n < 3; n++) await engine.send('HeapProfiler.collectGarbage');
    const { usedSize: heap } = await engine.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners: listeners } = await engine.send('Memory.getDOMCounters');
    outcome.counts.push({ minute: outcome.counts.length, heap, nodes, listeners });
    const left = await page.evaluate(() => document.querySelectorAll('meterwise-note, meterwise-dock').length);
    if (left > 0) outcome.lost.push(`round ${round}: ${left} nodes of ours on a page without a meter`);
    const kept = await store?.evaluate(get);
    const settings = (kept?.settings ?? {}) as Record<string, unknown>;
    const isKept = Object.entries(SETTINGS).every(([name, value]) => settings[name] === value);
    if (store && !(isKept && kept?.[HIDDEN] === FOR_GOOD))
      outcome.lost.push(`round ${round}: the settings are ${JSON.stringify(kept)}`);
  }
  return outcome;
}

async function extensionPage({ context, extensionUrl }: Bench): Promise<Page> {
  const page = await context.newPage();
  await page.goto(extensionUrl('app.html'));
  return page;
}

type Api = {
  chrome: { storage: { local: { get(): Promise<Record<string, unknown>>; set(v: object): Promise<void> } } };
};
function set(values: object): Promise<void> {
  return (globalThis as unknown as Api).chrome.storage.local.set(values);
}
function get(): Promise<Record<string, unknown>> {
  return (globalThis as unknown as Api).chrome.storage.local.get();
}

function report(): string {
  const line = (name: string, { counts, rounds, errors, lost, missing }: Outcome) => {
    const of = (what: 'heap' | 'nodes' | 'listeners') => {
      const third = Math.ceil(counts.length / 3);
      const [begin, end] = [counts.slice(0, third), counts.slice(-third)].map((some) =>
        median(some.map((one) => one[what])),
      );
      return what === 'heap'
        ? `${((begin ?? 0) / 1e6).toFixed(2)} → ${((end ?? 0) / 1e6).toFixed(2)} MB`
        : `${begin} → ${end}`;
    };
    return `| ${name} | ${rounds} | ${of('heap')} | ${of('nodes')} | ${of('listeners')} | ${missing} | ${errors.length} | ${lost.length} |`;
  };
  const said = [...new Set([...ours.errors, ...ours.lost])].map((text) => `- ${text}`);
  return `# Soak

Written by \`npm run soak\` on ${new Date().toISOString().slice(0, 10)}: ${minutes} minutes with Meterwise, ${Math.round(minutes / 6)} without, on ${cpus().length} cores and Debian's Chromium. One tab goes to a page of ours and away again, is drawn anew, frozen and woken; a note is hidden and brought back each round; the background is stopped every 25 rounds. Counted each minute on a page without a meter, after collection: the median of the first and of the last third.

| | Rounds | Heap | Nodes | Listeners | Rounds without a note | Errors | Settings lost, or ours left behind |
|---|--:|---|---|---|--:|--:|--:|
${line('the page alone', alone)}
${line('with Meterwise', ours)}
${said.length > 0 ? `\n${said.join('\n')}\n` : ''}`;
}
