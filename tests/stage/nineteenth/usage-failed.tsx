// Usage that could not be loaded: a line that says so, and no meter.

import { Icon } from '../ui/icon.tsx';
import { Button } from './kit.tsx';

export function UsageFailed() {
  return (
    <>
      <header className="v19-top">
        <div className="v19-title">Usage</div>
      </header>
      <div role="alert" className="v19-hero">
        <Icon name="chart" size={28} />
        <p className="text-base font-semibold">Usage isn’t available right now</p>
        <p className="v19-note">Your tasks keep running and your limits still apply. Check back in a few minutes.</p>
        <Button primary>Reload</Button>
      </div>
    </>
  );
}
