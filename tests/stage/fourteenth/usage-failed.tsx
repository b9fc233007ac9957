// Usage that could not be loaded: a few lines instead of the page, and no meter.

import { Button } from './kit.tsx';

export function UsageFailed() {
  return (
    <div role="alert" className="v14-failed">
      <h1 className="v14-group-title">Usage isn’t available right now</h1>
      <p className="v14-note">Your plan limits and credits haven’t changed. We just can’t show them at the moment.</p>
      <div className="v14-buttons">
        <Button strong>Try again</Button>
        <a href="https://status.openai.com/" className="v14-more">
          Check status
        </a>
      </div>
    </div>
  );
}
