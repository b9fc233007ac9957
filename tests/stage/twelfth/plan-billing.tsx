// /settings/billing of ChatGPT in this set: groups of rows, the plan first. Neighbours: a row that leads to the credits, the wallet.

import { Button, Group, Item } from './kit.tsx';

export function PlanBilling() {
  return (
    <>
      <div className="v12-top">
        <h1 data-control="plan-not-api" className="v12-title">
          Plan and billing
        </h1>
      </div>
      <Group title="Your plan" about="Your plan renews on December 4, 2026.">
        <Item label="ChatGPT Pro 20x" hint="20x more usage of Codex and Work than Plus">
          <span className="v12-value">$200 / month</span>
          <Button>Change plan</Button>
        </Item>
        <Item label="Credits" hint="For Codex and Work after plan limits">
          <a href="/settings/usage" className="v12-button">
            Go to usage
          </a>
        </Item>
      </Group>
      <Group title="Payment">
        <Item label="Visa ending in 4242" hint="Expires 08/2029">
          <Button>Update</Button>
        </Item>
        <Item label="Wallet balance" hint="Applied to your next payment">
          <span className="v12-value">$0.00</span>
        </Item>
        <Item label="Billing email" hint="avery@example.com">
          <Button>Edit</Button>
        </Item>
      </Group>
      <Group title="Transaction history" aside={<Button>View all</Button>}>
        {['November 4, 2026', 'October 4, 2026', 'September 4, 2026'].map((date) => (
          <Item key={date} label={date} hint="ChatGPT Pro 20x">
            <span className="v12-value">$200.00</span>
            <a href="https://invoice.stripe.com/" target="_blank" rel="noreferrer" className="v12-hint underline">
              Receipt
            </a>
          </Item>
        ))}
      </Group>
    </>
  );
}
