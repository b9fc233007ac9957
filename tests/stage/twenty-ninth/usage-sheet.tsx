// The usage panel of the dialog: one property list, in which every property has its name at the left, its figure in the
// middle and an inline button at the end; then the days. Decoys: the voice mode's own limit, credits as a gift.

import { type ReactNode, useId } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { Bar, Chip, Table } from './parts.tsx';
import { type SheetWords, sheetWordsOf } from './sheet-words.ts';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';
const RESETS = 'codex-resets';
const DAILY = 'codex-daily-usage';

export function UsageSheet({ title }: { title: string }) {
  const words = sheetWordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(58, 57);
  const id = useId();
  return (
    <>
      <h3 data-control="codex-not-api-billing" className="text-lg font-semibold">
        {title}
      </h3>
      <div>
        <h4 id={id} className="text-sm font-medium">
          {words.limits}
        </h4>
        <p className="text-xs text-token-text-secondary">{words.about}</p>
      </div>
      <dl aria-labelledby={id} className="v29-terms text-sm">
        {!weeklyOnly && <Window words={words} limit={words.fiveHour} percent={fiveHour} mark="codex-window-5h" />}
        <Window words={words} limit={words.weekly} percent={weekly} mark="codex-window-weekly" />
        <Term name={words.voice.label} about={words.voice.reset} value={words.voice.left} />
        <Resets words={words} />
        <Balance words={words} />
      </dl>
      <div>
        <h4 data-control={DAILY} className="text-sm font-medium">
          {words.daily.label}
        </h4>
        <p data-control={DAILY} className="text-xs text-token-text-secondary">
          {words.daily.about}
        </p>
        <Table label={words.daily.label} columns={words.daily.columns} rows={words.daily.rows} mark={DAILY} />
      </div>
    </>
  );
}

interface TermProps {
  name: string;
  about?: ReactNode;
  value: ReactNode;
  mark?: string;
  children?: ReactNode;
}

function Term({ name, about, value, mark, children }: TermProps) {
  return (
    <>
      <dt>
        <div data-control={mark}>{name}</div>
        {about && (
          <div data-control={mark} className="text-xs text-token-text-secondary">
            {about}
          </div>
        )}
      </dt>
      <dd data-control={mark} className="font-mono">
        {value}
      </dd>
      <dd>{children}</dd>
    </>
  );
}

interface WindowProps {
  words: SheetWords;
  limit: { label: string; reset: string; moment: string };
  percent: number;
  mark: string;
}

function Window({ words, limit, percent, mark }: WindowProps) {
  return (
    <Term
      name={limit.label}
      about={<span title={limit.moment}>{limit.reset}</span>}
      value={words.left(percent)}
      mark={mark}
    >
      <Bar percent={percent} label={words.bar} mark={mark} />
    </Term>
  );
}

function Resets({ words }: { words: SheetWords }) {
  const { resets } = words;
  const none = useFlag('no-resets');
  return (
    <Term
      name={resets.label}
      about={none ? resets.none : `${resets.full} · ${resets.expires}. ${resets.about}`}
      value={none ? '0' : <Chip tone="good">{resets.available}</Chip>}
      mark={RESETS}
    >
      {!none && (
        <button type="button" data-control={RESETS} className="v29-inline">
          {resets.use}
        </button>
      )}
    </Term>
  );
}

function Balance({ words }: { words: SheetWords }) {
  const { credits, reload, gift } = words;
  const vietnamese = useFlag('vietnamese');
  const empty = useFlag('credits-zero');
  const amount = useLive(vietnamese ? '93.394,5' : '93,394.5', vietnamese ? '93.391' : '93,391');
  return (
    <>
      <Term name={credits.label} about={credits.balance} value={credits.amount(empty ? '0' : amount)} mark={CREDITS}>
        <button type="button" data-control={CREDITS} className="v29-inline">
          {credits.add}
        </button>
      </Term>
      <Term name={reload.label} about={reload.about} value={<Chip>{reload.off}</Chip>} mark={RELOAD}>
        <Switch label={reload.name} mark={RELOAD} className="switch" thumbClass="switch-thumb" />
      </Term>
      <Term name={gift.label} value="–">
        <button type="button" className="v29-inline">
          {gift.action}
        </button>
      </Term>
    </>
  );
}
