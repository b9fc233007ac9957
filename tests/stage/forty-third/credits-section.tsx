// The credits, of a person or of a workspace, and automatic reload. Decoys: the workspace's monthly credits, "Up to 40% off".

import { useFlag, useLive } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { Row, Section } from './parts.tsx';
import type { Words } from './words.ts';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function CreditsSection({ words }: { words: Words['credits'] }) {
  const workspace = useFlag('workspace');
  return (
    <Section title={words.title} mark={CREDITS} {...(workspace && { about: words.shared })}>
      <div className="s43-card">
        {workspace ? <Shared words={words} /> : <Personal words={words} />}
        <Row
          mark={RELOAD}
          title={words.reload}
          about={
            <>
              {words.reloadAbout} <span className="badge">{words.offer}</span>
            </>
          }
        >
          <Switch label={words.reloadSwitch} mark={RELOAD} className="switch" thumbClass="switch-thumb" />
        </Row>
      </div>
    </Section>
  );
}

function Personal({ words }: { words: Words['credits'] }) {
  const zero = useFlag('credits-zero');
  const [full, later, none] = words.amounts;
  const amount = useLive(full, later) ?? '';
  return (
    <Row title={words.personal(zero ? (none ?? '') : amount)} about={words.balance} mark={CREDITS}>
      <button type="button" data-control={CREDITS} className="btn btn-secondary">
        {words.add}
      </button>
    </Row>
  );
}

function Shared({ words }: { words: Words['credits'] }) {
  return (
    <>
      <Row title={words.monthly} about={words.monthlyResets}>
        <button type="button" className="btn btn-secondary">
          {words.increase}
        </button>
      </Row>
      <Row title={words.workspace} mark={CREDITS}>
        <button type="button" data-control={CREDITS} className="btn btn-secondary">
          {words.add}
        </button>
      </Row>
    </>
  );
}
