// The limits of the overview: a card for each window, and a dense table of limits that are others (decoys).

import { useFlag, useLive, useStage } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { Bar, Card, Figure } from './chatgpt-card.tsx';
import { DenseTable } from './dense-table.tsx';
import { type Words, wordsOf } from './words.ts';

export function PlanLimits() {
  const { limits, fiveHour, weekly, others } = wordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const weeklyZero = useFlag('weekly-zero');
  const fiveHourLeft = useLive(81, 80);
  const weeklyLeft = useLive(58, 57);
  return (
    <div className="v24-group">
      <div>
        <h2 className="text-base font-semibold">{limits.title}</h2>
        <p className="text-sm text-token-text-secondary">{limits.about}</p>
      </div>
      {weeklyZero && (
        <div role="alert" className="v24-strip text-sm">
          <Icon name="bolt" />
          {limits.out}
        </div>
      )}
      <div className="v24-grid">
        {!weeklyOnly && <LimitCard limit={fiveHour} percent={weeklyZero ? 99 : fiveHourLeft} mark="codex-window-5h" />}
        <LimitCard limit={weekly} percent={weeklyZero ? 0 : weeklyLeft} mark="codex-window-weekly" />
        <Card title={others.title} wide={!weeklyOnly}>
          <DenseTable columns={others.columns} rows={others.rows} />
        </Card>
      </div>
    </div>
  );
}

interface LimitCardProps {
  limit: Words['fiveHour'];
  percent: number;
  mark: string;
}

function LimitCard({ limit, percent, mark }: LimitCardProps) {
  const { left, limits } = wordsOf(useStage().flags);
  const { text, ...words } = left(percent);
  const [about = '', more = ''] = limit.hint;
  return (
    <Card title={limit.label} hint={[about, more]} mark={mark}>
      <Figure {...words} mark={mark} />
      <Bar percent={percent} label={limits.bar(limit.label)} text={text} mark={mark} />
      <p data-control={mark} className="text-xs text-token-text-secondary">
        <span title={limit.moment}>{limit.reset}</span>
      </p>
    </Card>
  );
}
