// The billing panel of the dialog, in Korean: the plan, the wallet, the transactions that were reported.

import { Icon } from '../ui/icon.tsx';
import { Row, Section } from './settings-row.tsx';

const PAYMENTS = [
  ['2026년 11월 4일', 'ChatGPT Pro 20x', '200.00'],
  ['2026년 10월 21일', 'Codex 크레딧', '40.00'],
] as const;

export function DialogBilling() {
  return (
    <>
      <div data-control="plan-not-api" className="v36-panel-title">
        결제
      </div>
      <Section title="플랜">
        <Row title="ChatGPT Pro 20x" about="2026년 12월 4일에 갱신됩니다">
          <button type="button" className="v36-btn">
            플랜 변경
          </button>
        </Row>
      </Section>
      <Section title="결제 수단">
        <Row title="Visa •••• 4242">
          <button type="button" className="v36-btn">
            <Icon name="card" size={16} />
            <span>관리</span>
          </button>
        </Row>
        <Row title="지갑 잔액">
          <span>
            <span>$</span>
            <span>0.00</span>
          </span>
        </Row>
      </Section>
      <Section
        title="거래 내역"
        aside={
          <button type="button" className="v36-link">
            모두 보기
          </button>
        }
      >
        {PAYMENTS.map(([date, what, amount]) => (
          <div key={date} className="v36-line">
            <div className="v36-cell">{date}</div>
            <div className="v36-cell v36-muted">{what}</div>
            <div>
              <span>$</span>
              <span>{amount}</span>
            </div>
          </div>
        ))}
      </Section>
    </>
  );
}
