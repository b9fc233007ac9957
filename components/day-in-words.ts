import { i18n } from '#i18n';
import { showDay, showMonth } from '../lib/time/day.ts';

/** A day in the language of the words around it, which need not be the browser's. */
export const dayInWords = (day: string): string => showDay(day, i18n.t('extension.language'));

/** A month, YYYY-MM, in that language. */
export const monthInWords = (month: string): string => showMonth(month, i18n.t('extension.language'));
