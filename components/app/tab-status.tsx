import { useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { PAGES } from '../../data/pages.ts';
import type { NoteHealth as Health } from '../../lib/tab/messages.ts';
import { Link } from './link.tsx';
import { NoteHealth } from './note-health.tsx';
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
  const { report } = tab;
  const { page, host, isSiteHidden, notes } = report;
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
      <p>{isSiteHidden ? i18n.t('tab.siteHidden', { site: host }) : summary(notes)}</p>
      {notes.length > 0 && <NoteHealth report={report} />}
    </section>
  );
}

function summary(notes: readonly Health[]): string {
  if (notes.length === 0) return i18n.t('tab.noNotes');
  const shown = notes.filter(({ state }) => ['anchor', 'page', 'dock'].includes(state)).length;
  const all = notes.filter(({ state }) => state !== 'absent').length;
  if (all === 0) return i18n.t('tab.noneNeeded');
  if (shown === all) return i18n.t('tab.allShown', shown);
  if (shown > 0) return i18n.t('tab.someShown', { shown, all });
  return notes.some(({ state }) => state === 'looking') ? i18n.t('tab.looking') : i18n.t('tab.noneShown');
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
