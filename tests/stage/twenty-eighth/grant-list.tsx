// The credit grants, a page behind the billing page: cells that unfold. Decoys: what is left of each grant.

import { Icon } from '../ui/icon.tsx';
import { Block, Heading, MoreCell } from './cells.tsx';
import styles from './platform.module.css';

const MARK = 'billing-credit-grants';

export function GrantList({ back }: { back: string }) {
  const grants = [
    ['Bought on November 2, 2026', 'Expires November 2, 2027', '$7.21 left', 'Of $12.00, paid with Visa •••• 4242.'],
    [
      'Free credit for new accounts',
      'Expired September 30, 2026',
      '$0.00 left',
      'Of $5.00, given on September 30, 2025.',
    ],
  ] as const;
  return (
    <>
      <nav aria-label="Back">
        <a href={back} className={styles.back}>
          <Icon name="back" size={16} />
          Billing
        </a>
      </nav>
      <Heading mark={MARK} about="What you bought or were given. The one that expires first is used first.">
        Credit grants
      </Heading>
      <Block>
        {grants.map(([label, expiry, left, detail]) => (
          <MoreCell key={label} label={label} help={expiry} value={left} mark={MARK}>
            <p className={styles.help}>{detail}</p>
          </MoreCell>
        ))}
      </Block>
    </>
  );
}
