/** Two hundred route changes: nothing of ours may stay behind. */
import { type Bench, inBrowser, visit } from './browser.ts';
import type { Row } from './table.ts';

const CHANGES = 200;

export async function routeCosts(): Promise<Row[]> {
  const alone = await inBrowser(false, walk);
  const ours = await inBrowser(true, walk);
  const grown = (ours.after.heap / ours.before.heap - 1) * 100;
  const grownAlone = (alone.after.heap / alone.before.heap - 1) * 100;
  const nodes = ours.after.nodes - ours.before.nodes - (alone.after.nodes - alone.before.nodes);
  const listeners = ours.after.listeners - ours.before.listeners - (alone.after.listeners - alone.before.listeners);
  return [
    {
      what: `${CHANGES} route changes: heap`,
      value: `${grown >= 0 ? '+' : ''}${grown.toFixed(1)} % (page alone ${grownAlone.toFixed(1)} %)`,
      budget: '5 %',
      holds: grown - Math.max(0, grownAlone) <= 5,
      why: 'after collection, against the same page before them',
    },
    {
      what: `${CHANGES} route changes: nodes kept`,
      value: String(nodes),
      budget: '0',
      holds: nodes <= 0,
      why: 'nodes alive after collection, beyond what the page alone keeps',
    },
    {
      what: `${CHANGES} route changes: listeners kept`,
      value: String(listeners),
      budget: '0',
      holds: listeners <= 0,
      why: 'likewise',
    },
  ];
}

async function walk(bench: Bench) {
  const { page, engine } = await visit(bench, 'https://chatgpt.com/settings/usage');
  const go = async (times: number) => {
    for (let n = 0; n < times; n++) {
      await page.evaluate((path) => window.stage.navigate(path), n % 2 === 0 ? '/c/1' : '/settings/usage');
      await page.waitForTimeout(30);
    }
    await page.waitForTimeout(500);
  };
  // What is made once (caches, compiled code) is made before the first count.
  await go(20);
  const before = await count();
  await go(CHANGES);
  return { before, after: await count() };

  async function count() {
    for (let n = 0; n < 3; n++) await engine.send('HeapProfiler.collectGarbage');
    const { usedSize: heap } = await engine.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners: listeners } = await engine.send('Memory.getDOMCounters');
    return { heap, nodes, listeners };
  }
}
