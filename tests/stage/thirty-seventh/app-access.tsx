// Apps signed in to with ChatGPT: what each may use of the plan. A decoy: shares, a switch about credits, no meter of ours.

import { useStage } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { Row, Section } from './settings-row.tsx';
import { wordsOf } from './words.ts';

export function AppAccess() {
  const { apps } = wordsOf(useStage().flags);
  return (
    <Section
      title={<div className="text-base font-semibold">{apps.title}</div>}
      about={<div className="text-sm text-token-text-secondary">{apps.about}</div>}
    >
      {apps.rows.map(([name, state]) => (
        <Row key={name} title={name} about={state}>
          <select aria-label={`${apps.share}: ${name}`} className="v37-select text-sm" defaultValue="100%">
            <option>100%</option>
            <option>50%</option>
            <option>25%</option>
          </select>
        </Row>
      ))}
      <Row title={apps.credits}>
        <Switch label={apps.credits} className="v37-switch" thumbClass="v37-thumb" />
      </Row>
      <div className="v37-actions">
        <button type="button" className="btn btn-primary">
          {apps.save}
        </button>
      </div>
    </Section>
  );
}
