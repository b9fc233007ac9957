// The variants of the replica pages. They travel in the address as `?stage=dark,weekly-only`, and client-side
// navigation keeps them. An unknown word is an error, so that a misspelt flag never tests the wrong page.

/** Redesigned pages, and replicas by other hands: each is a set with a folder of its own, whose addresses are in redesigns.ts. */
const REDESIGNED = [
  'next', // the next version of the page, invented (see next/README.md)
  'third', // yet another version, invented later (see third/README.md)
  'fourth', // and another, of which most words are today's (see fourth/README.md)
  'fifth', // and one more, mostly today's words again (see fifth/README.md)
  'sixth', // and a sixth (see sixth/README.md)
  'seventh', // and a seventh (see seventh/README.md)
  'eighth', // and an eighth (see eighth/README.md)
  'ninth', // and a ninth, close to today's pages (see ninth/README.md)
  'tenth', // and a tenth (see tenth/README.md)
  'eleventh', // and an eleventh (see eleventh/README.md)
  'twelfth', // and a twelfth (see twelfth/README.md)
  'thirteenth', // and a thirteenth (see thirteenth/README.md)
  'fourteenth', // and a fourteenth (see fourteenth/README.md)
  'fifteenth', // and a fifteenth, a board of cards (see fifteenth/README.md)
  'sixteenth', // and a sixteenth, sections of short sentences (see sixteenth/README.md)
  'seventeenth', // and a seventeenth, compact, of tables and rings (see seventeenth/README.md)
  'eighteenth', // and an eighteenth, large headings and rows with chevrons (see eighteenth/README.md)
  'nineteenth', // and a nineteenth, titles at the left of their cards (see nineteenth/README.md)
  'twentieth', // and a twentieth, description lists and side navigation (see twentieth/README.md)
  'twenty-first', // and a twenty-first, mobile first, of stacked cards and sheets (see twenty-first/README.md)
  'twenty-second', // and a twenty-second, a console of page headers, tables and pairs (see twenty-second/README.md)
  'twenty-third', // and a twenty-third, two-column rows with meters and inline details (see twenty-third/README.md)
  'twenty-fourth', // and a twenty-fourth, a board of cards of a headless library (see twenty-fourth/README.md)
  'twenty-fifth', // and a twenty-fifth, documents that fold, of tables and terms (see twenty-fifth/README.md)
  'twenty-sixth', // and a twenty-sixth, an account centre of tiles, gauges and statements (see twenty-sixth/README.md)
  'twenty-eighth', // and a twenty-eighth, a calm settings app of grouped lists (see twenty-eighth/README.md)
  'twenty-seventh', // and a twenty-seventh, dense: headless parts, tables and a side panel (see twenty-seventh/README.md)
  'fresh', // a later redesign of the page, as somebody might draw it (invented): fresh/README.md
  'twenty-ninth', // and a twenty-ninth, a console of a list of meters and the chosen one's properties (see twenty-ninth/README.md)
  'thirtieth', // and a thirtieth, a consumer app of big cards, numerals and steppers (see thirtieth/README.md)
  'thirty-first', // and a thirty-first, today's pages refactored onto another component library (see thirty-first/README.md)
  'thirty-second', // and a thirty-second, a replica of today's pages by other hands (see thirty-second/README.md)
  'thirty-third', // and a thirty-third, today's pages again, of nested divs, rebuilt from the report by other hands (see thirty-third/README.md)
  'thirty-fourth', // and a thirty-fourth, the reported pages rebuilt by other hands (see thirty-fourth/README.md)
  'thirty-sixth', // and a thirty-sixth, the reported pages once more, of divs and split numbers (see thirty-sixth/README.md)
  'thirty-seventh', // and a thirty-seventh, the reported pages as several people built them over the years (see thirty-seventh/README.md)
  'thirty-fifth', // and a thirty-fifth, the reported pages rebuilt of a design system's parts by other hands (see thirty-fifth/README.md)
  'fortieth', // and a fortieth, the reported pages as several people built them, by other hands again (see fortieth/README.md)
  'thirty-eighth', // and a thirty-eighth, the reported pages rebuilt by other hands, of sections, lists and terms (see thirty-eighth/README.md)
  'thirty-ninth', // and a thirty-ninth, the reported pages of wrappers and hashed names by other hands (see thirty-ninth/README.md)
  'forty-second', // and a forty-second, the reported pages of plain divs, hashed names and split numbers, by other hands (see forty-second/README.md)
  'forty-first', // and a forty-first, the reported pages as their skeletons have them, by other hands (see forty-first/README.md)
  'forty-third', // and a forty-third, the reported pages as several people built them, by yet other hands (see forty-third/README.md)
] as const;

const FLAGS = [
  ...REDESIGNED,
  // Any page
  'dark', // dark theme
  'late', // content arrives (or hydrates) 600 ms after DOMContentLoaded instead of 30 ms
  'loading', // content arrives (or hydrates) only when the test calls `stage.load()`
  'ssr', // the content is in the server's HTML and gets hydrated at the moment it would otherwise arrive
  'rtl', // <html dir="rtl">
  'signed-out', // a page that only offers to log in, at the same address
  'chooser', // "Select a workspace" at the same address
  'challenge', // "Just a moment…" at the same address
  'hostile', // a page that lies, takes our names, and never rests: hostile/hostile.ts
  // ChatGPT usage
  'five-hour', // 5-hour and weekly rows: the default, spelt out
  'weekly-only', // no 5-hour row, as seen from July 2026 on
  'weekly-zero', // 5-hour 99 % left while weekly is at 0 %
  'credits-zero', // no credits
  'workspace', // a workspace account: its credits section, or on the older page its tabs and limits
  'no-resets', // no usage limit resets to use
  'untouched', // windows nobody has used yet: no "Resets" line
  'daily-first', // Daily usage stands at once, everything above it arrives late
  'june', // the older page as it was in June 2026, with cards for another model
  'native', // the settings in a native <dialog>, shown as a modal
  // The language of the page: its words where somebody wrote them, else of the document alone
  'spanish', // <html lang="es">
  'portuguese', // <html lang="pt-BR">
  'korean', // <html lang="ko">
  'swedish', // <html lang="sv">
  'chinese', // <html lang="zh-CN">
  'traditional', // <html lang="zh-TW">
  'german', // <html lang="de">
  'japanese', // <html lang="ja">
  'polish', // <html lang="pl">
  'italian', // <html lang="it">
  'dutch', // <html lang="nl">
  'turkish', // <html lang="tr">
  'french', // <html lang="fr">
  'vietnamese', // <html lang="vi">
  'failed', // of redesigns: what the page is about could not be loaded
  // Platform
  'zero', // usage: $0.00 and flat bars
  'single-project', // usage: the page's own filter is set to one project
  'project-analytics', // usage: the newer layout, analytics of the selected project (invented)
  'organization-analytics', // usage: the newer layout, analytics of the organization (invented)
  'no-access', // without permission to see the page, mostly of usage
  'no-limit', // limits: "No spend limit set"
  'named-tier', // limits: a tier with a name, Build, as since 2026-10-06, instead of a number
  'launch', // limits: the tier is Launch
  'grow', // limits: the tier is Grow
  'editing', // limits: the dialog is open
  'spend-alerts', // limits: "Spend alert" and "Hard spend limit", the words of the newer guide
  'old-budget', // limits: the words of before 2026
  'auto-recharge', // billing: auto recharge is on
  'api-balance', // billing: "API credit balance"
  'negative', // billing: a balance below zero
  'empty', // of redesigns: before anything was bought; ChatGPT without a paid plan
  'free-trial', // billing: never paid, "Credit remaining"
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

export type RedesignFlag = (typeof REDESIGNED)[number];

/** The set that a page is of, if it was redesigned. */
export function redesignOf(flags: ReadonlySet<Flag>): RedesignFlag | undefined {
  return REDESIGNED.find((flag) => flags.has(flag));
}
