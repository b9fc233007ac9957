// What apps one signed in to with ChatGPT may use (its wording is not known). A decoy throughout.

import { useStage } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { wordsOf } from './words.ts';

export function ConnectedApps() {
  const { apps } = wordsOf(useStage().flags);
  return (
    <section className="f40-section">
      <header>
        <h3 className="text-base font-medium">{apps.title}</h3>
        <p className="text-xs text-token-text-secondary">{apps.about}</p>
      </header>
      <div className="f40-card">
        {apps.rows.map(([name, state]) => (
          <div key={name} className="@container/settings-row f40-row">
            <div className="f40-texts">{name}</div>
            <div className="text-xs text-token-text-secondary">{state}</div>
          </div>
        ))}
        <div className="@container/settings-row f40-row">
          <div className="f40-texts">{apps.credits}</div>
          <Switch label={apps.credits} className="switch" thumbClass="switch-thumb" />
          <button type="button" className="btn btn-secondary">
            {apps.save}
          </button>
        </div>
      </div>
    </section>
  );
}
