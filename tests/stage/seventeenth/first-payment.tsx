// Billing before anything was bought: an invitation and the prices of models, and no meter.

import { Block, Button, Grid } from './platform-kit.tsx';
import styles from './seventeenth.module.css';

export function FirstPayment() {
  return (
    <>
      <div className={styles.hero}>
        <h1>Start building</h1>
        <p className={styles.muted}>Add a card and buy credits from $5 to make your first request.</p>
        <Button look="solid">Add payment details</Button>
      </div>
      <Block title="What it costs" about="Per million tokens">
        <Grid
          label="What it costs"
          columns={['Model', 'Input', 'Output']}
          rows={[
            ['gpt-6', '$2.00', '$12.00'],
            ['gpt-6-mini', '$0.30', '$2.40'],
          ]}
        />
      </Block>
    </>
  );
}
