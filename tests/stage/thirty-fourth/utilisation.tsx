// The usage panel of the dialog, in French: limits, resets, credits, in the dialog's order. Decoys: the price of a pack, the
// windows' names in the prose.

import { useFlag, useLive } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { LimitRow } from './limit-row.tsx';
import { Section } from './section.tsx';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';
const RESETS = 'codex-resets';
const DAILY = 'codex-daily-usage';

export function Utilisation() {
  return (
    <>
      <h3 data-control="codex-not-api-billing" className="v34-panel-title">
        Utilisation
      </h3>
      <Limites />
      <Reinitialisations />
      <Credits />
      <Quotidienne />
    </>
  );
}

function Limites() {
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const short = useLive(81, 80);
  const long = useLive(58, 57);
  const shared = { left: (percent: number) => `${percent}\u00a0% restants`, bar: 'Utilisation restante' };
  return (
    <Section
      title="Limites du forfait"
      about="Partagées entre Codex, Work, les agents d’espace de travail et ChatGPT pour Excel. Les conversations dans Chat ne sont pas incluses."
    >
      <div className="v34-card">
        {!weeklyOnly && (
          <LimitRow
            {...shared}
            label="Limite de 5 heures"
            reset="Réinitialisation dans 3 h 12 min"
            moment="lundi 23 novembre 2026 à 20:07:41 UTC+1"
            percent={spent ? 99 : short}
            mark="codex-window-5h"
          />
        )}
        <LimitRow
          {...shared}
          label="Limite hebdomadaire"
          reset="Réinitialisation dans 4 j 7 h"
          moment="vendredi 27 novembre 2026 à 23:55:27 UTC+1"
          percent={spent ? 0 : long}
          mark="codex-window-weekly"
        />
      </div>
    </Section>
  );
}

function Reinitialisations() {
  const none = useFlag('no-resets');
  return (
    <section className="v34-section">
      <h4 data-control={RESETS} className="v34-section-title">
        Réinitialisations des limites d’utilisation
      </h4>
      <p data-control={RESETS} className="text-sm text-token-text-secondary">
        Utilisez une réinitialisation pour rétablir votre limite de 5 heures, votre limite hebdomadaire ou les deux
      </p>
      <div className="v34-card text-sm">
        <div data-control={RESETS} className="@container/settings-row v34-row">
          {none ? (
            <div className="text-token-text-secondary">Aucune réinitialisation disponible</div>
          ) : (
            <>
              <div className="grow">
                <div>Réinitialisation complète</div>
                <span title="Expire le 12/12 à 21:14 UTC+1" className="text-token-text-secondary">
                  Expire le 12 décembre
                </span>
              </div>
              <button type="button" className="btn btn-secondary">
                Utiliser la réinitialisation
              </button>
            </>
          )}
        </div>
      </div>
    </section>
  );
}

function Credits() {
  const empty = useFlag('credits-zero');
  const amount = useLive('93\u202f394,5', '93\u202f391');
  return (
    <Section title="Crédits" mark={CREDITS}>
      <p data-control={CREDITS} className="text-sm text-token-text-secondary">
        Achetez des crédits ou activez la recharge automatique pour continuer à utiliser Work lorsque vous atteignez les
        limites d’utilisation.{' '}
        <a href="https://help.openai.com/" target="_blank" rel="noreferrer" className="underline">
          En savoir plus
        </a>
      </p>
      <dl className="v34-card text-sm">
        <div className="@container/settings-row v34-row">
          <dt data-control={CREDITS} className="grow">
            {empty ? '0 crédit restant' : `${amount} crédits restants`}
          </dt>
          <dd>
            <button type="button" data-control={CREDITS} className="btn btn-secondary">
              Ajouter des crédits
            </button>
          </dd>
        </div>
        <div className="@container/settings-row v34-row">
          <dt data-control={RELOAD} className="grow">
            Recharge automatique <span className="text-token-text-secondary">{'Jusqu’à 40\u00a0% de réduction'}</span>
          </dt>
          <dd>
            <Switch
              label="Configurer la recharge automatique"
              mark={RELOAD}
              className="switch"
              thumbClass="switch-thumb"
            />
          </dd>
        </div>
      </dl>
    </Section>
  );
}

function Quotidienne() {
  const rows = [
    ['22 nov. 2026', 'Application de bureau', '5\u00a0%'],
    ['21 nov. 2026', 'Cloud', '7\u00a0%'],
    ['20 nov. 2026', 'Revue de code GitHub', '1\u00a0%'],
  ];
  return (
    <Section
      title="Utilisation quotidienne"
      about="Les données d’utilisation sont approximatives et peuvent être retardées de 6 heures au maximum"
      mark={DAILY}
    >
      <div data-control={DAILY} className="v34-card text-sm">
        {rows.map(([date, surface, share]) => (
          <div key={date} className="v34-grid v34-row">
            <div>{date}</div>
            <div className="text-token-text-secondary">{surface}</div>
            <div className="tabular-nums">{share}</div>
          </div>
        ))}
      </div>
    </Section>
  );
}
