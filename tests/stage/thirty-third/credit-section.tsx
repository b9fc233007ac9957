// Credits and automatic reload, of a person or of a workspace (`workspace`). Decoys: the discount, the workspace's monthly credits.

import { useFlag, useLive, useStage } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { Row, Section } from './parts.tsx';
import { wordsOf } from './words.ts';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function CreditSection() {
  const { credits, reload } = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  const none = useFlag('credits-zero');
  const live = useLive('93,394.5', '93,391');
  const shared = none ? '0' : '2,402';
  return (
    <Section title={credits.title} about={workspace ? credits.sharedAbout : undefined} mark={CREDITS}>
      {workspace && (
        <Row title={credits.monthly} about={<span title={credits.monthlyMoment}>{credits.monthlyResets}</span>}>
          <button type="button" className="btn btn-secondary">
            <div>{credits.increase}</div>
          </button>
        </Row>
      )}
      <Row
        mark={CREDITS}
        title={workspace ? credits.workspace(shared) : credits.remaining(none ? '0' : live)}
        about={workspace ? undefined : credits.balance}
      >
        <button type="button" data-control={CREDITS} className="btn btn-secondary">
          <div>{credits.add}</div>
        </button>
      </Row>
      <Row
        mark={RELOAD}
        title={
          <>
            <span>{reload.title}</span> <span className="_pill_kq3z7">{reload.off}</span>
          </>
        }
        about={reload.about}
      >
        <Switch label={reload.name} mark={RELOAD} className="_switch_kq3z7" thumbClass="_thumb_kq3z7" />
      </Row>
    </Section>
  );
}
