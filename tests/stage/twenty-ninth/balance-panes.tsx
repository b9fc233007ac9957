// The panes of credits and of their automatic reload. Each shows a property of the other. Decoy: what was used in 30 days.

import { useFlag } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { Chip, PaneHead, Prop } from './parts.tsx';
import { useBalance, useWords } from './use-words.ts';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function CreditPane() {
  const { credits, reload, chips } = useWords();
  const workspace = useFlag('workspace');
  const balance = useBalance();
  const [spentName = '', spent] = credits.spent;
  return (
    <>
      <PaneHead title={workspace ? credits.workspace : credits.label} mark={CREDITS}>
        <button type="button" data-control={CREDITS} className="btn btn-secondary">
          {credits.add} <kbd>A</kbd>
        </button>
      </PaneHead>
      <p data-control={CREDITS} className="text-sm text-token-text-secondary">
        {credits.about}
      </p>
      <dl className="v29-props text-sm">
        <Prop name={credits.balance} mark={CREDITS}>
          {balance}
        </Prop>
        <Prop name={reload.label} edit={reload.edit} editName={reload.name} mark={RELOAD}>
          <Chip>{chips.off}</Chip>
        </Prop>
        <Prop name={spentName}>{spent}</Prop>
      </dl>
    </>
  );
}

export function ReloadPane() {
  const { credits, reload, chips } = useWords();
  const balance = useBalance();
  return (
    <>
      <PaneHead title={reload.label} mark={RELOAD}>
        <span data-control={RELOAD} className="text-sm text-token-text-secondary">
          {chips.off}
        </span>
        <Switch label={reload.name} mark={RELOAD} className="switch" thumbClass="switch-thumb" />
      </PaneHead>
      <p data-control={RELOAD} className="text-sm text-token-text-secondary">
        {reload.about}
      </p>
      <span className="badge v29-start">{reload.offer}</span>
      <dl className="v29-props text-sm">
        {reload.props.map(([name = '', value]) => (
          <Prop key={name} name={name} edit={reload.edit} editName={`${reload.edit}: ${name}`} mark={RELOAD}>
            {value}
          </Prop>
        ))}
        <Prop name={credits.balance} mark={CREDITS}>
          {balance}
        </Prop>
      </dl>
    </>
  );
}
