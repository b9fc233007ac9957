import { useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { hideSite } from '../../lib/settings/hidden.ts';
import type { NoteHealth as Health, TabReport } from '../../lib/tab/messages.ts';
import { reportText } from '../../lib/tab/report.ts';
import { askOutline } from './use-tab.ts';

/** How each note of the page is doing and why, a report to copy, and a way to hide them all. Folded: few need it. */
export function NoteHealth({ report }: { report: TabReport }) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    const about = { version: browser.runtime.getManifest().version, userAgent: navigator.userAgent };
    await navigator.clipboard.writeText(reportText(report, await askOutline(), about));
  };
  return (
    <details className="health">
      <summary>{i18n.t('health.title')}</summary>
      {report.isLoose && <p>{i18n.t('health.loose')}</p>}
      <ul className="notes">
        {report.notes.map((note) => (
          <li key={note.id} data-note={note.id} data-state={note.state}>
            <span>{i18n.t(`notes.${note.id.replaceAll('-', '_') as 'api_usage_utc'}.title`)}</span>{' '}
            <span className="dim">{stateOf(note)}</span>
            {note.carriedBy.length > 0 && (
              <small>{i18n.t('health.foundBy', { evidence: note.carriedBy.join(', ') })}</small>
            )}
            {note.words.length > 0 && <small>{i18n.t('health.words', { words: note.words.join(', ') })}</small>}
          </li>
        ))}
      </ul>
      <p className="dim">{i18n.t('health.about')}</p>
      <div className="acts">
        <button
          type="button"
          className="act"
          onClick={() =>
            void copy().then(
              () => setSaid(i18n.t('health.copied')),
              () => setSaid(i18n.t('health.copyFailed')),
            )
          }
        >
          {i18n.t('health.copy')}
        </button>
        <button
          type="button"
          className="act"
          onClick={() => void hideSite(report.host).catch(() => setSaid(i18n.t('hidden.failed')))}
        >
          {i18n.t('hidden.hideSite', { site: report.host })}
        </button>
      </div>
      <p role="status">{said}</p>
    </details>
  );
}

function stateOf({ state, why }: Health): string {
  const name = i18n.t(`health.state_${state.replace('-', '_') as 'anchor'}`);
  if (!why || state === 'hidden') return name;
  return i18n.t('health.withWhy', { state: name, why: i18n.t(`why.${why.replace('-', '_') as 'no_room'}`) });
}
