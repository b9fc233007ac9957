// The settings dialog in Spanish, with tabs across. INVENTED: no Spanish string of this page was ever found.

import { createPortal } from 'react-dom';
import { useFlag } from '../state.ts';

export function Dialogo() {
  const weeklyOnly = useFlag('weekly-only');
  const zero = useFlag('credits-zero');
  return createPortal(
    <div className="overlay">
      <div
        role="dialog"
        aria-modal="true"
        aria-label="Configuración"
        className="popover"
        style={{ width: 720, height: 600, overflow: 'auto', padding: 24 }}
      >
        <div role="tablist" style={{ display: 'flex', gap: 12 }}>
          {['General', 'Facturación', 'Uso', 'Seguridad'].map((name) => (
            <button key={name} type="button" role="tab" aria-selected={name === 'Uso'} className="tab">
              {name}
            </button>
          ))}
        </div>
        <div role="tabpanel" aria-label="Uso" style={{ marginTop: 16 }}>
          <h3 data-control="codex-not-api-billing" className="text-2xl font-semibold">
            Uso
          </h3>
          <h4 className="font-medium">Límites del plan</h4>
          <p className="text-sm text-token-text-secondary">
            Compartidos entre Codex, Work y ChatGPT para Excel. El límite semanal no incluye los chats.
          </p>
          <ul>
            {!weeklyOnly && (
              <Limite
                nombre="Límite de 5 horas"
                queda={81}
                cuando="Se restablece en 3 h 12 min"
                mark="codex-window-5h"
              />
            )}
            <Limite nombre="Límite semanal" queda={58} cuando="Se restablece en 4 d 7 h" mark="codex-window-weekly" />
          </ul>
          <h4 className="font-medium">Créditos</h4>
          <ul>
            <li style={fila}>
              <span data-control="codex-credits">Quedan {zero ? '0' : '1.240'} créditos</span>
              <button type="button" className="btn btn-secondary">
                Añadir créditos
              </button>
            </li>
            <li style={fila}>
              <span data-control="codex-auto-reload">Recarga automática</span>
              <button
                type="button"
                role="switch"
                aria-checked="false"
                aria-label="Configurar la recarga automática"
                data-control="codex-auto-reload"
                className="switch"
              />
            </li>
          </ul>
          <h4 data-control="codex-resets" className="font-medium">
            Restablecimientos del límite de uso
          </h4>
          <ul>
            <li style={fila}>
              <span data-control="codex-resets">Restablecimiento completo</span>
              <button type="button" data-control="codex-resets" className="btn btn-secondary">
                Usar restablecimiento
              </button>
            </li>
          </ul>
          <h4 data-control="codex-daily-usage" className="font-medium">
            Uso diario
          </h4>
          <ul data-control="codex-daily-usage">
            {[
              ['22 nov 2026', 'App de escritorio', '4 %'],
              ['21 nov 2026', 'Nube', '7 %'],
            ].map(([dia, donde, parte]) => (
              <li key={dia} style={fila}>
                <span>{dia}</span>
                <span>{donde}</span>
                <span>{parte}</span>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>,
    document.body,
  );
}

const fila = { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: 16, padding: '10px 0' };

function Limite({ nombre, queda, cuando, mark }: { nombre: string; queda: number; cuando: string; mark: string }) {
  return (
    <li style={{ padding: '10px 0' }}>
      <div style={{ display: 'flex', justifyContent: 'space-between' }}>
        <span data-control={mark}>{nombre}</span>
        <span data-control={mark}>Queda un {queda} %</span>
      </div>
      <div
        role="progressbar"
        aria-valuenow={queda}
        aria-label="Uso restante"
        data-control={mark}
        style={{ height: 6, background: '#8884' }}
      >
        <div style={{ height: 6, width: `${queda}%`, background: 'currentColor' }} />
      </div>
      <small data-control={mark}>{cuando}</small>
    </li>
  );
}
