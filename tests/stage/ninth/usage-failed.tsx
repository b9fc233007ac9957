// Usage that could not be loaded: the heading, and a line that says so where the meters would be.

import { Pill } from './parts.tsx';

export function UsageFailed() {
  return (
    <>
      <h1 className="text-2xl font-semibold">Usage</h1>
      <div role="alert" className="v9-promo">
        <div className="grow">
          <div className="text-sm font-medium">We couldn’t load your usage</div>
          <div className="text-xs text-token-text-secondary">
            Your plan limits and credits haven’t changed. Try again in a few minutes, or check{' '}
            <a href="https://status.openai.com/" className="underline">
              our status page
            </a>
            .
          </div>
        </div>
        <Pill>Retry</Pill>
      </div>
    </>
  );
}
