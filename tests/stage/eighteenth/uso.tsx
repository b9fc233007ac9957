// The usage panel of the settings dialog, in Portuguese: nobody has reported it in this language, the words are ours. Credits stand
// before the limits' resets, automatic reload has a switch here, and a limit says what is left below its bar.

import { useFlag, useLive } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { Badge, Button, LeadingRow, List, Meter, Row, Section, Segments } from './kit.tsx';

const CREDITS = 'codex-credits';
const RESETS = 'codex-resets';
const DAILY = 'codex-daily-usage';

export function Uso() {
  return (
    <>
      <Segments
        label="Exibição"
        current="overview"
        options={[
          { key: 'overview', name: 'Visão geral' },
          { key: 'analytics', name: 'Análise' },
        ]}
      />
      <Limites />
      <Creditos />
      <Redefinicoes />
      <PorDia />
    </>
  );
}

function Limites() {
  const weeklyOnly = useFlag('weekly-only');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(58, 57);
  return (
    <Section
      level={3}
      title="Limites do plano"
      hint="Valem para Codex, Work, agentes do espaço de trabalho e ChatGPT para Excel. Conversas no chat não contam."
    >
      <List>
        {!weeklyOnly && (
          <Limite
            label="Limite de 5 horas"
            percent={fiveHour}
            reset="Redefine em 3 h 12 min"
            moment="quarta-feira, 16 de fevereiro de 2028 às 16:07:41 BRT"
            mark="codex-window-5h"
          />
        )}
        <Limite
          label="Limite semanal"
          percent={weekly}
          reset="Redefine em 4 d 7 h"
          moment="domingo, 20 de fevereiro de 2028 às 19:55:27 BRT"
          mark="codex-window-weekly"
        />
      </List>
    </Section>
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
  const left = `${percent}% restantes`;
  return (
    <LeadingRow
      label={label}
      mark={mark}
      below={
        <>
          <Meter label="Uso restante" percent={percent} text={left} />
          <div className="v18-ends v18-hint">
            <span>{left}</span>
            <span title={moment}>{reset}</span>
          </div>
        </>
      }
    />
  );
}

function Creditos() {
  const empty = useFlag('credits-zero');
  const amount = useLive('1.240', '1.238');
  return (
    <Section level={3} title="Créditos" mark={CREDITS}>
      <List>
        <Row
          label="Saldo de créditos"
          hint="Usados quando você atinge um limite do plano"
          value={empty ? '0' : amount}
          mark={CREDITS}
        >
          <Button>Adicionar</Button>
        </Row>
        <Row label="Recarga automática" hint="Compre créditos quando o saldo estiver baixo" mark="codex-auto-reload">
          <Badge>Até 40% de desconto</Badge>
          <Switch label="Configurar recarga automática" className="switch" thumbClass="switch-thumb" />
        </Row>
      </List>
    </Section>
  );
}

function Redefinicoes() {
  const none = useFlag('no-resets');
  return (
    <Section
      level={3}
      title="Redefinições de limite"
      hint="Use uma redefinição para recuperar o limite de 5 horas, o limite semanal ou ambos."
      mark={RESETS}
    >
      <List>
        {none ? (
          <Row label="Nenhuma redefinição disponível" mark={RESETS} />
        ) : (
          <Row label="Redefinição completa" hint="Expira em 12 de março" mark={RESETS}>
            <Button>Usar</Button>
          </Row>
        )}
        <LeadingRow label="Histórico de redefinições" />
      </List>
    </Section>
  );
}

function PorDia() {
  const rows = [
    ['15 de fev. de 2028', 'App para computador', '4%'],
    ['15 de fev. de 2028', 'CLI', '1%'],
    ['14 de fev. de 2028', 'Nuvem', '7%'],
  ];
  return (
    <Section
      level={3}
      title="Uso diário"
      hint="Os dados são aproximados e podem levar até 6 horas para aparecer."
      mark={DAILY}
    >
      <div className="v18-card">
        <table data-control={DAILY} className="v18-table">
          <thead>
            <tr>
              <th scope="col">Data</th>
              <th scope="col">Onde</th>
              <th scope="col">Uso</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([date, surface, share]) => (
              <tr key={`${date} ${surface}`}>
                <td>{date}</td>
                <td>{surface}</td>
                <td>{share}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
