// The overview of a person: tiles with the number on top, one above the other on a phone and side by side on a desktop.

import { useFlag, useLive, useStage } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { Switch } from '../ui/switch.tsx';
import styles from './stack.module.css';
import { Group, LimitTile, Segments } from './stack.tsx';
import { stackWords } from './words.ts';

export function UsageOverview() {
  const { loaded } = useStage();
  const late = loaded
    ? { plan: <Plan />, limits: <Limits />, widget: <Widget />, credits: <Credits />, resets: <Resets /> }
    : {};
  return <InOrder parts={{ ...late, daily: <Daily />, ...(loaded && { help: <Help /> }) }} />;
}

function useWords() {
  return stackWords(useStage().flags);
}

function Plan() {
  const { plan } = useWords();
  return (
    <div className={styles.planCard}>
      <div>
        <div className={styles.price}>
          {plan.price} <small>{plan.per}</small>
        </div>
        <div className={styles.caption}>{plan.name}</div>
      </div>
      <a href="/#pricing" className="btn btn-secondary flex items-center">
        {plan.action}
      </a>
    </div>
  );
}

function Limits() {
  const { limits } = useWords();
  const weeklyOnly = useFlag('weekly-only');
  const weeklyZero = useFlag('weekly-zero');
  const untouched = useFlag('untouched');
  const fiveHour = useLive(91, 90);
  const weekly = useLive(58, 57);
  return (
    <Group title={limits.title} note={limits.note}>
      {!weeklyOnly && (
        <LimitTile
          label={limits.fiveHour}
          percent={weeklyZero ? 99 : fiveHour}
          unit={limits.left}
          barLabel={limits.bar}
          resets={untouched ? undefined : limits.soon}
          moment={limits.soonAt}
          mark="codex-window-5h"
        />
      )}
      <LimitTile
        label={limits.weekly}
        percent={weeklyZero ? 0 : weekly}
        unit={limits.left}
        barLabel={limits.bar}
        resets={untouched ? undefined : limits.later}
        moment={limits.laterAt}
        mark="codex-window-weekly"
      />
    </Group>
  );
}

/** A card the app team added; it is about the phone. */
function Widget() {
  const { widget } = useWords();
  return (
    <aside className={styles.promo}>
      <div className="grow">
        <strong>{widget.title}</strong>
        <p className={styles.hint}>{widget.about}</p>
      </div>
      <button type="button" className="btn btn-primary">
        {widget.action}
      </button>
    </aside>
  );
}

function Credits() {
  const { credits } = useWords();
  const none = useFlag('credits-zero');
  const amount = useLive(credits.amount, credits.next);
  return (
    <Group title={credits.title} mark="codex-credits">
      <article className={styles.tile}>
        <div className="flex items-center justify-between gap-4">
          <div>
            <p data-control="codex-credits" className={styles.figure}>
              {none ? '0' : amount}
            </p>
            <h3 data-control="codex-credits" className={styles.caption}>
              {credits.left}
            </h3>
          </div>
          <button type="button" className="btn btn-secondary">
            {credits.add}
          </button>
        </div>
        <p data-control="codex-credits" className={styles.hint}>
          {credits.about}
        </p>
      </article>
      <div className={styles.settingRow}>
        <div className="grow">
          <div data-control="codex-auto-reload">
            {credits.reload} <span className="badge">{credits.offer}</span>
          </div>
          <div data-control="codex-auto-reload" className={styles.hint}>
            {credits.reloadAbout}
          </div>
        </div>
        <Switch label={credits.reloadSwitch} mark="codex-auto-reload" className="switch" thumbClass="switch-thumb" />
      </div>
    </Group>
  );
}

function Resets() {
  const { resets } = useWords();
  const none = useFlag('no-resets');
  const ready = resets.ready(none ? 0 : resets.expires.length);
  return (
    <Group
      title={resets.title}
      note={resets.note}
      mark="codex-resets"
      noteMark="codex-resets"
      aside={<Segments legend={resets.title} options={[ready, resets.history]} mark="codex-resets" />}
    >
      {none ? (
        <p data-control="codex-resets" className={styles.emptyCard}>
          {resets.none}
        </p>
      ) : (
        <ul className={styles.list}>
          {resets.expires.map((expires) => (
            <li key={expires} className={styles.settingRow}>
              <div className="grow">
                <div data-control="codex-resets">{resets.full}</div>
                <div data-control="codex-resets" className={styles.hint}>
                  {expires}
                </div>
              </div>
              <button type="button" data-control="codex-resets" className="btn btn-secondary">
                {resets.use}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Group>
  );
}

function Daily() {
  const { daily } = useWords();
  return (
    <Group title={daily.title} note={daily.note} mark="codex-daily-usage" noteMark="codex-daily-usage">
      <ul data-control="codex-daily-usage" className={styles.list}>
        {daily.days.map(({ day, rows }) => (
          <li key={day} className={styles.dayRow}>
            <h3>{day}</h3>
            {rows.map(([surface, percent]) => (
              <div key={surface} className="flex justify-between">
                <span className="text-token-text-secondary">{surface}</span>
                <span className="tabular-nums">{percent}</span>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </Group>
  );
}

function Help() {
  const { help } = useWords();
  return (
    <details className={styles.help}>
      <summary>{help.title}</summary>
      <p className={styles.hint}>{help.text}</p>
    </details>
  );
}
