import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { CLOCKS, type Settings, TEXT_SIZES, THEMES } from '../../lib/settings/settings.ts';
import { saveSettings } from '../../lib/settings/store.ts';
import { BackButton } from './back-button.tsx';
import { Choice } from './choice.tsx';
import { Receipt } from './receipt.tsx';
import './settings.css';
import { SettingsNotes } from './settings-notes.tsx';
import { SettingsTransfer } from './settings-transfer.tsx';
import { useArticle } from './use-article.ts';
import { useSettings } from './use-settings.ts';
import { ZoneChoice } from './zone-choice.tsx';

/** Everything that can be set, in one place; each choice counts at once, in every page that is open. */
export function SettingsView() {
  const title = useRef<HTMLHeadingElement>(null);
  useArticle(title);
  const settings = useSettings();
  const [failed, setFailed] = useState(false);
  const save = (done: Promise<unknown>) =>
    void done.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  const choose = (choice: Partial<Settings>) => save(saveSettings(choice));

  return (
    <article className="answer settings">
      <BackButton />
      <h1 ref={title} tabIndex={-1}>
        {i18n.t('settings.title')}
      </h1>
      {failed && <p role="alert">{i18n.t('hidden.failed')}</p>}
      <section>
        <h2>{i18n.t('settings.look')}</h2>
        <Choice
          name="theme"
          legend={i18n.t('settings.theme')}
          options={THEMES.map((one) => [one, i18n.t(`settings.theme_${one}`)])}
          value={settings.theme}
          onChoose={(theme) => choose({ theme })}
        />
        <Choice
          name="text"
          legend={i18n.t('settings.text')}
          options={TEXT_SIZES.map((one) => [one, i18n.t(`settings.text_${one}`)])}
          value={settings.text}
          onChoose={(text) => choose({ text })}
        />
        <p className="dim">{i18n.t('settings.lookAbout')}</p>
      </section>
      <section>
        <h2>{i18n.t('settings.time')}</h2>
        <ZoneChoice settings={settings} onChoose={(zone) => choose({ zone })} />
        <Choice
          name="clock"
          legend={i18n.t('settings.clock')}
          options={CLOCKS.map((one) => [one, i18n.t(`settings.clock_${one}`)])}
          value={settings.clock}
          onChoose={(clock) => choose({ clock })}
        />
      </section>
      <SettingsNotes save={save} />
      <SettingsTransfer settings={settings} />
      <Receipt />
    </article>
  );
}
