// The sections of the French dialog, each a <details>.

import type { ReactNode } from 'react';
import { Switch } from '../ui/switch.tsx';

interface FoldProps {
  title: string;
  mark?: string;
  children: ReactNode;
}

function Fold({ title, mark, children }: FoldProps) {
  return (
    <details open className="ds-fold">
      <summary data-control={mark}>{title}</summary>
      {children}
    </details>
  );
}

export function AccordionSections({ zero }: { zero: boolean }) {
  return (
    <>
      <Fold title="Limites de votre forfait">
        <Bar label="Limite sur 5 heures" left={81} refill="Réinitialisation à 14:46" mark="codex-window-5h" />
        <Bar label="Limite hebdomadaire" left={58} refill="Réinitialisation dans 4 j 7 h" mark="codex-window-weekly" />
        <Bar label="Revue de code" left={100} refill="Réinitialisation chaque semaine" />
        <Bar label="Voix" left={35} refill="Réinitialisation demain" />
      </Fold>
      <Fold title="Réinitialisations disponibles" mark="codex-resets">
        <div className="ds-line">
          <div data-control="codex-resets">
            <div>Réinitialisation complète</div>
            <div className="ds-quiet">Expire le 12 décembre 2026</div>
          </div>
          <button type="button" data-control="codex-resets" className="ds-button">
            Utiliser
          </button>
        </div>
      </Fold>
      <Fold title="Crédits">
        <div className="ds-line">
          <div>
            <div data-control="codex-credits">{zero ? '0' : '1\u202f240'} crédits restants</div>
            <div className="ds-quiet">
              Utilisés une fois vos limites atteintes. <a href="/pricing/">En savoir plus sur les crédits</a>
            </div>
          </div>
          <button type="button" className="ds-button">
            Ajouter des crédits
          </button>
        </div>
        <div className="ds-line">
          <span data-control="codex-auto-reload">Recharge automatique</span>
          <Switch label="Recharge automatique" mark="codex-auto-reload" className="switch" thumbClass="switch-thumb" />
        </div>
      </Fold>
      <Fold title="Utilisation quotidienne" mark="codex-daily-usage">
        <p data-control="codex-daily-usage" className="ds-quiet">
          Données approximatives, avec un retard pouvant aller jusqu’à 6 heures.
        </p>
        <ul data-control="codex-daily-usage" className="ds-list">
          {['22 nov. · Cloud · 9\u00a0%', '21 nov. · CLI · 1\u00a0%'].map((row) => (
            <li key={row}>{row}</li>
          ))}
        </ul>
      </Fold>
    </>
  );
}

interface BarProps {
  label: string;
  left: number;
  refill: string;
  mark?: string;
}

/** A plain bar: to assistive technology the text beside it says the same. */
function Bar({ label, left, refill, mark }: BarProps) {
  return (
    <div className="ds-meter">
      <div className="ds-line">
        <span data-control={mark}>{label}</span>
        <span data-control={mark}>{`${left}\u00a0% restants`}</span>
      </div>
      <div data-control={mark} className="bar" aria-hidden="true">
        <div className="bar-fill" style={{ width: `${left}%` }} />
      </div>
      <div data-control={mark} className="ds-quiet">
        {refill}
      </div>
    </div>
  );
}
