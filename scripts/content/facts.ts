import type { Fact } from '../../data/schema.ts';

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });
const wholeDollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });
const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 4 });

const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A fact as it stands in a sentence: "$20", "$0.175", "10%", "1,024 tokens", "12 July 2026", "GPT-6.1 Sol". */
export function showFact({ amount, unit, date, name }: Fact): string {
  if (name !== undefined) return name;
  if (date !== undefined) return (date.length === 7 ? months : days).format(new Date(date));
  if (amount === undefined || unit === undefined) throw new Error('a fact without a value');
  if (unit === 'usd') return Number.isInteger(amount) ? wholeDollars.format(amount) : dollars.format(amount);
  if (unit === 'percent') return `${number.format(amount)}%`;
  return `${number.format(amount)} ${amount === 1 ? unit.replace(/s$/, '') : unit}`;
}
