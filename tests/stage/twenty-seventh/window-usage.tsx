// Usage in the settings dialog: no table here, but items (media, content, actions) in groups, as headless kits lay out a list.
// Decoys: code review, another model's week, the plan's price, days in percent that are of the daily usage alone.

import type { ReactNode } from 'react';
import { useFlag, useLive } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { Switch } from '../ui/switch.tsx';
import { Meter, useWords } from './pieces.tsx';
import type { Window } from './words.ts';

export function WindowUsage() {
  return (
    <InOrder parts={{ plan: <Plan />, limits: <Limits />, credits: <Credits />, resets: <Resets />, days: <Days /> }} />
  );
}

interface GroupProps {
  title: string;
  about?: string;
  mark?: string;
  children: ReactNode;
}

function Group({ title, about, mark, children }: GroupProps) {
  return (
    <div data-slot="field-set" className="v27-group">
      <div data-slot="field-legend" data-control={mark} className="v27-legend-title">
        {title}
      </div>
      {about && (
        <p data-slot="field-description" data-control={mark} className="v27-quiet">
          {about}
        </p>
      )}
      <ul data-slot="item-group" className="v27-frame v27-items">
        {children}
      </ul>
    </div>
  );
}

interface ItemProps {
  title: ReactNode;
  about?: ReactNode;
  mark?: string | undefined;
  children?: ReactNode;
}

function Item({ title, about, mark, children }: ItemProps) {
  return (
    <li data-slot="item" data-size="sm" className="v27-item">
      <div data-slot="item-content">
        <div data-slot="item-title" data-control={mark}>
          {title}
        </div>
        {about && (
          <p data-slot="item-description" data-control={mark} className="v27-quiet">
            {about}
          </p>
        )}
      </div>
      <div data-slot="item-actions" className="v27-actions">
        {children}
      </div>
    </li>
  );
}

function Plan() {
  const { plan } = useWords();
  return (
    <ul data-slot="item-group" className="v27-frame v27-items">
      <Item title={`ChatGPT ${plan.name}`} about={plan.price}>
        <button type="button" className="v27-btn">
          {plan.action}
        </button>
      </Item>
    </ul>
  );
}

function Limits() {
  const { limits } = useWords();
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const fiveHour = useLive(88, 87);
  const weekly = useLive(71, 70);
  return (
    <Group title={limits.title} about={limits.about}>
      {!weeklyOnly && <Limit {...limits.fiveHour} left={spent ? 99 : fiveHour} mark="codex-window-5h" />}
      <Limit {...limits.weekly} left={spent ? 0 : weekly} mark="codex-window-weekly" />
      <Limit {...limits.review} left={94} />
      <Limit {...limits.spark} left={100} />
    </Group>
  );
}

interface LimitProps extends Window {
  left: number;
  mark?: string;
}

function Limit({ label, resets, moment, left, mark }: LimitProps) {
  const words = useWords();
  return (
    <Item title={label} about={<span title={moment}>{words.resetsLine(resets)}</span>} mark={mark}>
      <Meter value={left} label={label} text={words.left(left)} mark={mark} />
      <span data-control={mark} className="v27-number">
        {words.left(left)}
      </span>
    </Item>
  );
}

function Credits() {
  const { credits, reload } = useWords();
  const empty = useFlag('credits-zero');
  const amount = useLive(...credits.amounts);
  return (
    <Group title={credits.title} mark="codex-credits">
      <Item title={credits.balance} mark="codex-credits">
        <span data-control="codex-credits" className="v27-number">
          {empty ? '0' : amount} {credits.unit}
        </span>
        <button type="button" data-control="codex-credits" className="v27-btn">
          {credits.add}
        </button>
      </Item>
      <Item title={reload.title} about={reload.about} mark="codex-auto-reload">
        <span className="v27-tag">{reload.offer}</span>
        <Switch label={reload.label} mark="codex-auto-reload" className="switch" thumbClass="switch-thumb" />
      </Item>
    </Group>
  );
}

function Resets() {
  const { resets } = useWords();
  const none = useFlag('no-resets');
  return (
    <Group title={resets.title} about={resets.about} mark="codex-resets">
      {none ? (
        <Item title={resets.none} mark="codex-resets" />
      ) : (
        resets.rows.map(([name, expires, moment]) => (
          <Item key={expires} title={name} about={<span title={moment}>{expires}</span>} mark="codex-resets">
            <button type="button" data-control="codex-resets" className="v27-btn">
              {resets.use}
            </button>
          </Item>
        ))
      )}
    </Group>
  );
}

function Days() {
  const { daily } = useWords();
  return (
    <div data-slot="field-set" className="v27-group">
      <div data-slot="field-legend" data-control="codex-daily-usage" className="v27-legend-title">
        {daily.title}
      </div>
      <p data-slot="field-description" data-control="codex-daily-usage" className="v27-quiet">
        {daily.about}
      </p>
      <ul data-slot="item-group" data-control="codex-daily-usage" className="v27-frame v27-items">
        {daily.rows.map(([date, surface, share]) => (
          <Item key={date + surface} title={date} about={surface}>
            <span className="v27-number">{share}</span>
          </Item>
        ))}
      </ul>
    </div>
  );
}
