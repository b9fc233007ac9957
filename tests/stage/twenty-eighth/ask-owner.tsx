// Silent: a page that a member may not see (`no-access`): what is there, and whom to ask.

import { Block, Cell, Heading, MoreCell } from './cells.tsx';
import styles from './platform.module.css';

export function AskOwner() {
  return (
    <>
      <Heading about="Owners see here what the organization spends, its credit, and its limits.">
        You don’t have permission to see this
      </Heading>
      <Block title="Ask an owner" about="We send them an email with a button that lets you in.">
        {['Ada Owner', 'Grace Owner'].map((name) => (
          <Cell key={name} label={name} help="Owner of Northwind">
            <button type="button" className={styles.button}>
              Ask for access
            </button>
          </Cell>
        ))}
      </Block>
      <Block>
        <MoreCell label="Which permission do I need?">
          <p className={styles.help}>
            For usage it is the Usage Dashboard permission. Billing and limits are for owners only.
          </p>
        </MoreCell>
      </Block>
    </>
  );
}
