// Silent: before anything was bought (`empty`). What the API costs, and how one begins.

import { Block, Cell, Heading, LinkCell, MoreCell, Value } from './cells.tsx';
import styles from './platform.module.css';

export function Welcome() {
  return (
    <>
      <Heading about="Buy credit to begin. Your spend, your credit and your limits will be shown here afterwards.">
        Start with the API
      </Heading>
      <Block title="Buy your first credit" about="Credit expires after a year and can’t be refunded.">
        {['$5', '$20', '$100'].map((amount) => (
          <Cell key={amount} label={amount}>
            <button type="button" className={styles.button}>
              Buy
            </button>
          </Cell>
        ))}
      </Block>
      <Block title="What it costs" about="For a million tokens.">
        <Cell label="gpt-5.5" help="Output is $10.00">
          <Value>$1.25</Value>
        </Cell>
        <Cell label="gpt-5.5-mini" help="Output is $2.00">
          <Value>$0.25</Value>
        </Cell>
        <LinkCell href="/docs/pricing" label="All prices" />
      </Block>
      <Block>
        <MoreCell label="I already pay for ChatGPT">
          <p className={styles.help}>A ChatGPT plan is something else. The API is paid by itself.</p>
        </MoreCell>
      </Block>
    </>
  );
}
