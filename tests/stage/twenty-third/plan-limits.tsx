// The plan's limits: a row for each, its meter at the right with what is left and a sentence on the reset under it. Decoys: a
// notice that the week is used up (`weekly-zero`), and in details that stand open the meters of another model and of code review.

import { useFlag, useLive } from '../state.ts';
import { Group, Meter, More, Row, useWords } from './rows.tsx';

export function PlanLimits() {
  const { limits, fiveHour, weekly, left } = useWords();
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const fiveHourLeft = useLive(81, 80);
  const weeklyLeft = useLive(58, 57);
  return (
    <Group title={limits.title} about={limits.about}>
      {spent && (
        <p role="status" className="st-notice">
          {limits.out}
        </p>
      )}
      {!weeklyOnly && <Limit {...fiveHour} percent={spent ? 99 : fiveHourLeft} mark="codex-window-5h" />}
      <Limit {...weekly} percent={spent ? 0 : weeklyLeft} mark="codex-window-weekly" />
      <More summary={limits.more}>
        <ul className="st-bullets">
          {limits.counts.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </More>
      <details open className="st-more">
        <summary>{limits.others}</summary>
        <Row title={limits.spark} about={limits.sparkAbout}>
          <Meter label={limits.spark} percent={94} text={left(94)} caption={weekly.resets} />
        </Row>
        <Row title={limits.review} about={limits.reviewAbout}>
          <Meter label={limits.review} percent={100} text={left(100)} />
        </Row>
      </details>
    </Group>
  );
}

interface LimitProps {
  label: string;
  about: string;
  resets: string;
  moment: string;
  percent: number;
  mark: string;
}

function Limit({ label, about, resets, moment, percent, mark }: LimitProps) {
  const { left, fresh } = useWords();
  const untouched = useFlag('untouched');
  const amount = untouched ? 100 : percent;
  return (
    <Row title={label} about={about} mark={mark}>
      <Meter
        label={label}
        percent={amount}
        text={left(amount)}
        caption={untouched ? fresh : <time title={moment}>{resets}</time>}
        mark={mark}
      />
    </Row>
  );
}
