/** Our time on a page that changes a thousand times a second: while all notes stand, and while a control is missing. */
import { inBrowser, ownTime, visit } from './browser.ts';
import { median, type Row, spreadOf } from './table.ts';

const RUNS = 5;
const SECONDS = 10;

export async function mutationCosts(): Promise<Row[]> {
  const cases: [name: string, url: string][] = [
    ['all its notes standing', 'https://chatgpt.com/settings/usage'],
    ['a control still missing', 'https://platform.openai.com/settings/organization/limits?stage=no-limit,loading'],
    ['no meter on it', 'https://chatgpt.com/c/1'],
  ];
  const rows: Row[] = [];
  for (const [name, url] of cases) {
    const shares: number[] = [];
    await inBrowser(true, async (bench) => {
      for (let run = 0; run < RUNS; run++) {
        const { page, engine } = url.includes('loading') ? await openOnly(bench, url) : await visit(bench, url);
        if (!url.includes('loading')) await page.waitForTimeout(1000);
        const time = await ownTime(engine, () => page.evaluate(churn, SECONDS));
        shares.push((time / (SECONDS * 1000)) * 100);
        await page.close();
      }
    });
    rows.push({
      what: `1,000 changes a second for ${SECONDS} s on a page with ${name}`,
      value: `${median(shares).toFixed(2)} % of the time`,
      spread: spreadOf(shares, 2),
      budget: '2 %',
      holds: median(shares) <= 2,
      why: 'samples with a function of ours on the stack, median of five; looking may take 100 ms at once, which is 1 %, and 0.6 % of the time, the rest is hearing of the changes',
    });
  }
  return rows;
}

async function openOnly({ context }: Parameters<typeof visit>[0], url: string) {
  const page = await context.newPage();
  const engine = await context.newCDPSession(page);
  await page.goto(url);
  return { page, engine };
}

/** Runs in the page: ten changes every ten milliseconds, nodes and texts, under the main content. */
function churn(seconds: number): Promise<void> {
  return new Promise((resolve) => {
    const box = document.createElement('div');
    (document.querySelector('main') ?? document.body).append(box);
    const begun = performance.now();
    let n = 0;
    const timer = setInterval(() => {
      for (let change = 0; change < 10; change++) {
        n++;
        if (box.childElementCount > 200) box.firstElementChild?.remove();
        const row = document.createElement('div');
        row.textContent = `Row ${n}: ${n % 100}% of ${n}`;
        box.append(row);
      }
      if (performance.now() - begun < seconds * 1000) return;
      clearInterval(timer);
      box.remove();
      resolve();
    }, 10);
  });
}
