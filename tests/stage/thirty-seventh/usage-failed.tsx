// The usage page when its data did not arrive: an error, a button to try again, no meter.

import { useStage } from '../state.ts';
import { Icon } from '../ui/icon.tsx';

export function UsageFailed() {
  const spanish = useStage().flags.has('spanish');
  return (
    <div className="v37-panel">
      <div className="v37-title">
        <h1 className="text-2xl font-semibold">{spanish ? 'Uso' : 'Usage'}</h1>
      </div>
      <div role="alert" className="v37-blank text-sm">
        <Icon name="info" size={24} />
        <p className="font-medium">
          {spanish ? 'No pudimos cargar tus datos de uso' : 'We couldn’t load your usage data'}
        </p>
        <p className="text-token-text-secondary">
          {spanish
            ? 'Tus límites siguen vigentes. Vuelve a intentarlo en unos minutos.'
            : 'Your limits still apply. Try again in a few minutes.'}
        </p>
        <button type="button" className="btn btn-secondary">
          {spanish ? 'Reintentar' : 'Retry'}
        </button>
      </div>
    </div>
  );
}
