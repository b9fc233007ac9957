// Instead of usage, when it could not be loaded (`failed`): a notice of disruption as providers write them.

export function Outage() {
  return (
    <div className="ac-stack">
      <h1 className="text-2xl font-semibold">We can’t show this right now</h1>
      <div role="alert" className="ac-alert text-sm">
        <p>
          Our usage service has a disruption since 8:40 AM. Your limits, credits and resets are not affected, and tasks
          keep running.
        </p>
      </div>
      <div className="flex gap-2">
        <button type="button" className="btn btn-primary">
          Try again
        </button>
        <a href="https://status.openai.com/" target="_blank" rel="noreferrer" className="ac-link text-sm underline">
          Service status
        </a>
      </div>
      <p className="text-xs text-token-text-secondary">Reference 7f3a-91c2 · 99.4% of services are running.</p>
    </div>
  );
}
