// What else stands on the usage overview, none of it a control of a note: the plan, apps with their shares of it, and what
// credits were bought and used.

import { useFlag } from '../state.ts';
import { Group, Row, useWords } from './rows.tsx';

export function CurrentPlan() {
  const { plan } = useWords();
  const workspace = useFlag('workspace');
  if (workspace) return null;
  return (
    <section aria-label={plan.label} className="st-banner">
      <div className="grow">
        <div className="text-xs text-token-text-secondary">{plan.label}</div>
        <div className="font-semibold">{plan.name}</div>
        <div className="text-sm text-token-text-secondary">{plan.about}</div>
      </div>
      <a href="/#pricing" className="text-sm underline">
        {plan.action}
      </a>
    </section>
  );
}

export function Apps() {
  const { apps } = useWords();
  return (
    <Group title={apps.title} about={apps.about}>
      {['Figma', 'Linear'].map((app, index) => (
        <Row key={app} title={app}>
          <select aria-label={apps.share(app)} defaultValue={apps.shares[index]} className="st-select">
            {apps.shares.map((share) => (
              <option key={share}>{share}</option>
            ))}
          </select>
        </Row>
      ))}
    </Group>
  );
}

export function Activity() {
  const { spent } = useWords();
  return (
    <Group title={spent.title} about={spent.about}>
      {spent.rows.map(([what, day, amount]) => (
        <Row key={day} title={what} about={day}>
          <span className="text-sm tabular-nums">{amount}</span>
        </Row>
      ))}
    </Group>
  );
}
