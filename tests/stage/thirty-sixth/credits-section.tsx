// Credits and their automatic reload, of a person or (flag `workspace`) of a workspace, where the month's limit stands
// beside them: a decoy, like the discount.

import { useFlag, useLive, useStage } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { Switch } from '../ui/switch.tsx';
import { Row, Section } from './settings-row.tsx';
import { wordsOf } from './words.ts';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function CreditsSection() {
  const { credits } = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  return (
    <Section title={credits.title} about={workspace ? credits.shared : undefined} mark={CREDITS}>
      <Balance />
      {workspace && <Monthly />}
      <Reload />
    </Section>
  );
}

function Balance() {
  const { credits } = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  const zero = useFlag('credits-zero');
  const live = useLive(credits.amount, credits.later);
  const [amount, unit] = workspace ? credits.workspace : [zero ? '0' : live, credits.unit];
  return (
    <Row
      title={
        <>
          <span className="v36-number">{amount}</span> <span>{unit}</span>
        </>
      }
      about={workspace ? undefined : credits.current}
      mark={CREDITS}
    >
      <button type="button" data-control={CREDITS} className="v36-btn">
        <Icon name="plus" size={16} />
        <span>{credits.add}</span>
      </button>
    </Row>
  );
}

function Monthly() {
  const { credits } = wordsOf(useStage().flags);
  const [used, of, all, unit] = credits.monthly;
  return (
    <Row
      title={
        <>
          <span className="v36-number">{used}</span> {of} <span className="v36-number">{all}</span> <span>{unit}</span>
        </>
      }
      about={<span title={credits.monthlyMoment}>{credits.monthlyReset}</span>}
    >
      <button type="button" className="v36-btn">
        {credits.increase}
      </button>
    </Row>
  );
}

function Reload() {
  const { reload } = wordsOf(useStage().flags);
  const [up, percent, off] = reload.off;
  return (
    <Row title={reload.title} about={reload.about} mark={RELOAD}>
      <span className="v36-badge">
        {up}
        <b>{percent}</b>
        {off}
      </span>
      <Switch label={reload.label} mark={RELOAD} className="v36-switch" thumbClass="v36-thumb" />
    </Row>
  );
}
