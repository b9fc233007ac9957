// The usage tier of an organization: a stepper of all tiers, one of them the current step.

import { useFlag } from '../state.ts';
import styles from './platform.module.css';

const MARK = 'limits-usage-tier';

export function TierPath() {
  const named = useFlag('named-tier');
  const steps = named ? ['Free', 'Build', 'Launch', 'Grow'] : ['Free', '1', '2', '3', '4', '5'];
  const [current = '', next = ''] = steps.slice(1);
  return (
    <section className={styles.card}>
      <h2 data-control={MARK} className={styles.name}>
        Usage tier
      </h2>
      <p data-control={MARK} className={styles.numeral}>
        {named ? current : `Tier ${current}`}
      </p>
      <ol data-control={MARK} className={styles.steps}>
        {steps.map((step) => (
          <li key={step} aria-current={step === current ? 'step' : undefined}>
            {step}
          </li>
        ))}
      </ol>
      <p data-control={MARK} className={styles.quiet}>
        Approved for up to $500.00 a month. You’re $31.10 away from {named ? next : `tier ${next}`}.{' '}
        <a href="/docs/guides/rate-limits" className={styles.link}>
          How tiers work
        </a>
      </p>
    </section>
  );
}
