/** The keyword in the address bar: a few words, the best three answers, Enter opens one. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { handOver } from '../../lib/session/handed.ts';
import { escapeXml, suggestionsFrom } from '../../lib/suggest/suggest.ts';
import { openApp } from './open-app.ts';

/** Firefox reads descriptions as text, everything else as XML. */
const IS_XML = !import.meta.env.FIREFOX;

/**
 * Search and its content are text until the keyword is used for the first time (see wxt.config.ts): the background is
 * started often, and seldom for this.
 */
const search = () => import('../../lib/ask/ask.ts');

export function answerInAddressBar(): void {
  sayOfEnter(i18n.t('addressBar.start'));
  // Ready for the first word.
  browser.omnibox.onInputStarted.addListener(() => void search());
  browser.omnibox.onInputChanged.addListener(async (text, suggest) => {
    const { ask, questionOf } = await search();
    const suggestions = suggestionsFrom(ask(text).found, questionOf, IS_XML);
    // Firefox would show it one letter late, and so for other words.
    if (!import.meta.env.FIREFOX) sayOfEnter(whatEnterDoes(text, suggestions.length));
    suggest(suggestions);
  });
  browser.omnibox.onInputEntered.addListener(async (text, disposition) => {
    const { ask, questionOf } = await search();
    const slug = questionOf(text) ? text : ask(text).found?.hits[0]?.slug;
    await openApp(slug ? `#/answer/${slug}` : await handOver(text, i18n.t('box.masked')), disposition);
  });
}

function whatEnterDoes(text: string, count: number): string {
  if (count > 0) return i18n.t('addressBar.best');
  return i18n.t(text.trim() ? 'addressBar.nothing' : 'addressBar.start');
}

/** The line for the words as they are. */
function sayOfEnter(text: string): void {
  void browser.omnibox.setDefaultSuggestion({ description: IS_XML ? escapeXml(text) : text });
}
