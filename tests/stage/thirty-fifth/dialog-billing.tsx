// The dialog's Billing tab: the plan, the wallet, transactions. Nothing here is a meter of Codex.

import { useFlag } from '../state.ts';
import { Button, Card, Row, RowControl, RowDescription, RowLabel, RowText, Section } from './settings-kit.tsx';
import { Transactions } from './transactions.tsx';

const english = {
  title: 'Billing',
  renews: 'Renews on December 14, 2026',
  manage: 'Manage',
  wallet: 'Wallet balance',
  add: 'Add funds',
  history: 'Transaction history',
  all: 'View all',
  rows: [
    ['2026-11-14', 'Nov 14, 2026', 'ChatGPT Pro 20x', '$200.00'],
    ['2026-11-09', 'Nov 9, 2026', 'Credits (1,000)', '$40.00'],
  ],
};

const japanese: typeof english = {
  title: '請求',
  renews: '2026年12月14日に更新',
  manage: '管理',
  wallet: 'ウォレット残高',
  add: '残高を追加',
  history: '取引履歴',
  all: 'すべて表示',
  rows: [
    ['2026-11-14', '2026/11/14', 'ChatGPT Pro 20x', '¥30,000'],
    ['2026-11-09', '2026/11/09', 'クレジット (1,000)', '¥6,000'],
  ],
};

export function DialogBilling() {
  const words = useFlag('japanese') ? japanese : english;
  return (
    <>
      <div className="border-b border-token-border-light pb-3">
        <h3 data-control="plan-not-api" className="text-lg font-normal">
          {words.title}
        </h3>
      </div>
      <Section>
        <Card>
          <Row>
            <RowText>
              <RowLabel>ChatGPT Pro 20x</RowLabel>
              <RowDescription>{words.renews}</RowDescription>
            </RowText>
            <RowControl>
              <Button>{words.manage}</Button>
            </RowControl>
          </Row>
          <Row>
            <RowText>
              <RowLabel>{words.wallet}</RowLabel>
              <RowDescription>$0.00</RowDescription>
            </RowText>
            <RowControl>
              <Button>{words.add}</Button>
            </RowControl>
          </Row>
        </Card>
      </Section>
      <Transactions title={words.history} all={words.all} rows={words.rows} level={3} />
    </>
  );
}
