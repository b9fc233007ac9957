// The usage page without a meter: no paid plan, or nothing that could be loaded.

import { Card, Section, SettingsRow } from './parts.tsx';

export function UsageEmpty() {
  return (
    <>
      <h1 className="text-2xl font-semibold">Usage</h1>
      <Section title="Your plan" about="You’re on the Free plan. Upgrade to see plan limits and buy credits.">
        <Card>
          {[
            ['ChatGPT Plus', '$20 / month', 'Codex and Work with weekly limits'],
            ['ChatGPT Pro', '$200 / month', '20x more usage than Plus, with usage limit resets'],
          ].map(([name, price, about]) => (
            <SettingsRow key={name} title={name} about={about}>
              <span className="text-sm text-token-text-secondary">{price}</span>
              <button type="button" className="btn btn-primary">
                Upgrade plan
              </button>
            </SettingsRow>
          ))}
        </Card>
      </Section>
    </>
  );
}

export function UsageFailed() {
  return (
    <>
      <h1 className="text-2xl font-semibold">Usage</h1>
      <div role="alert" className="v41-none flex flex-col gap-3 text-sm text-token-text-secondary">
        <div>Something went wrong while loading your usage. Plan limits and credits are unavailable right now.</div>
        <div>
          <button type="button" className="btn btn-secondary">
            Try again
          </button>
        </div>
      </div>
    </>
  );
}
