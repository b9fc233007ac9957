// Usage that could not be loaded: the title, what went wrong, a button. No meter is shown.

import { Icon } from '../ui/icon.tsx';
import { Button } from './kit.tsx';

export function UsageFailed() {
  return (
    <>
      <div className="v12-top">
        <h1 className="v12-title">Usage</h1>
      </div>
      <div role="alert" className="v12-empty">
        <Icon name="info" size={28} />
        <p className="v12-label">We couldn’t load your usage</p>
        <p className="v12-hint">Your plan and your credits are not affected. Try again in a few minutes.</p>
        <Button filled>Try again</Button>
        <a href="https://status.openai.com/" target="_blank" rel="noreferrer" className="v12-hint underline">
          Check system status
        </a>
      </div>
    </>
  );
}
