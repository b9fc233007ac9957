// The settings over a chat, in Polish: a sheet one drills down in, so its heading is the panel's and a button leads back.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useFlag, useLive, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { InOrder } from '../ui/in-order.tsx';
import { Switch } from '../ui/switch.tsx';
import styles from './stack.module.css';
import { Group } from './stack.tsx';

export function Ustawienia() {
  const { generation } = useStage();
  const { pathname, search } = useAddress();
  const id = useId();
  const close = () => navigate(pathname + search);
  return (
    <Dialog labelledBy={id} overlayClass={styles.overlay} contentClass={styles.sheet} onClose={close}>
      <div aria-hidden="true" className={styles.grabber} />
      <header className={styles.sheetBar}>
        <button
          type="button"
          className={styles.backLink}
          onClick={() => navigate(`${pathname}${search}#settings/General`)}
        >
          <Icon name="back" size={16} />
          Ustawienia
        </button>
        <h2 id={id} data-control="codex-not-api-billing" className={styles.barTitle}>
          Wykorzystanie
        </h2>
        <button type="button" aria-label="Zamknij" className="btn-icon" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <div key={generation} className={styles.sheetBody}>
        <InOrder parts={{ limits: <Limity />, resets: <Resety />, credits: <Kredyty />, daily: <Dzienne /> }} />
        <ExtraNodes />
      </div>
    </Dialog>
  );
}

function Limity() {
  const weeklyOnly = useFlag('weekly-only');
  const weeklyZero = useFlag('weekly-zero');
  const fiveHour = useLive(88, 87);
  const weekly = useLive(64, 63);
  return (
    <Group title="Limity planu" note="Wspólne dla Codex, Work, agentów i ChatGPT dla Excela. Czaty się nie wliczają.">
      <ul className={styles.list}>
        {!weeklyOnly && (
          <Limit
            name="Limit 5-godzinny"
            percent={weeklyZero ? 99 : fiveHour}
            resets="Odnowi się za 1 godz. 12 min"
            mark="codex-window-5h"
          />
        )}
        <Limit
          name="Limit tygodniowy"
          percent={weeklyZero ? 0 : weekly}
          resets="Odnowi się za 3 dni 5 godz."
          mark="codex-window-weekly"
        />
      </ul>
    </Group>
  );
}

function Limit({ name, percent, resets, mark }: { name: string; percent: number; resets: string; mark: string }) {
  return (
    <li className={styles.dayRow}>
      <div className="flex justify-between gap-4">
        <span data-control={mark}>{name}</span>
        <span data-control={mark} className="tabular-nums">
          Pozostało {percent}%
        </span>
      </div>
      <div data-control={mark} className="bar">
        <div className="bar-fill" style={{ width: `${percent}%` }} />
      </div>
      <div data-control={mark} className={styles.hint}>
        {resets}
      </div>
    </li>
  );
}

function Resety() {
  const none = useFlag('no-resets');
  return (
    <Group
      title="Resety limitu"
      mark="codex-resets"
      note="Reset odnawia limit 5-godzinny, tygodniowy lub oba."
      noteMark="codex-resets"
    >
      {none ? (
        <p data-control="codex-resets" className={styles.emptyCard}>
          Brak dostępnych resetów
        </p>
      ) : (
        <div className={styles.settingRow}>
          <div className="grow">
            <div data-control="codex-resets">Pełny reset</div>
            <div data-control="codex-resets" className={styles.hint}>
              Wygasa 12 grudnia
            </div>
          </div>
          <button type="button" data-control="codex-resets" className="btn btn-secondary">
            Użyj resetu
          </button>
        </div>
      )}
    </Group>
  );
}

function Kredyty() {
  const none = useFlag('credits-zero');
  return (
    <Group title="Kredyty" mark="codex-credits">
      <div className={styles.settingRow}>
        <div className="grow">
          <div data-control="codex-credits" className={styles.figure}>
            {none ? '0' : '310'}
          </div>
          <div data-control="codex-credits" className={styles.hint}>
            Pozostałe kredyty
          </div>
        </div>
        <button type="button" className="btn btn-secondary">
          Dokup
        </button>
      </div>
      <div className={styles.settingRow}>
        <span data-control="codex-auto-reload" className="grow">
          Automatyczne doładowanie
        </span>
        <Switch
          label="Skonfiguruj automatyczne doładowanie"
          mark="codex-auto-reload"
          className="switch"
          thumbClass="switch-thumb"
        />
      </div>
    </Group>
  );
}

function Dzienne() {
  const rows = [
    ['23 lis', 'CLI', '3%'],
    ['22 lis', 'Aplikacja komputerowa', '6,5%'],
    ['20 lis', 'Sieć', '1%'],
  ];
  return (
    <Group
      title="Wykorzystanie dzienne"
      note="Dane są przybliżone i mogą być opóźnione nawet o 6 godzin."
      mark="codex-daily-usage"
      noteMark="codex-daily-usage"
    >
      <ul data-control="codex-daily-usage" className={styles.list}>
        {rows.map(([day, surface, percent]) => (
          <li key={day} className={styles.settingRow}>
            <div className="grow">
              <div>{day}</div>
              <div className={styles.hint}>{surface}</div>
            </div>
            <span className="tabular-nums">{percent}</span>
          </li>
        ))}
      </ul>
    </Group>
  );
}
