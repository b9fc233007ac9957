/** The keyword in the address bar: a few words, the best three answers, Enter opens one. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { handOver } from '../../lib/session/handed.ts';
import { escapeXml, suggestionsFrom } from '../../lib/suggest/suggest.ts';
import { openApp } from './open-app.ts';

/** Descriptions are XML everywhere but in Firefox. */
const IS_XML = !import.meta.env.FIREFOX;

/**
 * Search and its content are text until the keyword is used for the first time (see wxt.config.ts): the background is
 * started often, and seldom for this.
 */
const search = () => import('../../lib/ask/ask.ts');

export function answerInAddressBar(): void {
  browser.omnibox.onInputStarted.addListener(() => {
    describe(i18n.t('addressBar.start'));
    void search();
  });
  browser.omnibox.onInputChanged.addListener(async (text, suggest) => {
    const { ask, questionOf } = await search();
    const suggestions = suggestionsFrom(ask(text).found, questionOf, IS_XML);
    describe(
      i18n.t(suggestions.length > 0 ? 'addressBar.best' : text.trim() ? 'addressBar.nothing' : 'addressBar.start'),
    );
    suggest(suggestions);
  });
  browser.omnibox.onInputEntered.addListener(async (text, disposition) => {
    const { ask, questionOf } = await search();
    const slug = questionOf(text) ? text : ask(text).found?.hits[0]?.slug;
    await openApp(slug ? `#/answer/${slug}` : await handOver(text, i18n.t('box.masked')), disposition);
  });
}

/** What Enter does with the words as they are. */
function describe(text: string): void {
  void browser.omnibox.setDefaultSuggestion({ description: IS_XML ? escapeXml(text) : text });
}
