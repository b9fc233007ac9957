// The usage panel of the dialog, in Japanese: words of ours, beside those reported for the older page (週間利用上限, 残り).
// Decoys: the plan with its offer, code review, the limit of another model.

import { useFlag, useLive } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { Bar, Card, Figure } from './chatgpt-card.tsx';
import { DenseTable } from './dense-table.tsx';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';
const RESETS = 'codex-resets';
const DAILY = 'codex-daily-usage';

export function SheetUsage() {
  return (
    <>
      <div className="v24-strip text-sm">
        <span className="badge">Pro 20x</span>
        <span className="grow text-token-text-secondary">次回更新日：2026年12月4日</span>
        <a href="/#pricing" className="underline">
          プランを変更
        </a>
      </div>
      <Limits />
      <div className="v24-grid">
        <Credits />
        <Card
          title="自動チャージ"
          badge="最大40%オフ"
          mark={RELOAD}
          aside={<Switch label="自動チャージを設定" mark={RELOAD} className="switch" thumbClass="switch-thumb" />}
        >
          <Figure figure="オフ" caption="残高が下限を下回ると、クレジットを自動で購入します。" mark={RELOAD} />
        </Card>
        <Resets />
        <Days />
      </div>
    </>
  );
}

function Limits() {
  const weeklyOnly = useFlag('weekly-only');
  const zero = useFlag('weekly-zero');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(58, 57);
  return (
    <div className="v24-group">
      <p className="text-xs text-token-text-secondary">
        プランの上限は、Codex、Work、ワークスペース エージェント、ChatGPT for Excel
        で共有されます。チャットの会話は含まれません。
      </p>
      <div className="v24-grid">
        {!weeklyOnly && (
          <Limit
            title="5時間の利用上限"
            percent={zero ? 99 : fiveHour}
            reset="3時間12分後にリセット"
            moment="2026年11月24日火曜日 4:07:41 JST"
            mark="codex-window-5h"
          />
        )}
        <Limit
          title="週間利用上限"
          percent={zero ? 0 : weekly}
          reset="4日7時間後にリセット"
          moment="2026年11月28日土曜日 7:55:27 JST"
          mark="codex-window-weekly"
        />
        <Card title="その他の上限" wide={!weeklyOnly}>
          <DenseTable
            columns={['上限', '残り', 'リセット']}
            rows={[
              ['コードレビュー', '76%', '2日1時間後'],
              ['GPT-5.3-Codex-Spark（週間）', '94%', '4日7時間後'],
            ]}
          />
        </Card>
      </div>
    </div>
  );
}

interface LimitProps {
  title: string;
  percent: number;
  reset: string;
  moment: string;
  mark: string;
}

function Limit({ title, percent, reset, moment, mark }: LimitProps) {
  return (
    <Card title={title} hint={[`${title}について`, '最初のタスクを始めた時点から数えます。']} mark={mark}>
      <Figure lead="残り" figure={`${percent}%`} mark={mark} />
      <Bar percent={percent} label={`${title}の残り`} text={`残り ${percent}%`} mark={mark} />
      <p data-control={mark} className="text-xs text-token-text-secondary">
        <span title={moment}>{reset}</span>
      </p>
    </Card>
  );
}

function Credits() {
  const zero = useFlag('credits-zero');
  const amount = useLive('1,240', '1,238');
  return (
    <Card title="クレジット" mark={CREDITS}>
      <Figure lead="残り" figure={zero ? '0' : amount} unit="クレジット" caption="現在の残高" mark={CREDITS} />
      <footer data-slot="card-footer">
        <button type="button" data-control={CREDITS} className="btn btn-secondary">
          追加購入
        </button>
      </footer>
    </Card>
  );
}

function Resets() {
  const none = useFlag('no-resets');
  return (
    <Card title="利用上限のリセット" badge={none ? '0件' : '1件'} mark={RESETS} wide>
      <p data-control={RESETS} className="text-xs text-token-text-secondary">
        リセットを使うと、5時間の上限、週間の上限、またはその両方が元に戻ります。
      </p>
      {none ? (
        <p data-control={RESETS} className="v24-empty text-sm text-token-text-secondary">
          現在使用できるリセットはありません。
        </p>
      ) : (
        <p data-control={RESETS} className="v24-line text-sm">
          <span className="grow">フルリセット</span>
          <span className="text-xs text-token-text-secondary">有効期限：12月12日</span>
          <button type="button" className="btn btn-secondary">
            使用する
          </button>
        </p>
      )}
    </Card>
  );
}

function Days() {
  return (
    <Card title="日別の使用量" badge="概算" mark={DAILY} wide>
      <DenseTable
        columns={['日付', '利用元', '割合']}
        rows={[
          ['2026年11月22日', 'デスクトップアプリ', '5%'],
          ['2026年11月21日', 'クラウド', '7%'],
          ['2026年11月20日', 'CLI', '1%'],
        ]}
        mark={DAILY}
      />
      <p data-control={DAILY} className="text-xs text-token-text-secondary">
        使用量は概算です。反映まで最大6時間かかることがあります。
      </p>
    </Card>
  );
}
