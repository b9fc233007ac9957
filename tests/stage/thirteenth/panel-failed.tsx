// What stands in place of a panel that could not be loaded: no title of its own, and no meter.

import { Button } from './kit.tsx';

export function PanelFailed() {
  return (
    <div role="alert" className="v13-failed">
      <p className="font-semibold">Something went wrong</p>
      <p className="v13-quiet">This part of your settings didn’t load. Check your connection, or come back later.</p>
      <Button>Try again</Button>
    </div>
  );
}
