// The sections this redesign put between today's: alerts about the windows, and features that have a limit of their own.
// Neither is the control of any note.

import { Switch } from '../ui/switch.tsx';
import { Field, Meter, Region, useWords } from './kit.tsx';

export function AlertSwitches() {
  const { alerts } = useWords();
  return (
    <Region title={alerts.title} about={alerts.about} badge={alerts.isNew}>
      {alerts.rows.map(([name = '', when]) => (
        <Field
          key={name}
          label={name}
          help={when}
          action={<Switch label={name} className="switch" thumbClass="switch-thumb" />}
        />
      ))}
    </Region>
  );
}

export function FeatureLimits() {
  const { features } = useWords();
  return (
    <Region title={features.title} about={features.about}>
      {features.rows.map(([name, text, percent]) => (
        <Field key={name} label={name} value={<Meter label={name} percent={percent} text={text} />} />
      ))}
    </Region>
  );
}
