import { i18n } from '#i18n';
import { showDay } from '../lib/time/day.ts';

/** A day in the language of the words around it, which need not be the browser's. */
export const dayInWords = (day: string): string => showDay(day, i18n.t('extension.language'));
