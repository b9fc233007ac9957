// Instead of usage, when it could not be loaded. No meter, though the words name some.

import { Chip, Prop } from './parts.tsx';

export function NotLoaded() {
  return (
    <div className="v29-alone">
      <h1 className="text-2xl font-semibold">We couldn’t load this page</h1>
      <p className="text-sm text-token-text-secondary">
        Your limits and credits haven’t changed. This usually clears up within a few minutes.
      </p>
      <dl className="v29-props text-sm">
        <Prop name="Status">
          <Chip tone="bad">503</Chip>
        </Prop>
        <Prop name="Request" edit="Copy">
          req_7f31c09ab2
        </Prop>
        <Prop name="Time">2026-11-23 17:04:12</Prop>
      </dl>
      <div className="flex items-center gap-4">
        <button type="button" className="btn btn-primary">
          Try again <kbd>R</kbd>
        </button>
        <a href="https://status.openai.com/" target="_blank" rel="noreferrer" className="underline text-sm">
          System status
        </a>
      </div>
    </div>
  );
}
