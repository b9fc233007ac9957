// The billing panel of the dialog, in Japanese. Decoys: the wallet and the payments.

import { Card, Figure } from './chatgpt-card.tsx';
import { DenseTable } from './dense-table.tsx';

export function SheetBilling() {
  return (
    <div className="v24-grid">
      <Card title="現在のプラン" badge="有効">
        <Figure figure="Pro 20x" unit="月額 ¥30,000" caption="次回更新日：2026年12月4日" />
        <footer data-slot="card-footer">
          <button type="button" className="btn btn-secondary">
            プランを変更
          </button>
        </footer>
      </Card>
      <Card title="ウォレット">
        <Figure figure="¥0" caption="ウォレット残高" />
      </Card>
      <Card title="取引履歴" wide>
        <DenseTable
          columns={['日付', '内容', '金額']}
          rows={[
            ['2026年11月4日', 'ChatGPT Pro 20x', '¥30,000'],
            ['2026年10月4日', 'ChatGPT Pro 20x', '¥30,000'],
          ]}
        />
      </Card>
    </div>
  );
}
