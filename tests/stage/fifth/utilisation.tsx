// The usage panel of the settings dialog, in French. Nobody has reported that page in this language: the words are
// translations of ours. Terms with native meters, the number before the meter. Decoys: the plan with its price, a gift of
// credits, limits of the voice mode.

import type { ReactNode } from 'react';
import { useFlag, useLive } from '../state.ts';
import { Switch } from '../ui/switch.tsx';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';
const RESETS = 'codex-resets';
const DAILY = 'codex-daily-usage';

export function Utilisation() {
  return (
    <>
      <h3 data-control="codex-not-api-billing" className="text-lg font-semibold">
        Utilisation
      </h3>
      <Limites />
      <Credits />
      <Reinitialisations />
      <Quotidien />
      <p className="text-xs text-token-text-secondary">
        Le mode vocal a sa propre limite quotidienne.{' '}
        <a href="https://help.openai.com/" target="_blank" rel="noreferrer" className="underline">
          En savoir plus
        </a>
      </p>
    </>
  );
}

function Partie({ title, mark, children }: { title: string; mark?: string; children: ReactNode }) {
  return (
    <section className="v5-section">
      <h4 data-control={mark} className="text-sm font-semibold">
        {title}
      </h4>
      {children}
    </section>
  );
}

function Limites() {
  const weeklyOnly = useFlag('weekly-only');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(58, 57);
  return (
    <Partie title="Limites du forfait">
      <p className="text-xs text-token-text-secondary">
        Partagées entre Codex, Work, les agents d’espace de travail et ChatGPT pour Excel. Les conversations ne sont pas
        comprises.
      </p>
      <dl>
        {!weeklyOnly && (
          <Limite
            label="Limite de 5 heures"
            percent={fiveHour}
            reset="Réinitialisation dans 3 h 12 min"
            moment="lundi 23 novembre 2026 à 20:07:41 UTC+1"
            mark="codex-window-5h"
          />
        )}
        <Limite
          label="Limite hebdomadaire"
          percent={weekly}
          reset="Réinitialisation dans 4 j 7 h"
          moment="vendredi 27 novembre 2026 à 23:55:27 UTC+1"
          mark="codex-window-weekly"
        />
      </dl>
    </Partie>
  );
}

interface LimiteProps {
  label: string;
  percent: number;
  reset: string;
  moment: string;
  mark: string;
}

function Limite({ label, percent, reset, moment, mark }: LimiteProps) {
  return (
    <div className="v5-line text-sm">
      <div className="grow">
        <dt data-control={mark}>{label}</dt>
        <dd data-control={mark} className="text-xs text-token-text-secondary">
          <span title={moment}>{reset}</span>
        </dd>
      </div>
      <dd data-control={mark} className="tabular-nums">{`${percent}\u00a0% restants`}</dd>
      <dd data-control={mark}>
        <meter min={0} max={100} value={percent} aria-label="Utilisation restante" />
      </dd>
    </div>
  );
}

function Credits() {
  const empty = useFlag('credits-zero');
  const amount = useLive('93\u202f394,5', '93\u202f391');
  return (
    <Partie title="Crédits" mark={CREDITS}>
      <div className="v5-line text-sm">
        <div data-control={CREDITS} className="grow">
          <div>{empty ? '0 crédit restant' : `${amount} crédits restants`}</div>
          <div className="text-xs text-token-text-secondary">Solde actuel</div>
        </div>
        <button type="button" data-control={CREDITS} className="btn btn-secondary">
          Acheter des crédits
        </button>
      </div>
      <div className="v5-line text-sm">
        <div data-control={RELOAD} className="grow">
          <div>Recharge automatique</div>
          <div className="text-xs text-token-text-secondary">{'Jusqu’à 40\u00a0% de réduction'}</div>
        </div>
        <Switch label="Configurer la recharge automatique" mark={RELOAD} className="switch" thumbClass="switch-thumb" />
      </div>
      <div className="v5-line text-sm">
        <div className="grow">Offrir des crédits à un proche</div>
        <button type="button" className="btn btn-secondary">
          Offrir
        </button>
      </div>
    </Partie>
  );
}

function Reinitialisations() {
  return (
    <Partie title="Réinitialisations des limites" mark={RESETS}>
      <p data-control={RESETS} className="text-xs text-token-text-secondary">
        Utilisez une réinitialisation pour rétablir votre limite de 5 heures, votre limite hebdomadaire ou les deux.
      </p>
      <div data-control={RESETS} className="v5-line text-sm">
        <div className="grow">
          <div>Réinitialisation complète</div>
          <div className="text-xs text-token-text-secondary">Expire le 12 décembre</div>
        </div>
        <button type="button" className="btn btn-secondary">
          Utiliser
        </button>
      </div>
    </Partie>
  );
}

function Quotidien() {
  const rows = [
    ['22 nov. 2026', 'Application de bureau', '5\u00a0%'],
    ['21 nov. 2026', 'Cloud', '7\u00a0%'],
    ['20 nov. 2026', 'CLI', '1\u00a0%'],
  ];
  return (
    <Partie title="Utilisation quotidienne" mark={DAILY}>
      <p data-control={DAILY} className="text-xs text-token-text-secondary">
        Les données sont approximatives et peuvent avoir jusqu’à 6 heures de retard.
      </p>
      <ul data-control={DAILY} className="text-sm">
        {rows.map(([date, surface, share]) => (
          <li key={date} className="v5-line">
            <time>{date}</time>
            <span className="grow text-token-text-secondary">{surface}</span>
            <span>{share}</span>
          </li>
        ))}
      </ul>
    </Partie>
  );
}
