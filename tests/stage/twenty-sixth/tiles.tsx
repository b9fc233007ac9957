// The tiles above the usage overview: what there is of each thing, a gauge beside the number where it is a share, and a link
// to the section that says more.

import type { ReactNode } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { Gauge } from './gauge.tsx';
import { useLeft } from './left.ts';
import { wordsOf } from './words.ts';

export function Tiles() {
  const { tiles, limits, fiveHour, weekly } = wordsOf(useStage().flags);
  const left = useLeft();
  return (
    <ul aria-label={tiles} className="ac-tiles">
      {left.fiveHour !== undefined && (
        <LimitTile {...fiveHour} more={limits.more} value={left.fiveHour} mark="codex-window-5h" />
      )}
      <LimitTile {...weekly} more={limits.more} value={left.weekly} mark="codex-window-weekly" />
      <CreditsTile />
      <ResetsTile />
      <DayTile />
    </ul>
  );
}

interface TileProps {
  href: string;
  label: string;
  more: string;
  mark: string;
  children: ReactNode;
}

function Tile({ href, label, more, mark, children }: TileProps) {
  return (
    <li>
      <a href={href} className="ac-tile">
        <span data-control={mark} className="ac-tile-name text-sm">
          {label}
        </span>
        {children}
        <span className="ac-tile-more text-xs">
          {more}
          <Icon name="chevron" size={14} />
        </span>
      </a>
    </li>
  );
}

interface LimitTileProps {
  label: string;
  short: string;
  more: string;
  value: number;
  mark: string;
}

function LimitTile({ label, short, more, value, mark }: LimitTileProps) {
  const { left, leftOf, percent, limits } = wordsOf(useStage().flags);
  const untouched = useFlag('untouched');
  return (
    <Tile href="#s-limits" label={label} more={more} mark={mark}>
      <span className="ac-beside">
        <Gauge value={value} label={label} text={leftOf(value)} mark={mark} className="ac-gauge" />
        <span data-control={mark}>
          <b className="ac-figure">{percent(value)}</b> <span className="text-xs">{left}</span>
        </span>
      </span>
      <span data-control={mark} className="text-xs text-token-text-secondary">
        {untouched ? limits.notStarted : short}
      </span>
    </Tile>
  );
}

function CreditsTile() {
  const { credits } = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  const none = useFlag('credits-zero');
  const own = useLive(...credits.amounts);
  const shared = useLive('2,402', '2,401');
  const amount = workspace ? shared : own;
  return (
    <Tile
      href="#s-credits"
      label={workspace ? credits.workspace : credits.title}
      more={credits.more}
      mark="codex-credits"
    >
      <b data-control="codex-credits" className="ac-figure">
        {none ? '0' : amount}
      </b>
      <span data-control="codex-credits" className="text-xs text-token-text-secondary">
        {credits.unit}
      </span>
    </Tile>
  );
}

function ResetsTile() {
  const { resets } = wordsOf(useStage().flags);
  const none = useFlag('no-resets');
  return (
    <Tile href="#s-resets" label={resets.title} more={resets.more} mark="codex-resets">
      <b data-control="codex-resets" className="ac-figure">
        {resets.count(none ? 0 : 2)}
      </b>
    </Tile>
  );
}

function DayTile() {
  const { days, percent } = wordsOf(useStage().flags);
  return (
    <Tile href="#s-days" label={days.title} more={days.more} mark="codex-daily-usage">
      <b data-control="codex-daily-usage" className="ac-figure">
        {percent(5)}
      </b>
      <span data-control="codex-daily-usage" className="text-xs text-token-text-secondary">
        {days.last}
      </span>
    </Tile>
  );
}
