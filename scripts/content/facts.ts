import type { Fact } from '../../data/schema.ts';

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });
const wholeDollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });
const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 4 });

/** A figure as it stands in a sentence: "$20", "$0.175", "10%", "1,024 tokens". */
export function showFact({ amount, unit }: Fact): string {
  if (unit === 'usd') return Number.isInteger(amount) ? wholeDollars.format(amount) : dollars.format(amount);
  if (unit === 'percent') return `${number.format(amount)}%`;
  return `${number.format(amount)} ${amount === 1 ? unit.replace(/s$/, '') : unit}`;
}
