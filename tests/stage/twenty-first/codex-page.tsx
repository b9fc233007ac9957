// The older address of Codex, as if built with the app's components for the web: texts in `div dir="auto"`, bars of plain
// boxes, a row of cards to swipe through.

import type { ReactNode } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { InOrder } from '../ui/in-order.tsx';
import styles from './stack.module.css';

export function CodexPage() {
  const { generation } = useStage();
  return (
    <div className={styles.screen}>
      <main key={generation} className={styles.wideColumn}>
        <div>
          <h1 dir="auto" data-control="codex-not-api-billing" className={styles.largeTitle}>
            Codex and Work
          </h1>
          <div dir="auto" className={styles.hint}>
            Codex and Work share the same usage limit.
          </div>
        </div>
        <InOrder parts={{ balance: <Balance />, resets: <Resets />, breakdown: <Breakdown />, history: <History /> }} />
        <ExtraNodes />
      </main>
    </div>
  );
}

function Text({ mark, className, children }: { mark?: string; className?: string | undefined; children: ReactNode }) {
  return (
    <div dir="auto" data-control={mark} className={className}>
      {children}
    </div>
  );
}

function Title({ mark, children }: { mark?: string; children: ReactNode }) {
  return (
    <h2 dir="auto" data-control={mark} className={styles.stickyTitle}>
      {children}
    </h2>
  );
}

function Balance() {
  const weeklyOnly = useFlag('weekly-only');
  const weeklyZero = useFlag('weekly-zero');
  const none = useFlag('credits-zero');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(32, 31);
  return (
    <div>
      <Title>Balance</Title>
      <div className={styles.swipe}>
        {!weeklyOnly && (
          <Card
            label="5 hour limit"
            value={`${weeklyZero ? 99 : fiveHour}%`}
            unit="remaining"
            about="Resets 2:46 PM"
            part={weeklyZero ? 99 : fiveHour}
            mark="codex-window-5h"
          />
        )}
        <Card
          label="Weekly limit"
          value={`${weeklyZero ? 0 : weekly}%`}
          unit="remaining"
          about="Resets Nov 27, 2026 2:45 PM"
          part={weeklyZero ? 0 : weekly}
          mark="codex-window-weekly"
        />
        <Card label="Code review" value="100%" unit="remaining" about="Resets Nov 30, 2026 9:00 AM" part={100} />
        <Card
          label="Credits remaining"
          value={none ? '0' : '33,564'}
          about="Extend usage beyond your plan limits"
          mark="codex-credits"
          action="Add more"
        />
      </div>
    </div>
  );
}

interface CardProps {
  label: string;
  value: string;
  unit?: string;
  about: string;
  part?: number;
  mark?: string;
  action?: string;
}

function Card({ label, value, unit, about, part, mark, action }: CardProps) {
  return (
    <div className={styles.swipeCard}>
      <div data-control={mark} className="flex items-baseline gap-1">
        <Text className={styles.figure}>{value}</Text>
        {unit && <Text className={styles.hint}>{unit}</Text>}
      </div>
      <Text {...(mark && { mark })} className={styles.caption}>
        {label}
      </Text>
      {part !== undefined && (
        <div data-control={mark} className="bar">
          <div className="bar-fill" style={{ width: `${part}%` }} />
        </div>
      )}
      <Text {...(mark && { mark })} className={styles.hint}>
        {about}
      </Text>
      {action && (
        <button type="button" className="btn btn-secondary">
          <Text>{action}</Text>
        </button>
      )}
    </div>
  );
}

function Resets() {
  const none = useFlag('no-resets');
  return (
    <div>
      <Title mark="codex-resets">Usage limit resets</Title>
      {none ? (
        <Text mark="codex-resets" className={styles.emptyCard}>
          No resets available
        </Text>
      ) : (
        <div className={styles.settingRow}>
          <div className="grow">
            <Text mark="codex-resets">Full reset (Weekly + 5 hr)</Text>
            <Text mark="codex-resets" className={styles.hint}>
              Expires Dec 12, 4:23 PM
            </Text>
          </div>
          <button type="button" data-control="codex-resets" className="btn btn-secondary">
            <Text>Use reset</Text>
          </button>
        </div>
      )}
    </div>
  );
}

function Breakdown() {
  return (
    <div>
      <Title>Usage breakdown</Title>
      <div className={styles.tile}>
        <BarChart className="chart" label="Usage breakdown" values={[6, 11, 4, 9, 14, 7, 5]} />
        <div className="flex gap-4">
          <div title="Cloud" className={styles.hint}>
            Cloud
          </div>
          <div title="CLI" className={styles.hint}>
            CLI
          </div>
        </div>
      </div>
    </div>
  );
}

function History() {
  const rows = [
    ['Nov 21, 2026', 'Cloud', '12.5 credits'],
    ['Nov 19, 2026', 'CLI', '3 credits'],
  ];
  return (
    <div>
      <Title>Credits usage history</Title>
      {rows.map(([date, service, amount]) => (
        <div key={date} className={styles.settingRow}>
          <div className="grow">
            <Text>{service}</Text>
            <Text className={styles.hint}>{date}</Text>
          </div>
          <Text className="tabular-nums">{amount}</Text>
        </div>
      ))}
    </div>
  );
}
