// Credits and automatic reload. A workspace has a sentence and a shared balance instead, and a monthly limit that is
// not a control of any note.

import { useFlag, useLive, useStage } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { wordsOf } from './words.ts';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function Credits() {
  const { credits, shared } = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  return (
    <section className="v34-section">
      <h2 data-control={CREDITS} className="v34-section-title">
        {credits.title}
      </h2>
      {workspace && (
        <p data-control={CREDITS} className="text-sm text-token-text-secondary">
          {shared.about}
        </p>
      )}
      <div className="v34-card text-sm">
        {workspace ? <Shared /> : <Balance />}
        <Reload />
        {workspace && <Month />}
      </div>
    </section>
  );
}

function Balance() {
  const { credits } = wordsOf(useStage().flags);
  const empty = useFlag('credits-zero');
  const amount = useLive('93,394.5', '93,391');
  return (
    <div className="@container/settings-row v34-row">
      <div className="grow">
        <div data-control={CREDITS} className="text-token-text-primary">
          {credits.remaining(empty ? '0' : amount)}
        </div>
        <div data-control={CREDITS} className="text-token-text-secondary">
          {credits.label}
        </div>
      </div>
      <button type="button" data-control={CREDITS} className="btn btn-secondary">
        {credits.add}
      </button>
    </div>
  );
}

function Shared() {
  const { credits, shared } = wordsOf(useStage().flags);
  return (
    <div className="@container/settings-row v34-row">
      <div data-control={CREDITS} className="grow">
        {shared.amount}
      </div>
      <button type="button" data-control={CREDITS} className="btn btn-secondary">
        {credits.add}
      </button>
    </div>
  );
}

function Reload() {
  const { reload } = wordsOf(useStage().flags);
  return (
    <div className="@container/settings-row v34-row">
      <div className="grow">
        <div data-control={RELOAD} className="v34-inline">
          <span>{reload.title}</span>
          <span className="badge">{reload.offer}</span>
        </div>
        <div data-control={RELOAD} className="text-token-text-secondary">
          {reload.about}
        </div>
      </div>
      <Switch label={reload.name} mark={RELOAD} className="switch" thumbClass="switch-thumb" />
    </div>
  );
}

function Month() {
  const { shared } = wordsOf(useStage().flags);
  return (
    <div className="@container/settings-row v34-row">
      <div className="grow">
        <div>{shared.month}</div>
        <div className="text-token-text-secondary">{shared.left}</div>
        <div className="text-token-text-secondary">
          <span title={shared.moment}>{shared.reset}</span>
        </div>
      </div>
      <button type="button" className="btn btn-secondary">
        {shared.increase}
      </button>
    </div>
  );
}
