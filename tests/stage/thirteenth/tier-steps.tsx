// The tier of an organization as a step in a row of four.

import { useFlag } from '../state.ts';
import styles from './thirteenth.module.css';

const TIER = 'limits-usage-tier';
const STEPS = [
  ['Free', '$100 / month'],
  ['Build', '$500 / month'],
  ['Launch', '$5,000 / month'],
  ['Grow', '$200,000 / month'],
] as const;

export function TierSteps() {
  const launch = useFlag('launch');
  const grow = useFlag('grow');
  const current = grow ? 'Grow' : launch ? 'Launch' : 'Build';
  return (
    <>
      <h2 data-control={TIER}>Usage tier</h2>
      <p data-control={TIER} className={styles.quiet}>
        Your organization is on {current}. The tier sets your approved usage and rate limits.{' '}
        <a href="/docs/guides/rate-limits">About tiers</a>
      </p>
      <ol data-control={TIER} className={styles.steps}>
        {STEPS.map(([name, approved]) => (
          <li key={name} aria-current={name === current ? 'step' : undefined}>
            <b>{name}</b>
            <span className={styles.quiet}>{approved}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
