// The usage tier as a wide tile: what is approved, and the tiers as a table in which the current one is named.

import { useFlag } from '../state.ts';
import { Chip, Facts, Table, Tile } from './platform-kit.tsx';

const TIER = 'limits-usage-tier';

export function TierTile() {
  const launch = useFlag('launch');
  const grow = useFlag('grow');
  const name = grow ? 'Grow' : launch ? 'Launch' : 'Build';
  return (
    <Tile
      size="full"
      title={`Usage tier: ${name}`}
      about="You move up automatically as you pay for more usage."
      mark={TIER}
      aside={<a href="/docs/guides/rate-limits">How tiers work</a>}
    >
      <Facts facts={[['Approved monthly usage', '$500.00']]} mark={TIER} />
      <Table
        columns={['Tier', 'Rate limits', '']}
        rows={['Build', 'Launch', 'Grow'].map((tier, index) => [
          tier,
          ['Standard', 'Higher', 'Highest'][index],
          tier === name ? <Chip key="current">Current</Chip> : '–',
        ])}
        mark={TIER}
      />
    </Tile>
  );
}
