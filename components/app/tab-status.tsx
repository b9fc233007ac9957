import { useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { PAGES } from '../../data/pages.ts';
import type { NoteHealth } from '../../lib/tab/messages.ts';
import { Link } from './link.tsx';
import { SITES, type TabState } from './use-tab.ts';

/** What the active tab is to Meterwise, in a sentence, and what can be done about it. */
export function TabStatus({ tab }: { tab: TabState }) {
  if (tab.kind === 'asking') return null;
  if (tab.kind === 'withheld') return <Withheld sites={tab.sites} />;
  if (tab.kind === 'silent')
    return (
      <section className="here">
        <strong>{i18n.t('tab.silent')}</strong>
        <p>{i18n.t('tab.silentWhy')}</p>
        <PageLinks />
      </section>
    );
  const { page, notes } = tab.report;
  if (!page)
    return (
      <section className="here">
        <strong>{i18n.t('tab.noMeter')}</strong>
        <PageLinks />
      </section>
    );
  return (
    <section className="here">
      <strong>{i18n.t('tab.here', { page: i18n.t(`pages.${page.replaceAll('-', '_') as 'api_usage'}`) })}</strong>
      <p>{summary(notes)}</p>
      {notes.length > 0 && (
        <ul className="notes">
          {notes.map((note) => (
            <li key={note.id}>
              <span>{i18n.t(`notes.${note.id.replaceAll('-', '_') as 'api_usage_utc'}.title`)}</span>{' '}
              <span className="dim">{stateOf(note)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function summary(notes: readonly NoteHealth[]): string {
  if (notes.length === 0) return i18n.t('tab.noNotes');
  const shown = notes.filter(({ state }) => state === 'shown').length;
  if (shown === 0) return i18n.t('tab.noneShown');
  return shown === notes.length ? i18n.t('tab.allShown', shown) : i18n.t('tab.someShown', { shown, all: notes.length });
}

function stateOf({ state, placement }: NoteHealth): string {
  if (state === 'hidden') return i18n.t('tab.hidden');
  if (state === 'given-up') return i18n.t('tab.givenUp');
  if (state === 'looking') return i18n.t('tab.looking');
  if (state === 'missing') return i18n.t('tab.missing');
  return placement === 'page' ? i18n.t('tab.atHeading') : i18n.t('tab.atControl');
}

function Withheld({ sites }: { sites: readonly string[] }) {
  const [refused, setRefused] = useState(false);
  const names = new Intl.ListFormat(document.documentElement.lang).format(
    sites.map((site) => new URL(site.replace('*', '')).host),
  );
  return (
    <section className="here warn" role="alert">
      <strong>{i18n.t('tab.withheld')}</strong>
      <p>{i18n.t('tab.withheldWhy', { sites: names })}</p>
      <button
        type="button"
        className="act"
        onClick={() =>
          void browser.permissions
            .request({ origins: [...SITES] })
            .catch(() => false)
            .then((granted) => setRefused(!granted))
        }
      >
        {i18n.t('tab.allow')}
      </button>
      {refused && <p>{i18n.t('tab.refused')}</p>}
    </section>
  );
}

function PageLinks() {
  return (
    <p className="pages">
      {PAGES.map(({ id, url }) => (
        <Link key={id} url={url}>
          {i18n.t(`pages.${id.replaceAll('-', '_') as 'api_usage'}`)}
        </Link>
      ))}
    </p>
  );
}
