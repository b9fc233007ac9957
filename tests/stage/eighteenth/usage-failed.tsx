// The usage page when nothing could be loaded: a card that says so, and no meter.

import { Button } from './kit.tsx';

export function UsageFailed() {
  return (
    <>
      <header className="v18-top">
        <h1 className="v18-title">Something went wrong</h1>
      </header>
      <div role="alert" className="v18-card v18-none">
        <p className="v18-label">We couldn’t load your usage history</p>
        <p className="v18-hint">Your limits and credits haven’t changed. Try again in a few minutes.</p>
        <div className="v18-actions">
          <Button filled>Try again</Button>
          <Button>Check status</Button>
        </div>
      </div>
    </>
  );
}
