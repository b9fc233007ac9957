// /settings/billing of ChatGPT in this set: everything about the subscription as one table, the transactions as another. Neighbours:
// the wallet, a line that leads to the credits.

import type { ReactNode } from 'react';
import { Block, Button, Grid, Tag } from './kit.tsx';

const LINES: [name: string, value: ReactNode, action: ReactNode][] = [
  [
    'Plan',
    <>
      ChatGPT Pro 20x <Tag>Active</Tag>
    </>,
    <Button key="change">Change plan</Button>,
  ],
  ['Price', '$200 / month', undefined],
  ['Renews', 'November 4, 2027', <Button key="cancel">Cancel</Button>],
  ['Payment method', 'Visa ending in 4242', <Button key="update">Update</Button>],
  ['Wallet balance', '$0.00', undefined],
  [
    'Credits',
    'For Codex and Work after plan limits',
    <a key="usage" href="/settings/usage" className="v17-link">
      Open Usage
    </a>,
  ],
];

export function BillingPage() {
  return (
    <>
      <div className="v17-toolbar">
        <h1 data-control="plan-not-api" className="v17-title">
          Plan and billing
        </h1>
        <span className="v17-end" />
        <Button look="plain">Get help</Button>
      </div>
      <Block title="Subscription">
        <table className="v17-table">
          <tbody>
            {LINES.map(([name, value, action]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{value}</td>
                <td>{action}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Block>
      <Block title="Transaction history" aside={<Button look="plain">View all</Button>}>
        <Grid columns={['Date', 'Description', 'Amount']}>
          {['October 4, 2027', 'September 4, 2027', 'August 4, 2027'].map((date) => (
            <tr key={date}>
              <th scope="row">{date}</th>
              <td>ChatGPT Pro 20x</td>
              <td>$200.00</td>
            </tr>
          ))}
        </Grid>
      </Block>
    </>
  );
}
