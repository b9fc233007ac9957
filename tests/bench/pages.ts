/** What Meterwise costs a page: the same page alone and with it, in turns, in two browsers that run side by side. */
import type { Page } from 'playwright';
import { type Bench, inBrowser, metricsOf, visit } from './browser.ts';
import { median, type Row, spreadOf } from './table.ts';

const RUNS = 15;

const PAGES: [name: string, url: string, kind: 'silent' | 'client' | 'server'][] = [
  ['A chat (no meter)', 'https://chatgpt.com/c/1', 'silent'],
  ['API docs (no meter)', 'https://platform.openai.com/docs/overview', 'silent'],
  ['ChatGPT usage', 'https://chatgpt.com/settings/usage', 'client'],
  ['ChatGPT usage, server-rendered', 'https://chatgpt.com/settings/usage?stage=ssr', 'server'],
  ['API usage', 'https://platform.openai.com/usage', 'client'],
  ['API billing', 'https://platform.openai.com/settings/organization/billing/overview', 'client'],
];

type Cost = { script: number; main: number; heap: number; shift: number; longTasks: number };

export async function pageCosts(): Promise<Row[]> {
  const rows: Row[] = [];
  await inBrowser(false, (alone) =>
    inBrowser(true, async (ours) => {
      for (const [name, url, kind] of PAGES) {
        const costs = { alone: [] as Cost[], ours: [] as Cost[] };
        for (let run = 0; run < RUNS; run++) {
          // In turns, so that a slower moment of the machine falls on both.
          costs.alone.push(await costOf(alone, url));
          costs.ours.push(await costOf(ours, url));
        }
        rows.push(...compare(name, kind, costs));
      }
    }),
  );
  return rows;
}

async function costOf(bench: Bench, url: string): Promise<Cost> {
  const { page, engine } = await visit(bench, url);
  // Until the page, and what waits for it to come to rest, has come to rest.
  await page.waitForTimeout(url.includes('ssr') ? 2500 : 800);
  const shift = await layoutShift(page);
  const metrics = await metricsOf(engine);
  await engine.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize: heap = 0 } = await metricsOf(engine);
  await page.close();
  return {
    script: (metrics.ScriptDuration ?? 0) * 1000,
    main: (metrics.TaskDuration ?? 0) * 1000,
    heap: heap / 1024,
    ...shift,
  };
}

function layoutShift(page: Page): Promise<{ shift: number; longTasks: number }> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        let shift = 0;
        let longTasks = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as unknown as { value: number }[]) shift += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        new PerformanceObserver((list) => {
          longTasks += list.getEntries().length;
        }).observe({ type: 'longtask', buffered: true });
        setTimeout(() => resolve({ shift, longTasks }), 100);
      }),
  );
}

function compare(name: string, kind: string, { alone, ours }: { alone: Cost[]; ours: Cost[] }): Row[] {
  const of = (runs: Cost[], what: keyof Cost) => runs.map((run) => run[what]);
  const ratio = (what: keyof Cost, label: string, why: string): Row => {
    const base = median(of(alone, what));
    const ratios = of(ours, what).map((value) => value / base);
    return { what: `${name}: ${label}`, value: `× ${median(ratios).toFixed(2)}`, spread: spreadOf(ratios, 2), why };
  };
  const shifts = of(ours, 'shift').map((value, n) => value - (alone[n]?.shift ?? 0));
  const shift = median(shifts);
  const limit = kind === 'server' ? 0.05 : 0;
  return [
    ratio('script', 'script time', 'script of page and extension together, against the page alone'),
    ratio('main', 'main-thread time', 'everything the main thread did, against the page alone'),
    ratio('heap', 'heap after collection', 'the page’s memory with us in it, against the page alone'),
    {
      what: `${name}: layout shift added`,
      value: shift.toFixed(3),
      spread: spreadOf(shifts, 3),
      budget: limit.toFixed(2),
      holds: shift <= limit + 0.0005,
      why:
        kind === 'server'
          ? 'the banner comes once, after the page has taken over the server’s HTML'
          : 'CLS with, less CLS without',
    },
    {
      what: `${name}: long tasks added`,
      value: String(median(of(ours, 'longTasks')) - median(of(alone, 'longTasks'))),
      why: 'tasks over 50 ms',
    },
  ];
}
