// Usage that could not be loaded: a card that says so, and no meter.

import { Icon } from '../ui/icon.tsx';
import { Button } from './kit.tsx';

export function UsageError() {
  return (
    <div role="alert" className="v15-card v15-error">
      <Icon name="chart" size={32} />
      <div data-slot="card-title">We can’t show your usage right now</div>
      <div className="v15-small">
        Your plan, limits and credits aren’t affected. Try again in a few minutes or check{' '}
        <a href="https://status.openai.com/" className="v15-link">
          status.openai.com
        </a>
        .
      </div>
      <Button>Reload</Button>
    </div>
  );
}
