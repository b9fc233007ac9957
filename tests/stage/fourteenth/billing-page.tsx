// /settings/billing of ChatGPT in this set: what one pays as one list, the receipts as another. Neighbours: the wallet, a link to the
// credits.

import { useFlag } from '../state.ts';
import { Button, Group, Item, More } from './kit.tsx';

export function BillingPage() {
  const workspace = useFlag('workspace');
  const plan = workspace ? 'ChatGPT Business' : 'ChatGPT Pro 20x';
  const price = workspace ? '$300.00' : '$200.00';
  return (
    <>
      <div className="v14-title-line">
        <h1 data-control="plan-not-api" className="v14-title">
          Billing
        </h1>
      </div>
      <Group title="Subscription">
        <Item
          term="Plan"
          value={plan}
          hint={workspace ? '12 seats, billed monthly' : 'Billed monthly'}
          action={<Button>Change plan</Button>}
        />
        <Item term="Next payment" value={price} hint="February 4, 2027" />
        <Item term="Payment method" value="Visa ending in 4242" action={<Button>Update</Button>} />
        <Item term="Billing email" value="avery@example.com" action={<Button>Edit</Button>} />
      </Group>
      <Group title="Other balances">
        <Item term="Wallet balance" hint="Taken off your next payment" value="$0.00" />
        <Item
          term="Credits"
          hint="For Codex and Work after plan limits"
          value="1,240"
          action={<More href="/settings/usage">Open Usage</More>}
        />
      </Group>
      <Group title="Transaction history" aside={<Button>View all</Button>}>
        {['January 4, 2027', 'December 4, 2026', 'November 4, 2026'].map((date) => (
          <Item key={date} term={date} hint={plan} value={price} action={<Button>Receipt</Button>} />
        ))}
      </Group>
    </>
  );
}
