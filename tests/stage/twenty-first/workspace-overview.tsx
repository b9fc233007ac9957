// The overview of a workspace: lists of terms, of which the style sheet puts the value above its name.

import type { ReactNode } from 'react';
import { useFlag, useLive } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import styles from './stack.module.css';
import { Group, Segments } from './stack.tsx';

export function WorkspaceOverview() {
  return (
    <InOrder
      parts={{ banner: <Banner />, limits: <Limits />, credits: <Credits />, resets: <Resets />, daily: <Daily /> }}
    />
  );
}

function Banner() {
  return (
    <aside className={styles.promo}>
      <div className="grow">
        <strong>Northwind Design</strong>
        <p className={styles.hint}>ChatGPT Business · 14 of 20 seats</p>
      </div>
      <a href="/admin/usage-limits/workspace" className="btn btn-secondary flex items-center">
        Manage
      </a>
    </aside>
  );
}

function Limits() {
  const weeklyOnly = useFlag('weekly-only');
  const weeklyZero = useFlag('weekly-zero');
  const fiveHour = useLive(74, 73);
  const weekly = useLive(41, 40);
  return (
    <Group title="Plan limits" note="Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel.">
      <dl className={styles.terms}>
        {!weeklyOnly && (
          <Limit name="5-hour limit" percent={weeklyZero ? 99 : fiveHour} resets="3h 20m" mark="codex-window-5h" />
        )}
        <Limit name="Weekly limit" percent={weeklyZero ? 0 : weekly} resets="2d 11h" mark="codex-window-weekly" />
      </dl>
    </Group>
  );
}

function Limit({ name, percent, resets, mark }: { name: string; percent: number; resets: string; mark: string }) {
  const untouched = useFlag('untouched');
  return (
    <div className={styles.term}>
      <dt data-control={mark}>
        {name}
        {!untouched && <span className={styles.hint}> · resets in {resets}</span>}
      </dt>
      <dd data-control={mark} className={styles.figure}>
        {percent}% left
      </dd>
      <dd data-control={mark} className={styles.termBar}>
        <meter min={0} max={100} low={10} value={percent} aria-label={`${name} remaining`} />
      </dd>
    </div>
  );
}

function Credits() {
  const none = useFlag('credits-zero');
  const shared = useLive('2,402', '2,401');
  return (
    <Group title="Credits" note="Shared workspace credits keep Work and Codex going beyond included usage.">
      <dl className={styles.terms}>
        <Value name="Your monthly credits" action="Request more">
          2,500 of 2,500
        </Value>
        <Value name="Workspace credits" mark="codex-credits" action="Add more">
          {none ? '0' : shared}
        </Value>
      </dl>
      <button type="button" aria-haspopup="dialog" className={styles.settingRow}>
        <span data-control="codex-auto-reload" className="grow">
          Automatic reload
        </span>
        <span className="badge">Up to 40% off</span>
        <span data-control="codex-auto-reload" className={styles.hint}>
          Off
        </span>
        <span aria-hidden="true">›</span>
      </button>
    </Group>
  );
}

interface ValueProps {
  name: string;
  mark?: string;
  action: string;
  children: ReactNode;
}

function Value({ name, mark, action, children }: ValueProps) {
  return (
    <div className={styles.term}>
      <dt data-control={mark}>{name}</dt>
      <dd data-control={mark} className={styles.figure}>
        {children}
      </dd>
      <dd className={styles.termAction}>
        <button type="button" className="btn btn-secondary">
          {action}
        </button>
      </dd>
    </div>
  );
}

function Resets() {
  const none = useFlag('no-resets');
  return (
    <Group
      title="Usage limit resets"
      mark="codex-resets"
      aside={
        <Segments
          legend="Usage limit resets"
          options={[none ? 'Available 0' : 'Available 1', 'History']}
          mark="codex-resets"
        />
      }
    >
      {none ? (
        <p data-control="codex-resets" className={styles.emptyCard}>
          No resets available
        </p>
      ) : (
        <div className={styles.settingRow}>
          <div className="grow">
            <div data-control="codex-resets">Full reset</div>
            <div data-control="codex-resets" className={styles.hint}>
              Expires in 19 days
            </div>
          </div>
          <button type="button" data-control="codex-resets" className="btn btn-secondary">
            Use reset
          </button>
        </div>
      )}
    </Group>
  );
}

function Daily() {
  const rows = [
    ['Nov 23', 'Cloud', '5%'],
    ['Nov 23', 'GitHub code review', '1.5%'],
    ['Nov 20', 'CLI', '9%'],
  ];
  return (
    <Group
      title="Daily usage"
      note="Usage data is approximate and may be delayed by up to 6 hours."
      mark="codex-daily-usage"
      noteMark="codex-daily-usage"
    >
      <table data-control="codex-daily-usage" className={styles.cardTable}>
        <tbody>
          {rows.map(([day, surface, percent]) => (
            <tr key={`${day}${surface}`}>
              <th scope="row">{day}</th>
              <td>{surface}</td>
              <td>{percent}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Group>
  );
}
