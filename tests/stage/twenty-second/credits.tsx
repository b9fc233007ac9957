// Credits of a personal account: balance, auto-reload and payment method as pairs of key and value.

import { useFlag, useLive, useStage } from '../state.ts';
import { Button, KeyValues, Pair, Panel, Status } from './console.tsx';
import { wordsOf } from './words.ts';

export function Credits() {
  const { credits } = wordsOf(useStage().flags);
  const none = useFlag('credits-zero');
  const amount = useLive(...credits.amounts);
  return (
    <Panel title={credits.title} actions={<Button>{credits.buy}</Button>}>
      {none && (
        <p role="status" data-control="codex-credits" className="cn-notice">
          {credits.none}
        </p>
      )}
      <KeyValues>
        <Pair name={credits.name} help={credits.help} mark="codex-credits">
          <span className="cn-figure">{none ? '0' : amount}</span>
        </Pair>
        <Pair name={credits.reload} help={credits.reloadHelp} mark="codex-auto-reload">
          <Status kind="idle">{credits.off}</Status>
          <div className="cn-line">
            <button type="button" className="cn-link">
              {credits.turnOn}
            </button>
            <span className="cn-badge">{credits.offer}</span>
          </div>
        </Pair>
        <Pair name={credits.method[0]}>{credits.method[1]}</Pair>
      </KeyValues>
    </Panel>
  );
}
