import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { EXPLAINERS } from '../../data/generated/explainers.ts';
import {
  bringBack,
  type Dismissals,
  isDismissed,
  readDismissals,
  watchDismissals,
} from '../../lib/settings/dismissals.ts';

/** The notes that were hidden for good, each with a way back. Nothing where none is hidden. */
export function HiddenNotes({ onBroughtBack }: { onBroughtBack(): void }) {
  const [dismissals, setDismissals] = useState<Dismissals>({});
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void readDismissals().then(setDismissals);
    return watchDismissals(setDismissals);
  }, []);
  const hidden = EXPLAINERS.filter((explainer) => isDismissed(dismissals, explainer));
  if (hidden.length === 0) return null;
  const restore = (id?: string) =>
    void bringBack(id).then(
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
        {hidden.map(({ id }) => {
          const title = i18n.t(`notes.${id.replaceAll('-', '_') as 'api_usage_utc'}.title`);
          return (
            <li key={id}>
              <span>{title}</span>{' '}
              <button
                type="button"
                className="act"
                aria-label={i18n.t('hidden.bringBackOne', { title })}
                onClick={() => restore(id)}
              >
                {i18n.t('hidden.bringBack')}
              </button>
            </li>
          );
        })}
      </ul>
      {hidden.length > 1 && (
        <button type="button" className="act" onClick={() => restore()}>
          {i18n.t('hidden.bringBackAll')}
        </button>
      )}
      {failed && <p role="alert">{i18n.t('hidden.failed')}</p>}
    </section>
  );
}
