import { useState } from 'react';
import { i18n } from '#i18n';
import NOTES from '../../data/generated/notes.json' with { type: 'json' };
import { PAGES } from '../../data/pages.ts';
import { bringBack, hideNote, hideSite, isHidden, isSiteHidden } from '../../lib/settings/hidden.ts';
import { controlOfNote, HOSTS, NAMES, titleOfNote, useHidden } from './use-hidden.ts';

/** Which notes are shown: site by site, page by page. */
export function SettingsNotes({ save }: { save(done: Promise<unknown>): void }) {
  const hidden = useHidden();
  const [said, setSaid] = useState('');
  return (
    <section>
      <h2>{i18n.t('settings.notes')}</h2>
      <p className="dim">{i18n.t('settings.notesAbout')}</p>
      {HOSTS.map((host) => {
        const isOff = isSiteHidden(hidden, host);
        return (
          <div className="site" key={host}>
            <Tick
              label={i18n.t('settings.site', { site: host })}
              ticked={!isOff}
              onTick={(ticked) => save(ticked ? bringBack([host]) : hideSite(host))}
            />
            <fieldset disabled={isOff}>
              <legend className="unseen">{host}</legend>
              {PAGES.filter((page) => page.host === host).map(({ id }) => (
                <div key={id}>
                  <h3>{i18n.t(`pages.${id.replaceAll('-', '_') as 'api_usage'}`)}</h3>
                  {NOTES.filter(({ page }) => page === id).map((note) => (
                    <Tick
                      key={note.id}
                      label={controlOfNote(note.id)}
                      about={titleOfNote(note.id)}
                      ticked={!isHidden(hidden, note)}
                      onTick={(ticked) => save(ticked ? bringBack([note.id]) : hideNote(note))}
                    />
                  ))}
                </div>
              ))}
            </fieldset>
          </div>
        );
      })}
      <p className="row">
        <button
          type="button"
          className="act"
          onClick={() => save(bringBack(NAMES).then(() => setSaid(i18n.t('hidden.broughtBack'))))}
        >
          {i18n.t('settings.bringBackAll')}
        </button>
        <span role="status">{said}</span>
      </p>
    </section>
  );
}

type TickProps = { label: string; about?: string; ticked: boolean; onTick(ticked: boolean): void };

function Tick({ label, about, ticked, onTick }: TickProps) {
  return (
    <label className="tick">
      <input type="checkbox" checked={ticked} onChange={(event) => onTick(event.target.checked)} />
      <span>
        {label} {about && <span className="dim">{about}</span>}
      </span>
    </label>
  );
}
