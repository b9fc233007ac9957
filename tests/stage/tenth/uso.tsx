// The usage panel of the settings dialog, in Portuguese: nobody has reported it in this language, the words are ours. Each limit is
// a line with its figure at the left and its name, bar and reset beside it.

import type { ReactNode } from 'react';
import { useFlag, useLive } from '../state.ts';
import { Badge, Bar, Button, Panel, Setting, Tabs, Toggle } from './kit.tsx';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';
const RESETS = 'codex-resets';
const DAILY = 'codex-daily-usage';

export function Uso({ close }: { close: ReactNode }) {
  return (
    <>
      <div className="v10-dialog-head">
        <h3 data-control="codex-not-api-billing" className="grow text-lg font-semibold">
          Uso
        </h3>
        {close}
      </div>
      <Tabs
        label="Uso"
        current="overview"
        tabs={[
          { key: 'overview', name: 'Visão geral' },
          { key: 'analytics', name: 'Análises' },
        ]}
      />
      <Limites />
      <Creditos />
      <Redefinicoes />
      <Diario />
    </>
  );
}

function Limites() {
  const weeklyOnly = useFlag('weekly-only');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(58, 57);
  return (
    <Panel
      level={4}
      title="Limites do plano"
      hint="Compartilhados entre Codex, Work, agentes do workspace e ChatGPT para Excel. As conversas do chat não contam."
    >
      {!weeklyOnly && (
        <Limite
          label="Limite de 5 horas"
          percent={fiveHour}
          reset="Redefine em 3 h 12 min"
          moment="segunda-feira, 23 de novembro de 2026 às 16:07:41 BRT"
          mark="codex-window-5h"
        />
      )}
      <Limite
        label="Limite semanal"
        percent={weekly}
        reset="Redefine em 4 d 7 h"
        moment="sexta-feira, 27 de novembro de 2026 às 19:55:27 BRT"
        mark="codex-window-weekly"
      />
    </Panel>
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
    <div className="v10-limit">
      <div data-control={mark} className="v10-limit-figure">
        <div className="v10-number">{percent}%</div>
        <div className="v10-caption">restante</div>
      </div>
      <div className="grow">
        <div className="v10-limit-line text-sm">
          <span data-control={mark}>{label}</span>
          <span data-control={mark} title={moment} className="v10-caption">
            {reset}
          </span>
        </div>
        <Bar label="Uso restante" percent={percent} text={`${percent}% restante`} mark={mark} />
      </div>
    </div>
  );
}

function Creditos() {
  const empty = useFlag('credits-zero');
  const amount = useLive('1.240', '1.238');
  return (
    <Panel
      level={4}
      title="Créditos"
      hint="Continue usando o Work e o Codex depois de atingir um limite."
      mark={CREDITS}
    >
      <Setting label={`${empty ? '0' : amount} créditos restantes`} hint="Saldo atual" mark={CREDITS}>
        <Button mark={CREDITS}>Adicionar</Button>
      </Setting>
      <Setting label="Recarga automática" hint="Compra créditos quando o saldo está baixo" mark={RELOAD}>
        <Badge>Até 40% de desconto</Badge>
        <Toggle label="Configurar recarga automática" mark={RELOAD} />
      </Setting>
    </Panel>
  );
}

function Redefinicoes() {
  const none = useFlag('no-resets');
  return (
    <Panel
      level={4}
      title="Redefinições do limite de uso"
      hint="Use uma redefinição para restaurar o limite de 5 horas, o limite semanal ou ambos."
      mark={RESETS}
      aside={
        <button type="button" className="v10-link">
          Histórico
        </button>
      }
    >
      {none ? (
        <p data-control={RESETS} className="text-sm">
          Nenhuma redefinição disponível no momento.
        </p>
      ) : (
        <Setting label="Redefinição completa" hint="Expira em 12 de dezembro" mark={RESETS}>
          <Button mark={RESETS}>Usar redefinição</Button>
        </Setting>
      )}
    </Panel>
  );
}

function Diario() {
  const rows = [
    ['22 de nov. de 2026', 'App para desktop', '4%'],
    ['22 de nov. de 2026', 'CLI', '1%'],
    ['21 de nov. de 2026', 'Nuvem', '7%'],
  ];
  return (
    <Panel level={4} title="Uso diário" hint="Os dados de uso são aproximados e podem atrasar até 6 horas" mark={DAILY}>
      <table data-control={DAILY} className="v10-table">
        <thead>
          <tr>
            <th scope="col">Data</th>
            <th scope="col">Superfície</th>
            <th scope="col">Uso</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([date, surface, share]) => (
            <tr key={`${date} ${surface}`}>
              <td>{date}</td>
              <td className="v10-start">{surface}</td>
              <td>{share}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
