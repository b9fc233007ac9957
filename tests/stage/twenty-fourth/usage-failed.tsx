// Silent: the usage of a plan could not be loaded. The page speaks of what it would show, and shows none of it.

import { Icon } from '../ui/icon.tsx';

export function UsageFailed() {
  return (
    <div className="v24-card v24-center text-sm">
      <Icon name="bolt" size={28} />
      <h1 className="text-lg font-semibold">Something went wrong</h1>
      <p className="text-token-text-secondary">
        Your limits and credits didn’t load. This doesn’t affect running tasks, and nothing was charged.
      </p>
      <div className="flex gap-2">
        <button type="button" className="btn btn-primary">
          Try again
        </button>
        <a href="https://status.openai.com/" target="_blank" rel="noreferrer" className="btn btn-secondary v24-link">
          Check status
        </a>
      </div>
      <p className="text-xs text-token-text-secondary">Error 503 · req_7f3a</p>
    </div>
  );
}
