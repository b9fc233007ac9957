// Billing before anything was bought: what credits are for and amounts to choose from, and no meter.

import styles from './fifteenth.module.css';
import { Button, Tile } from './platform-kit.tsx';

const PACKS = [
  ['$5', 'Try out a few prompts'],
  ['$20', 'Build a prototype'],
  ['$100', 'Run a small product'],
] as const;

export function FirstCredits() {
  return (
    <>
      <h1>Start building with the API</h1>
      <p className={styles.note}>You pay for what you use with credits you buy ahead. No subscription needed.</p>
      <div className={styles.grid}>
        {PACKS.map(([amount, about]) => (
          <Tile key={amount} size="third" title={amount} about={about}>
            <Button filled={amount === '$20'}>Choose</Button>
          </Tile>
        ))}
      </div>
      <p className={styles.note}>
        Compare what <a href="/docs/pricing">models cost</a> or <a href="/docs/overview">read the docs</a> first.
      </p>
    </>
  );
}
