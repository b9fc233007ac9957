/** How our cost grows with the page: the same page with a thousand, ten thousand and a hundred thousand nodes more. */
import { type Bench, inBrowser, metricsOf, ownTime, visit } from './browser.ts';
import { median, type Row, spreadOf } from './table.ts';

const SIZES = [1_000, 10_000, 100_000];
const RUNS = 5;
/** So long (ms) is watched once the page is there: most of what we do is done at once. */
const WATCHED = 1500;

export async function growth(): Promise<Row[]> {
  const costs = await inBrowser(true, async (bench) => {
    const all: { nodes: number; ours: number[]; share: number[] }[] = [];
    for (const nodes of SIZES) {
      const cost = { nodes, ours: [] as number[], share: [] as number[] };
      for (let run = 0; run < RUNS; run++) {
        const { ours, whole } = await arrive(bench, nodes);
        cost.ours.push(ours);
        cost.share.push((ours / whole) * 100);
      }
      all.push(cost);
    }
    return all;
  });
  const [least = Number.NaN] = costs.map(({ ours }) => median(ours));
  return costs.map(({ nodes, ours, share }) => ({
    what: `Arriving at a page with ${nodes} nodes more: our time`,
    value: `${median(ours).toFixed(1)} ms (× ${(median(ours) / least).toFixed(1)}), ${median(share).toFixed(1)} % of the main thread’s`,
    spread: spreadOf(ours),
    why: `samples with a function of ours on the stack, from the address to ${WATCHED} ms after; median of ${RUNS}`,
  }));
}

/** @returns milliseconds of ours, and of everything the main thread did */
async function arrive(bench: Bench, nodes: number): Promise<{ ours: number; whole: number }> {
  const { page, engine } = await visit(bench, 'https://platform.openai.com/usage');
  await page.evaluate((count) => window.stage.addNodes(count), nodes);
  await page.evaluate(() => window.stage.navigate('/docs/overview'));
  await page.waitForTimeout(500);
  const before = await metricsOf(engine);
  const ours = await ownTime(engine, async () => {
    await page.evaluate(() => window.stage.navigate('/usage'));
    await page.waitForFunction(() => document.querySelector('meterwise-note'), undefined, { timeout: 120_000 });
    await page.waitForTimeout(WATCHED);
  });
  const after = await metricsOf(engine);
  await page.close();
  return { ours, whole: ((after.TaskDuration ?? 0) - (before.TaskDuration ?? 0)) * 1000 };
}
