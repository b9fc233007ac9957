// The usage tier of an organization as lines of a table: the current one, what it approves, the next.

import { useFlag } from '../state.ts';
import { Block, Button, Line, Lines } from './platform-kit.tsx';

const TIER = 'limits-usage-tier';

export function TierTable() {
  const build = useFlag('named-tier');
  const launch = useFlag('launch');
  const name = build ? 'Build' : launch ? 'Launch' : 'Tier 1';
  const next = build ? 'Launch' : launch ? 'Grow' : 'Tier 2';
  return (
    <Block title="Usage tier" mark={TIER}>
      <Lines>
        <Line
          mark={TIER}
          name="Current tier"
          value={name}
          hint="Moves up with what you’ve paid"
          action={<Button look="plain">Compare tiers</Button>}
        />
        <Line
          mark={TIER}
          name="Approved usage limit"
          value="$500.00 a month"
          action={<Button>Request increase</Button>}
        />
        <Line mark={TIER} name="Next tier" value={next} hint="After $50 paid and 7 days" />
      </Lines>
    </Block>
  );
}
