// The settings dialog at `#settings/Usage` as it might become, in Portuguese. Nobody has reported that page in this
// language: the words are translations of ours. Limits stand in a list with native meters, credits and resets in boxes of
// fields with a legend. Decoys: the limit of code reviews, an offer with a percentage, the tokens of the month.

import { type ReactNode, useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useFlag, useLive, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Switch } from '../ui/switch.tsx';

const TABS: [slug: string, label: string, icon: IconName][] = [
  ['General', 'Geral', 'gear'],
  ['Personalization', 'Personalização', 'person'],
  ['Billing', 'Cobrança', 'card'],
  ['Usage', 'Uso', 'chart'],
  ['Analytics', 'Análises', 'stack'],
  ['Security', 'Segurança e login', 'shield'],
];

export function Janela() {
  const { generation } = useStage();
  const { pathname, search } = useAddress();
  const id = useId();
  return (
    <Dialog
      labelledBy={`${id}-title`}
      overlayClass="overlay"
      contentClass="popover janela"
      onClose={() => navigate(pathname + search)}
    >
      <header className="janela-head">
        <h2 id={`${id}-title`} className="text-lg font-medium">
          Configurações
        </h2>
        <input type="search" placeholder="Buscar nas configurações" className="field" />
        <button type="button" aria-label="Fechar" className="btn-icon" onClick={() => navigate(pathname + search)}>
          <Icon name="close" />
        </button>
      </header>
      <div className="janela-body">
        <div role="tablist" aria-orientation="vertical" className="janela-side">
          {TABS.map(([slug, label, icon]) => (
            <button
              key={slug}
              type="button"
              role="tab"
              id={`${id}-tab-${slug}`}
              aria-selected={slug === 'Usage'}
              aria-controls={slug === 'Usage' ? `${id}-panel` : undefined}
              className={slug === 'Usage' ? 'nav-item chip-active' : 'nav-item'}
              onClick={() => navigate(`${pathname}${search}#settings/${slug}`)}
            >
              <Icon name={icon} />
              {label}
            </button>
          ))}
        </div>
        <div
          key={generation}
          role="tabpanel"
          id={`${id}-panel`}
          aria-labelledby={`${id}-tab-Usage`}
          className="janela-panel"
        >
          <h3 data-control="codex-not-api-billing" className="text-2xl font-semibold">
            Uso
          </h3>
          <Limites />
          <Creditos />
          <Redefinicoes />
          <UsoDiario />
          <ExtraNodes />
        </div>
      </div>
    </Dialog>
  );
}

function Limites() {
  const weeklyOnly = useFlag('weekly-only');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(58, 57);
  return (
    <section className="panel-section">
      <h4 className="font-medium">Limites do plano</h4>
      <p className="text-xs text-token-text-secondary">
        Compartilhados entre Codex, Work, agentes e ChatGPT para Excel. As conversas do chat não contam.
      </p>
      <ul className="lines">
        {!weeklyOnly && (
          <Limite
            label="Limite de 5 horas"
            percent={fiveHour}
            resets="Redefine em 3 h 12 min"
            moment="segunda-feira, 23 de novembro de 2026 às 16:07:41 BRT"
            mark="codex-window-5h"
          />
        )}
        <Limite
          label="Limite semanal"
          percent={weekly}
          resets="Redefine em 4 d 7 h"
          moment="sexta-feira, 27 de novembro de 2026 às 19:55:27 BRT"
          mark="codex-window-weekly"
        />
        <Limite
          label="Limite de revisões de código"
          percent={92}
          resets="Redefine em 6 d 1 h"
          moment="domingo, 29 de novembro de 2026 às 13:40:03 BRT"
        />
      </ul>
    </section>
  );
}

interface LimiteProps {
  label: string;
  percent: number;
  resets: string;
  moment: string;
  mark?: string;
}

function Limite({ label, percent, resets, moment, mark }: LimiteProps) {
  return (
    <li>
      <div className="flex items-baseline justify-between gap-4 text-sm">
        <span data-control={mark}>{label}</span>
        <strong data-control={mark} className="font-medium tabular-nums">
          {percent}% restante
        </strong>
      </div>
      <meter data-control={mark} min={0} max={100} value={percent} aria-label="Uso restante" className="w-full" />
      <span data-control={mark} title={moment} className="text-xs text-token-text-secondary">
        {resets}
      </span>
    </li>
  );
}

function Creditos() {
  const empty = useFlag('credits-zero');
  const amount = useLive('1.240', '1.238');
  return (
    <Box title="Créditos">
      <div className="flex items-center justify-between gap-4">
        <div className="text-sm">
          <div data-control="codex-credits" className="font-medium">
            {empty ? '0' : amount} créditos restantes
          </div>
          <div data-control="codex-credits" className="text-xs text-token-text-secondary">
            Saldo atual
          </div>
        </div>
        <button type="button" className="btn btn-primary">
          Comprar créditos
        </button>
      </div>
      <div className="flex items-center justify-between gap-4">
        <div className="text-sm">
          <div data-control="codex-auto-reload">Recarga automática</div>
          <div data-control="codex-auto-reload" className="text-xs text-token-text-secondary">
            Compra créditos quando o saldo fica baixo. Até 40% de desconto.
          </div>
        </div>
        <Switch
          label="Configurar recarga automática"
          mark="codex-auto-reload"
          className="switch"
          thumbClass="switch-thumb"
        />
      </div>
    </Box>
  );
}

function Redefinicoes() {
  const weeklyOnly = useFlag('weekly-only');
  return (
    <Box title="Redefinições do limite de uso" mark="codex-resets">
      <p data-control="codex-resets" className="text-xs text-token-text-secondary">
        {weeklyOnly
          ? 'Use uma redefinição para restaurar seu limite semanal.'
          : 'Use uma redefinição para restaurar seu limite de 5 horas, o semanal ou ambos.'}
      </p>
      <div data-control="codex-resets" className="flex items-center justify-between gap-4 text-sm">
        <span>
          Redefinição completa <span className="text-token-text-secondary">· Expira em 12 de dezembro</span>
        </span>
        <button type="button" className="btn btn-secondary">
          Usar redefinição
        </button>
      </div>
    </Box>
  );
}

function UsoDiario() {
  const rows = [
    ['22 de nov. de 2026', 'App para computador', '4%'],
    ['21 de nov. de 2026', 'Nuvem', '7%'],
    ['20 de nov. de 2026', 'CLI', '1%'],
  ];
  return (
    <>
      <section className="panel-section">
        <h4 data-control="codex-daily-usage" className="font-medium">
          Uso diário
        </h4>
        <p data-control="codex-daily-usage" className="text-xs text-token-text-secondary">
          Os dados de uso são aproximados e podem demorar até 6 horas para aparecer.
        </p>
        <ul data-control="codex-daily-usage" className="lines text-sm">
          {rows.map(([date, surface, percent]) => (
            <li key={date} className="flex justify-between gap-4">
              <span>{date}</span>
              <span className="text-token-text-secondary">{surface}</span>
              <span className="tabular-nums">{percent}</span>
            </li>
          ))}
        </ul>
      </section>
      <p className="text-xs text-token-text-secondary">Tokens usados neste mês: 41,2 mi</p>
    </>
  );
}

function Box({ title, mark, children }: { title: string; mark?: string; children: ReactNode }) {
  return (
    <fieldset className="box">
      <legend data-control={mark} className="font-medium">
        {title}
      </legend>
      {children}
    </fieldset>
  );
}
