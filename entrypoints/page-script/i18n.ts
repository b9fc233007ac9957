/**
 * Stands in for the words' own runtime in the page scripts, where its weight counts (see wxt.config.ts). The same calls
 * for what notes say: a name in the catalogue, values by name, a number with one form for 1 and one for the rest.
 */
import { browser } from '@wxt-dev/browser';

type Values = Record<string, unknown>;

export const createI18n = () => ({
  t: (key: string, ...more: (number | Values)[]): string => {
    const count = more.find((value) => typeof value === 'number');
    const values = more.find((value) => typeof value === 'object') ?? {};
    const text = browser.i18n.getMessage(key.replaceAll('.', '_') as '@@ui_locale', [String(count)]);
    const form = count === undefined ? text : text.split(' | ').at(count === 1 ? -2 : -1);
    return (form ?? '').replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
  },
});
