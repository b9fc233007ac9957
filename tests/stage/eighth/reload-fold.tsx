// Automatic reload, open: what it does and its switch.

import { useStage } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { Fold } from './fold.tsx';
import { wordsOf } from './words.ts';

const RELOAD = 'codex-auto-reload';

export function ReloadFold() {
  const { reload } = wordsOf(useStage().flags);
  return (
    <Fold title={reload.title} aside={reload.state} mark={RELOAD} open>
      <div data-control={RELOAD} className="flex items-center justify-between gap-4">
        <p className="text-token-text-secondary">
          {reload.about} <span className="badge">{reload.offer}</span>
        </p>
        <Switch label={reload.switch} className="switch" thumbClass="switch-thumb" />
      </div>
    </Fold>
  );
}
