// The tier with its name as a badge, and the limit approved with it.

import { useFlag } from '../state.ts';
import { Badge, Container, Pair, Pairs } from './controls.tsx';
import styles from './platform.module.css';

const MARK = 'limits-usage-tier';

export function UsageTier() {
  const launch = useFlag('launch');
  const grow = useFlag('grow');
  const name = launch ? 'Launch' : grow ? 'Grow' : 'Build';
  return (
    <Container
      title="Usage tier"
      mark={MARK}
      about="Your tier sets your approved usage limit and your rate limits. It can rise as you spend more."
      actions={
        <a href="/docs/guides/rate-limits" className={styles.link}>
          Compare usage tiers
        </a>
      }
    >
      <Pairs>
        <Pair name="Current tier" mark={MARK}>
          <Badge kind="good">{name}</Badge>
        </Pair>
        <Pair name="Approved usage limit" mark={MARK}>
          {grow ? '$20,000' : '$500'} per month
        </Pair>
      </Pairs>
    </Container>
  );
}
