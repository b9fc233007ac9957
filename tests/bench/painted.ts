/** How long after its control a note is painted: in frames, as the page itself counts them. */
import { inBrowser } from './browser.ts';
import { quantile, type Row } from './table.ts';

const RUNS = 10;
const URLS = [
  'https://chatgpt.com/settings/usage?stage=late',
  'https://platform.openai.com/usage?stage=late',
  'https://platform.openai.com/settings/organization/billing/overview?stage=late',
  'https://platform.openai.com/settings/organization/limits?stage=late',
];

declare global {
  interface Window {
    seen: Record<string, { frame: number; time: number }>;
  }
}

export async function paintedAfter(): Promise<Row[]> {
  const frames: number[] = [];
  const times: number[] = [];
  await inBrowser(true, async ({ context }) => {
    for (let run = 0; run < RUNS; run++)
      for (const url of URLS) {
        const page = await context.newPage();
        await page.addInitScript(record);
        await page.goto(url);
        await page.waitForFunction(() => window.stage?.ready);
        await page.waitForTimeout(1200);
        const seen = await page.evaluate(() => window.seen);
        for (const [what, note] of Object.entries(seen)) {
          const control = what.startsWith('note ') && seen[what.slice(5)];
          if (!control) continue;
          frames.push(note.frame - control.frame);
          times.push(note.time - control.time);
        }
        await page.close();
      }
  });
  return [
    {
      what: 'Control appears → its note painted, median',
      value: `${quantile(frames, 0.5)} frames`,
      budget: 'the same frame',
      holds: frames.length > 0 && quantile(frames, 0.5) === 0,
      why: `${frames.length} notes; both noted by an observer of the page’s own`,
    },
    {
      what: 'Control appears → its note painted, 95th percentile',
      value: `${quantile(times, 0.95).toFixed(0)} ms`,
      budget: '100 ms',
      holds: times.length > 0 && quantile(times, 0.95) <= 100,
      why: 'the same notes; the slowest are those of the page with most of them, at the first look, before the engine has compiled it',
    },
  ];
}

/** Runs in the page: when each control (marked for tests) and each note first stood in the document. */
function record(): void {
  let frame = 0;
  const count = () => {
    frame++;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  window.seen = {};
  new MutationObserver(() => {
    const note = (name: string) => {
      window.seen[name] ??= { frame, time: performance.now() };
    };
    for (const control of document.querySelectorAll('[data-control]'))
      for (const id of control.getAttribute('data-control')?.split(' ') ?? []) note(id);
    for (const host of document.querySelectorAll<HTMLElement>('meterwise-note')) note(`note ${host.dataset.explainer}`);
  }).observe(document, { childList: true, subtree: true });
}
