/** What the page script does on a page of the two sites that carries no meter: it runs once, and then nothing. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bench, inBrowser } from './browser.ts';
import { median, type Row, spreadOf } from './table.ts';

const RUNS = 20;

type TraceEvent = { name: string; dur?: number; args?: { data?: { url?: string; stackTrace?: { url: string }[] } } };

export async function idleCosts(): Promise<Row[]> {
  const runs = await inBrowser(true, runsIn);
  const folder = await mkdtemp(join(tmpdir(), 'meterwise-least-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(LEAST));
  await writeFile(join(folder, 'least.js'), 'chrome.runtime.onMessage.addListener(() => {});');
  const least = (await inBrowser(folder, runsIn)).map((one) => one.run);
  await rm(folder, { recursive: true });
  const run = runs.map((one) => one.run);
  const compile = runs.map((one) => one.compile);
  const timers = Math.max(...runs.map((one) => one.timers));
  return [
    {
      what: 'Run of the page script where there is no meter',
      value: `${median(run).toFixed(2)} ms`,
      spread: spreadOf(run, 2),
      budget: '1 ms',
      holds: median(run) > 0 && median(run) < 1,
      why: `its evaluation, as the browser’s own trace gives it; any script that listens takes ${median(least).toFixed(2)} ms of it`,
    },
    {
      what: 'The same of a page script that does nothing but listen for messages',
      value: `${median(least).toFixed(2)} ms`,
      spread: spreadOf(least, 2),
      why: 'what the browser needs for that alone, on this machine',
    },
    { what: 'Compiling it', value: `${median(compile).toFixed(2)} ms`, spread: spreadOf(compile, 2), why: 'beside it' },
    {
      what: 'Timers it starts there',
      value: String(timers),
      budget: '0',
      holds: timers === 0,
      why: 'installed with a function of ours on the stack; that no observer is made is a test',
    },
  ];
}

/** An extension as small as one that hears of its popup can be. */
const LEAST = {
  manifest_version: 3,
  name: 'Least',
  version: '1',
  content_scripts: [
    {
      matches: ['https://chatgpt.com/*', 'https://platform.openai.com/*'],
      js: ['least.js'],
      run_at: 'document_end',
    },
  ],
};

async function runsIn(bench: Bench): Promise<{ run: number; compile: number; timers: number }[]> {
  const all: { run: number; compile: number; timers: number }[] = [];
  for (let n = 0; n < RUNS; n++)
    for (const url of ['https://chatgpt.com/c/1', 'https://platform.openai.com/docs/overview'])
      all.push({
        // Where stacks are recorded, everything takes longer: times without them, timers with them.
        ...timesIn(await trace(bench, url, ['devtools.timeline', 'v8'])),
        timers: n === 0 ? timersIn(await trace(bench, url, STACKS)) : 0,
      });
  return all;
}

const STACKS = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.stack',
];

async function trace({ context }: Bench, url: string, includedCategories: string[]): Promise<TraceEvent[]> {
  const page = await context.newPage();
  const engine = await context.newCDPSession(page);
  const events: TraceEvent[] = [];
  engine.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  await engine.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  await page.goto(url);
  await page.waitForFunction(() => window.stage?.ready);
  await page.waitForTimeout(300);
  const done = new Promise((resolve) => engine.once('Tracing.tracingComplete', resolve));
  await engine.send('Tracing.end');
  await done;
  await page.close();
  return events;
}

const isOurs = (url: string | undefined) => url?.startsWith('chrome-extension://') ?? false;

function timesIn(events: TraceEvent[]): { run: number; compile: number } {
  const sum = (name: string) =>
    events
      .filter((event) => event.name === name && isOurs(event.args?.data?.url))
      .reduce((all, { dur = 0 }) => all + dur, 0) / 1000;
  return { run: sum('EvaluateScript') - sum('v8.compile'), compile: sum('v8.compile') };
}

/** Not those of the background: the trace is of the whole browser. */
function timersIn(events: TraceEvent[]): number {
  const isPageScript = ({ url }: { url: string }) => isOurs(url) && url.includes('/content-scripts/');
  return events.filter(({ name, args }) => name === 'TimerInstall' && args?.data?.stackTrace?.some(isPageScript))
    .length;
}
