// Silent: the page's header and tabs stand, what lies below them could not be loaded.

import { Button } from './console.tsx';
import { UsageHeader } from './usage-page.tsx';

export function UsageFailed() {
  return (
    <UsageHeader>
      <div role="alert" className="cn-alert">
        <div>
          <strong>Usage history couldn’t be loaded</strong>
          <p>Something went wrong on our side. Try again in a few minutes.</p>
          <p className="cn-quiet">Request ID 7c1e-04b9</p>
        </div>
        <Button>Try again</Button>
      </div>
    </UsageHeader>
  );
}
