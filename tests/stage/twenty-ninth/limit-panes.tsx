// The pane of a limit: a figure, a bar, its properties. Decoys: what each surface took of it, in percent; and the pane of
// another model's limits, which looks the same.

import { useFlag, useLive } from '../state.ts';
import { Bar, Chip, PaneHead, Prop } from './parts.tsx';
import { usePercents, useWords } from './use-words.ts';

export function LimitPane({ which }: { which: 'fiveHour' | 'weekly' }) {
  const words = useWords();
  const untouched = useFlag('untouched');
  const percent = usePercents()[which];
  const limit = words[which];
  const reset = useLive(...limit.reset);
  const mark = which === 'weekly' ? 'codex-window-weekly' : 'codex-window-5h';
  const { chips } = words;
  const tone = percent === 0 ? 'bad' : percent < 20 ? 'warn' : 'good';
  const status = untouched ? chips.idle : percent === 0 ? chips.out : percent < 20 ? chips.low : chips.ok;
  return (
    <>
      <PaneHead title={limit.label} mark={mark}>
        <Chip tone={tone} mark={mark}>
          {status}
        </Chip>
      </PaneHead>
      <p data-control={mark} className="v29-figure font-mono">
        {words.left(percent)}
      </p>
      <Bar percent={percent} label={words.bar} mark={mark} />
      <dl className="v29-props text-sm">
        {!untouched && (
          <Prop name={words.limit.next} mark={mark}>
            <span title={limit.moment}>{reset}</span>
          </Prop>
        )}
        <Prop name={words.limit.span} mark={mark}>
          {limit.span}
        </Prop>
        <Prop name={words.limit.reached} mark={mark}>
          {words.limit.credits}
        </Prop>
      </dl>
      {!untouched && which === 'weekly' && (
        <>
          <h3 className="text-sm font-medium">{words.limit.bySurface}</h3>
          <dl className="v29-props text-sm">
            {words.limit.surfaces.map(([surface = '', share, all]) => (
              <Prop key={surface} name={surface}>
                {percent === 0 ? all : share}
              </Prop>
            ))}
          </dl>
        </>
      )}
    </>
  );
}

export function OtherModelPane() {
  const words = useWords();
  const { other, fiveHour, weekly, limit } = words;
  return (
    <>
      <PaneHead title={other.label} />
      <p className="text-sm text-token-text-secondary">{other.about}</p>
      <dl className="v29-props text-sm">
        <Prop name={`${other.label} · ${fiveHour.label}`}>{words.left(100)}</Prop>
        <Prop name={`${other.label} · ${weekly.label}`}>{words.left(94)}</Prop>
        <Prop name={limit.next}>{other.reset}</Prop>
      </dl>
    </>
  );
}
