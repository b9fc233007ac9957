// The usage panel of the dialog, in French. Nobody has reported that page in this language: the words are translations of
// ours. The limits are rows of one table; the rest are rows of terms with what one can do at the end. Decoys: a limit of
// images, apps that are connected.

import { useId } from 'react';
import { useFlag, useLive } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { Quotidienne } from './quotidienne.tsx';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';
const RESETS = 'codex-resets';

export function Utilisation() {
  return (
    <>
      <div>
        <h3 data-control="codex-not-api-billing" className="text-base font-semibold">
          Utilisation
        </h3>
        <p className="text-xs text-token-text-secondary">
          Vos limites sont communes à Codex, Work, aux agents d’espace de travail et à ChatGPT pour Excel. Les
          conversations dans le chat ne sont pas prises en compte.
        </p>
      </div>
      <Limites />
      <Credits />
      <Reinitialisations />
      <Quotidienne />
      <p className="text-xs text-token-text-secondary">
        La création d’images a ses propres limites.{' '}
        <a href="https://help.openai.com/" target="_blank" rel="noreferrer" className="underline">
          En savoir plus
        </a>
      </p>
    </>
  );
}

function Limites() {
  const weeklyOnly = useFlag('weekly-only');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(58, 57);
  return (
    <table className="v8-table v8-boxed text-sm">
      <thead>
        <tr>
          <th scope="col">Limite du forfait</th>
          <th scope="col">Réinitialisation</th>
          <th scope="col">Disponible</th>
        </tr>
      </thead>
      <tbody>
        {!weeklyOnly && (
          <Limite
            label="Limite sur 5 heures"
            percent={fiveHour}
            reset="Dans 3 h 12 min"
            moment="lundi 23 novembre 2026 à 20:07:41 UTC+1"
            mark="codex-window-5h"
          />
        )}
        <Limite
          label="Limite hebdomadaire"
          percent={weekly}
          reset="Dans 4 j 7 h"
          moment="vendredi 27 novembre 2026 à 23:55:27 UTC+1"
          mark="codex-window-weekly"
        />
      </tbody>
    </table>
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
    <tr>
      <th scope="row" data-control={mark}>
        {label}
      </th>
      <td data-control={mark} title={moment} className="text-token-text-secondary">
        {reset}
      </td>
      <td data-control={mark}>
        {`${percent}\u00a0% restants`}
        <progress max={100} value={percent} aria-label="Utilisation restante" className="w-full" />
      </td>
    </tr>
  );
}

function Credits() {
  const empty = useFlag('credits-zero');
  const amount = useLive('93\u202f394,5', '93\u202f391');
  const id = useId();
  return (
    <section aria-labelledby={id} className="v8-rows text-sm">
      <h4 id={id} data-control={CREDITS} className="font-semibold">
        Crédits
      </h4>
      <div className="v8-row">
        <div data-control={CREDITS} className="grow">
          <div>Solde actuel</div>
          <div className="text-token-text-secondary">
            {empty ? 'Il ne vous reste aucun crédit' : `${amount} crédits restants`}
          </div>
        </div>
        <button type="button" data-control={CREDITS} className="btn btn-secondary">
          Ajouter des crédits
        </button>
      </div>
      <div className="v8-row">
        <div data-control={RELOAD} className="grow">
          <div>
            Recharge automatique <span className="badge">{'Jusqu’à 40\u00a0% de remise'}</span>
          </div>
          <div className="text-token-text-secondary">Achète des crédits dès que votre solde est bas.</div>
        </div>
        <Switch label="Configurer la recharge automatique" mark={RELOAD} className="switch" thumbClass="switch-thumb" />
      </div>
      <div className="v8-row">
        <div className="grow">Autoriser les applications connectées à utiliser mes crédits</div>
        <Switch label="Autoriser les applications connectées" className="switch" thumbClass="switch-thumb" />
      </div>
    </section>
  );
}

function Reinitialisations() {
  const id = useId();
  return (
    <section aria-labelledby={id} className="v8-rows text-sm">
      <h4 id={id} data-control={RESETS} className="font-semibold">
        Réinitialisations des limites d’utilisation
      </h4>
      <p data-control={RESETS} className="text-token-text-secondary">
        Rétablissez votre limite sur 5 heures, votre limite hebdomadaire ou les deux.
      </p>
      <div data-control={RESETS} className="v8-row">
        <div className="grow">Réinitialisation complète</div>
        <div className="text-token-text-secondary">Expire le 12 décembre</div>
        <button type="button" className="btn btn-secondary">
          Utiliser
        </button>
      </div>
    </section>
  );
}
