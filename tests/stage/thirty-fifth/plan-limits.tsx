// The limits of the plan: a row for each window, with what is left of it.

import { useFlag, useLive } from '../state.ts';
import {
  Card,
  Row,
  RowDescription,
  RowLabel,
  RowText,
  Section,
  SectionDescription,
  SectionHeader,
  SectionTitle,
} from './settings-kit.tsx';
import type { Words } from './words-en.ts';

export function PlanLimits({ words, level }: { words: Words; level?: 3 }) {
  const { limits } = words;
  const weeklyOnly = useFlag('weekly-only');
  const out = useFlag('weekly-zero');
  const untouched = useFlag('untouched');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(58, 57);
  return (
    <Section>
      <SectionHeader>
        <SectionTitle level={level ?? 2}>{limits.title}</SectionTitle>
        <SectionDescription>{limits.about}</SectionDescription>
      </SectionHeader>
      <Card>
        {!weeklyOnly && (
          <Limit
            limits={limits}
            label={limits.fiveHour}
            percent={untouched ? 100 : out ? 99 : fiveHour}
            reset={limits.fiveHourReset}
            moment={limits.fiveHourMoment}
            mark="codex-window-5h"
          />
        )}
        <Limit
          limits={limits}
          label={limits.weekly}
          percent={untouched ? 100 : out ? 0 : weekly}
          reset={limits.weeklyReset}
          moment={limits.weeklyMoment}
          mark="codex-window-weekly"
        />
      </Card>
    </Section>
  );
}

interface LimitProps {
  limits: Words['limits'];
  label: string;
  percent: number;
  reset: string;
  moment: string;
  mark: string;
}

function Limit({ limits, label, percent, reset, moment, mark }: LimitProps) {
  const untouched = useFlag('untouched');
  return (
    <Row>
      <RowText>
        <RowLabel mark={mark}>{label}</RowLabel>
        {!untouched && (
          <RowDescription mark={mark}>
            <span title={moment}>{reset}</span>
          </RowDescription>
        )}
      </RowText>
      <div className="w-45 shrink-0">
        <div className="flex flex-col items-end gap-1.5">
          <span data-control={mark} className="text-sm tabular-nums text-token-text-secondary">
            {limits.left(percent)}
          </span>
          <progress
            data-control={mark}
            max={100}
            value={percent}
            aria-label={limits.remaining}
            className="h-1.5 w-full appearance-none overflow-hidden rounded-full"
          />
        </div>
      </div>
    </Row>
  );
}
