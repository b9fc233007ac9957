import { i18n } from '#i18n';
import { showDay, showMonth } from '../lib/time/day.ts';

/** A day in the language of the words around it, which need not be the browser's. */
export const dayInWords = (day: string): string => showDay(day, i18n.t('extension.language'));

/** A month, YYYY-MM, in that language. */
export const monthInWords = (month: string): string => showMonth(month, i18n.t('extension.language'));

/** The same for a date that may be known less well: a month in words too, and the days in other words. */
export function looseDay(date: string): string {
  if (/^\d{4}-\d{2}$/.test(date)) return monthInWords(date);
  return date.replace(/\b\d{4}-\d{2}-\d{2}\b/g, dayInWords);
}
