// The usage tier as steps, of which one is where the organization stands.

import { useFlag } from '../state.ts';
import { Box } from './platform-kit.tsx';
import styles from './twelfth.module.css';

const TIER = 'limits-usage-tier';

export function TierSteps() {
  const named = useFlag('named-tier');
  const launch = useFlag('launch');
  const names = named || launch ? ['Free', 'Build', 'Launch', 'Grow'] : ['Free', 'Tier 1', 'Tier 2', 'Tier 3'];
  const current = names[launch ? 2 : 1];
  return (
    <Box title="Usage tier" mark={TIER} action={<a href="/docs/guides/rate-limits">About usage tiers</a>}>
      <ol data-control={TIER} className={styles.steps}>
        {names.map((name) => (
          <li key={name} aria-current={name === current ? 'step' : undefined}>
            {name}
            {name === current && <span className={styles.hint}>You’re here</span>}
          </li>
        ))}
      </ol>
      <p data-control={TIER} className={styles.hint}>
        Your tier allows up to $500 a month. It rises with what you have paid; you can request a higher one.
      </p>
    </Box>
  );
}
