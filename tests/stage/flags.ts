// The variants of the replica pages. They travel in the address as `?stage=dark,weekly-only`, and client-side
// navigation keeps them. An unknown word is an error, so that a misspelt flag never tests the wrong page.

export const FLAGS = [
  // Any page
  'dark', // dark theme
  'late', // content arrives (or hydrates) 600 ms after DOMContentLoaded instead of 30 ms
  'loading', // content arrives (or hydrates) only when the test calls `stage.load()`
  'ssr', // the content is in the server's HTML and gets hydrated at the moment it would otherwise arrive
  'rtl', // <html dir="rtl">
  'signed-out', // a page that only offers to log in, at the same address
  // ChatGPT usage
  'five-hour', // 5-hour and weekly rows: the default, spelt out
  'weekly-only', // no 5-hour row, as seen from July 2026 on
  'weekly-zero', // 5-hour 99 % left while weekly is at 0 %
  'credits-zero', // no credits
  'workspace', // a workspace's credits section
  'no-resets', // no usage limit resets to use
  'daily-first', // Daily usage stands at once, everything above it arrives late
  'korean', // <html lang="ko">
  'chinese', // <html lang="zh-CN">
  // Platform
  'zero', // usage: $0.00 and flat bars
  'single-project', // usage: the page's own filter is set to one project
  'no-limit', // limits: "No spend limit set"
  'named-tier', // limits: a tier with a name, as since 2026-10-06, instead of a number
  'auto-recharge', // billing: auto recharge is on
] as const;

export type Flag = (typeof FLAGS)[number];

export function flagsOf(search: string): ReadonlySet<Flag> {
  const words = (new URLSearchParams(search).get('stage') ?? '').split(',').filter(Boolean);
  return new Set(
    words.map((word) => {
      const flag = FLAGS.find((known) => known === word);
      if (!flag) throw new Error(`Unknown stage flag "${word}". Known: ${FLAGS.join(', ')}`);
      return flag;
    }),
  );
}
