import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ANSWERS } from '../../lib/search/answers.ts';
import { changesPage } from '../../scripts/content/changes-page.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;
const seeds = ANSWERS.filter(({ seed }) => seed !== undefined);

test('all fifty questions of the seed are answered, with a source and a day of checking', () => {
  expect(seeds.map(({ seed }) => seed).sort((a, b) => Number(a) - Number(b))).toEqual(
    Array.from({ length: 50 }, (_, n) => n + 1),
  );
  for (const { slug, sources, checkedOn } of seeds) {
    expect(sources.length, slug).toBeGreaterThan(0);
    expect(checkedOn, slug).toMatch(/^2026-\d\d-\d\d$/);
  }
});

/** The answers that bookmarks, errors and other places may link to. New ones need not be added. */
const SLUGS = `
  allowance-or-credits-first api-401-errors api-auto-reload api-credits-expire api-credits-refund
  api-data-retention api-key-for-one-codex-run api-money-does-not-fix-codex api-pricing-basics
  approved-limit-vs-spend-limit bank-statement-charge banked-reset batch-discount billed-separately
  bought-credits-missing budget-alert-or-hard-limit business-codex-seats business-includes-sora buy-sora-credits
  buy-weekly-reset cache-writes-billed cached-input cancel-pause-downgrade card-declined charged-twice
  chatgpt-plans code-review-usage codex-billed-how codex-cli-quota-exceeded codex-credits codex-fast-mode-cost
  codex-five-hour-limit codex-free-api-credit codex-limit-shared codex-models-per-sign-in codex-on-the-api
  codex-sign-in-who-pays codex-weekly-limit complimentary-tokens credit-worth credits-auto-top-up credits-expire
  data-residency-cost drain-while-idle encrypted-content-organization-mismatch export-usage-and-costs
  failed-requests-count first-api-credit flex-429-charged flex-standard-fast-tiers free-starting-credit
  github-review-limits gpt-5-2-token-prices gpt-5-family-prices hit-your-usage-limit how-many-codex-credits
  image-generation-billing image-generation-uses-codex-limit image-token-prices is-it-an-openai-error
  leaked-api-key left-or-used limit-hit-mid-task limit-reached-with-usage-left long-prompt-cost mental-model
  minimum-api-credit-purchase model-at-capacity models-shutting-down negative-api-balance no-combined-dashboard
  organization-project-mismatch organization-vs-project out-of-credits-but-api-zero paid-plan-not-recognised
  pay-yearly percent-of-what plan-includes-credits plan-or-key-billed playground-costs price-business
  price-enterprise price-free price-go price-plus price-pro project-spend-limit-exceeded quota-error-codes
  quota-exceeded-causes rate-limit-429-vs-quota-429 rate-limit-errors rate-limits-scope realtime-billing
  reasoning-tokens-billed refunds reset-changed-nothing set-hard-spend-limit sign-in-with-chatgpt-apps
  sora-billed-how sora-credits sora-credits-expire sora-missing-enterprise-edu stale-usage-page
  subscription-excludes-api tax-id-invoices troubleshooting-checklist two-project-selectors unlimited-vs-flexible
  usage-delay usage-drains-fast usage-is-utc usage-tiers weekly-reset-moved what-are-credits what-is-codex
  where-api-usage where-chatgpt-billing where-codex-usage where-credit-grants where-sora-usage
  which-api-credits-first which-codex-account which-key-spent which-organization-pays who-can-buy-credits
  who-can-see-usage workspace-credits workspace-out-of-credits zero-usage-but-quota-exceeded
`
  .trim()
  .split(/\s+/);

test('no answer that others may link to has gone, and each says where it is from, when it was checked and how sure it is', () => {
  expect(new Set(SLUGS).size).toBe(129);
  const known = new Map(ANSWERS.map((answer) => [answer.slug, answer]));
  for (const slug of SLUGS) {
    const answer = known.get(slug);
    expect(answer?.sources.length, slug).toBeGreaterThan(0);
    expect([answer?.checkedOn, answer?.checkAgainBy], slug).toEqual([
      expect.stringMatching(DAY),
      expect.stringMatching(DAY),
    ]);
    expect(['high', 'medium', 'low'], slug).toContain(answer?.confidence);
    // What is not sure is said to be so, in words.
    if (answer?.confidence !== 'high') expect(answer?.unsure?.length, slug).toBeGreaterThan(0);
  }
});

test('the mental model and the checklist are answers of their own', () => {
  expect(ANSWERS.map(({ slug }) => slug)).toEqual(
    expect.arrayContaining(['mental-model', 'troubleshooting-checklist']),
  );
});

test('no answer is past its day unnoticed for long: every due day lies after its day of checking', () => {
  for (const { slug, checkedOn, checkAgainBy } of ANSWERS) expect(checkAgainBy > checkedOn, slug).toBe(true);
});

test('the page of changes is what the answers say', () => {
  const page = readFileSync(new URL('../../docs/changed-since-seed.md', import.meta.url), 'utf8');
  expect(page === changesPage([...ANSWERS]), 'docs/changed-since-seed.md is out of date: run npm run changes').toBe(
    true,
  );
});
