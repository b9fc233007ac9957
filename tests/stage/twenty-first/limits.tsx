// Limits of the organization and of a project: the scope is a segmented control, each limit a card.

import { useFlag } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import styles from './api.module.css';
import type { Scope } from './edit-sheet.tsx';
import { RateLimits } from './rate-limits.tsx';
import { AlertAndLimit, SpendLimit } from './spend-limit.tsx';

const SCOPES = [
  ['organization', 'Organization', '/settings/organization/limits'],
  ['project', 'Project', '/settings/proj_abc123/limits'],
] as const;

export function Limits({ scope }: { scope: Scope }) {
  const alerts = useFlag('spend-alerts');
  return (
    <>
      <header className={styles.pageBar}>
        <h1>Limits</h1>
        <nav aria-label="Scope" className={styles.segments}>
          {SCOPES.map(([name, label, href]) => (
            <a key={name} href={href} aria-current={name === scope ? 'page' : undefined} className={styles.segment}>
              {label}
            </a>
          ))}
        </nav>
      </header>
      <InOrder
        parts={{
          // A tier belongs to the organization.
          ...(scope === 'organization' && { tier: <Tier /> }),
          spend: alerts ? <AlertAndLimit scope={scope} /> : <SpendLimit scope={scope} />,
          rates: <RateLimits scope={scope} />,
        }}
      />
    </>
  );
}

function Tier() {
  const build = useFlag('named-tier');
  const launch = useFlag('launch');
  const grow = useFlag('grow');
  const name = build ? 'Build' : launch ? 'Launch' : grow ? 'Grow' : 'Tier 1';
  return (
    <section className={styles.card}>
      <div className={styles.cardHead}>
        <div>
          <strong data-control="limits-usage-tier" className={styles.smallFigure}>
            {name}
          </strong>
          <h2 data-control="limits-usage-tier" className={styles.label}>
            Usage tier
          </h2>
        </div>
        <button type="button" aria-haspopup="dialog" className={styles.button}>
          Compare
        </button>
      </div>
      <p data-control="limits-usage-tier" className={styles.note}>
        Sets how much you can spend each month and how fast you can call the API. It goes up as you pay.
      </p>
    </section>
  );
}
