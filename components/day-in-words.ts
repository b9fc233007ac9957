import { i18n } from '#i18n';
import { showDay } from '../lib/time/day.ts';

/** A day in the language of the words around it, which need not be the browser's. */
export const dayInWords = (day: string): string => showDay(day, i18n.t('extension.language'));

/** The same for a date that may be known less well: a month or words stand as they are. */
export const looseDay = (date: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? dayInWords(date) : date);
