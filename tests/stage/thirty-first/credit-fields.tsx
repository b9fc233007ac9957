// Credits: a field for the balance and one for its reload. With `workspace` the words of a transcribed screenshot,
// and a meter for the month's allowance, which is another thing.

import { useFlag, useLive } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { Field, Meter, Region, useWords } from './kit.tsx';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function CreditFields() {
  const { credits, reload } = useWords();
  const workspace = useFlag('workspace');
  const empty = useFlag('credits-zero');
  const own = useLive(...credits.amounts);
  const shared = useLive('2,402', '2,401');
  const amount = workspace ? `${empty ? '0' : shared} workspace credits` : credits.amount(empty ? '0' : own);
  return (
    <Region
      title={credits.title}
      mark={CREDITS}
      about={
        workspace ? 'Shared workspace credits let you keep using Work and Codex beyond included usage.' : credits.about
      }
    >
      {workspace && <MonthField />}
      <Field
        label={workspace ? 'Shared balance' : credits.label}
        mark={CREDITS}
        value={
          <output data-control={CREDITS} className="kit31-number">
            {amount}
          </output>
        }
        action={
          <button type="button" data-control={CREDITS} className="btn btn-secondary">
            {credits.add}
          </button>
        }
      />
      <Field
        label={reload.label}
        help={reload.about}
        mark={RELOAD}
        value={
          <span className="kit31-inline">
            <span data-control={RELOAD}>{reload.state}</span>
            <span className="kit31-tag">{reload.offer}</span>
          </span>
        }
        action={<Switch label={reload.name} mark={RELOAD} className="switch" thumbClass="switch-thumb" />}
      />
    </Region>
  );
}

function MonthField() {
  return (
    <Field
      label="Monthly limit"
      help={<time title="Sunday, December 20, 2026 at 12:00:00 AM PST">Resets in 26d 9h</time>}
      value={<Meter label="Monthly limit" percent={100} text="2,500 of 2,500 monthly credits left" />}
      action={
        <button type="button" className="btn btn-secondary">
          Increase
        </button>
      }
    />
  );
}
