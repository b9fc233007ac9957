/**
 * What people ask most, for the popup before anything is typed: slugs, most asked first. Chosen from the confusions
 * seen most often in public threads of 2026.
 */
export const MOST_ASKED = [
  'zero-usage-but-quota-exceeded',
  'subscription-excludes-api',
  'api-money-does-not-fix-codex',
  'codex-five-hour-limit',
  'budget-alert-or-hard-limit',
  'usage-is-utc',
] as const;
