// Credits of a person: the balance as a large figure with the button at its side, automatic reload as a setting below it.

import { useFlag, useLive, useStage } from '../state.ts';
import { Badge, Button, Figure, Panel, Setting, Toggle } from './kit.tsx';
import { wordsOf } from './words.ts';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function CreditsPanel() {
  const { credits } = wordsOf(useStage().flags);
  const empty = useFlag('credits-zero');
  const live = useLive(...credits.amounts);
  return (
    <Panel title={credits.title} hint={credits.about} mark={CREDITS}>
      <div className="v10-balance">
        <Figure value={['', empty ? '0' : live, credits.unit]} caption={credits.caption} mark={CREDITS}>
          {empty && (
            <p data-control={CREDITS} className="v10-caption">
              {credits.none}
            </p>
          )}
        </Figure>
        <Button look={empty ? 'filled' : 'outline'} mark={CREDITS}>
          {credits.add}
        </Button>
      </div>
      <ReloadSetting />
    </Panel>
  );
}

export function ReloadSetting() {
  const { reload } = wordsOf(useStage().flags);
  return (
    <Setting label={reload.title} hint={reload.about} mark={RELOAD}>
      <Badge>{reload.offer}</Badge>
      <Toggle label={reload.label} mark={RELOAD} />
    </Setting>
  );
}
