import { useState } from 'react';
import { i18n } from '#i18n';
import NOTES from '../../data/generated/notes.json' with { type: 'json' };
import { bringBack, isHidden, isSiteHidden } from '../../lib/settings/hidden.ts';
import { HOSTS, titleOfNote, useHidden } from './use-hidden.ts';

/** What was hidden for good, each with a way back. Nothing where nothing is hidden. */
export function HiddenNotes({ onBroughtBack }: { onBroughtBack(): void }) {
  const hidden = useHidden();
  const [failed, setFailed] = useState(false);
  const list = [
    ...HOSTS.filter((host) => isSiteHidden(hidden, host)).map((host) => ({
      name: host,
      title: i18n.t('hidden.hiddenSite', { site: host }),
    })),
    ...NOTES.filter((note) => isHidden(hidden, note)).map(({ id }) => ({
      name: id,
      title: titleOfNote(id),
    })),
  ];
  if (list.length === 0) return null;
  const restore = (names: readonly string[]) =>
    void bringBack(names).then(
      () => {
        setFailed(false);
        onBroughtBack();
      },
      () => setFailed(true),
    );

  return (
    <section className="hidden">
      <h2>{i18n.t('hidden.title')}</h2>
      <ul className="notes">
        {list.map(({ name, title }) => (
          <li key={name}>
            <span>{title}</span>{' '}
            <button
              type="button"
              className="act"
              aria-label={i18n.t('hidden.bringBackOne', { title })}
              onClick={() => restore([name])}
            >
              {i18n.t('hidden.bringBack')}
            </button>
          </li>
        ))}
      </ul>
      {list.length > 1 && (
        <button type="button" className="act" onClick={() => restore(list.map(({ name }) => name))}>
          {i18n.t('hidden.bringBackAll')}
        </button>
      )}
      {failed && <p role="alert">{i18n.t('hidden.failed')}</p>}
    </section>
  );
}
