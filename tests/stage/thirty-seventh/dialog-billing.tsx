// The dialog's billing panel, in Chinese: plan, wallet, payment, transactions. Only its heading is a note's.

import { Row } from './settings-row.tsx';

export function DialogBilling() {
  const rows = [
    ['2026年11月4日', 'ChatGPT Pro 20x', 'US$200.00'],
    ['2026年10月18日', '1,000 额度', 'US$40.00'],
    ['2026年10月4日', 'ChatGPT Pro 20x', 'US$200.00'],
  ];
  return (
    <>
      <h3 data-control="plan-not-api" className="v37-dialog-title text-lg">
        账单
      </h3>
      <Row title="ChatGPT Pro 20x" about="将于 2026年12月4日自动续订">
        <button type="button" aria-haspopup="menu" className="btn btn-secondary">
          更改套餐
        </button>
      </Row>
      <Row title="钱包余额 US$0.00">
        <button type="button" className="btn btn-secondary">
          兑换礼品卡
        </button>
      </Row>
      <Row title="付款方式" about="Visa •••• 4242">
        <button type="button" className="btn btn-secondary">
          管理
        </button>
      </Row>
      <section className="v37-group">
        <div className="v37-inline">
          <h4 className="grow text-sm font-semibold">交易记录</h4>
          <button type="button" className="text-sm underline">
            查看全部
          </button>
        </div>
        <ul className="v37-lines text-sm">
          {rows.map(([date, what, amount]) => (
            <li key={date}>
              <span className="v37-date text-token-text-secondary">{date}</span>
              <span className="grow">{what}</span>
              <span className="tabular-nums">{amount}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
