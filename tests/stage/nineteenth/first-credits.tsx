// Billing before anything was bought: steps to a first purchase, and no meter.

import styles from './nineteenth.module.css';
import { Box, Button } from './platform-kit.tsx';

export function FirstCredits() {
  return (
    <>
      <h1>Start building</h1>
      <p className={styles.muted}>Buy credits once to unlock the API. There is no subscription.</p>
      <Box title="Choose an amount" foot={<Button filled>Add payment details</Button>}>
        <fieldset className={styles.choices}>
          <legend className={styles.muted}>You can buy more at any time</legend>
          {['$5', '$10', '$20', '$50'].map((amount) => (
            <label key={amount}>
              <input type="radio" name="amount" value={amount} defaultChecked={amount === '$10'} /> {amount}
            </label>
          ))}
        </fieldset>
      </Box>
      <Box title="What you get">
        <ul className={styles.lines}>
          <li>All models, at the prices of the pricing page</li>
          <li>Higher usage tiers as you spend more</li>
          <li>Spend limits and alerts for every project</li>
        </ul>
      </Box>
    </>
  );
}
