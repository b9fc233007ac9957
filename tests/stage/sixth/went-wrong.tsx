// The usage panel when its content could not be fetched: an error in place of everything, and no meter.

import { Icon } from '../ui/icon.tsx';

export function WentWrong() {
  return (
    <div role="alert" className="v6-empty">
      <Icon name="info" size={28} />
      <h1 className="text-lg font-semibold">Something went wrong</h1>
      <p className="text-sm text-token-text-secondary">
        We couldn’t load your plan limits and credits. Your usage is still being counted.
      </p>
      <button type="button" className="btn btn-primary">
        Try again
      </button>
      <a href="https://status.openai.com/" target="_blank" rel="noreferrer" className="text-sm underline">
        Check system status
      </a>
    </div>
  );
}
