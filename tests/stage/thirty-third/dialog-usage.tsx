// The Usage tab of the settings dialog, in Japanese: its own order (resets before credits) and words. Reported in this
// language are only 週間利用上限, 残り and リセット, of the legacy page; the rest is translated.

import { useFlag, useLive } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { LimitRow, Row, Section } from './parts.tsx';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';
const RESETS = 'codex-resets';

export function DialogUsage() {
  return (
    <div className="_sections_kq3z7">
      <div className="_dialogHead_kq3z7">
        <div data-control="codex-not-api-billing" className="_panelTitle_kq3z7">
          利用状況
        </div>
      </div>
      <Limits />
      <Resets />
      <Credits />
    </div>
  );
}

function Limits() {
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const fiveHourLive = useLive(81, 80);
  const weeklyLive = useLive(32, 31);
  const fiveHour = spent ? 99 : fiveHourLive;
  const weekly = spent ? 0 : weeklyLive;
  return (
    <Section
      title="プランの利用上限"
      about="Codex、Work、ワークスペース エージェント、ChatGPT for Excel で共有されます。チャットの会話は含まれません。"
    >
      {!weeklyOnly && (
        <LimitRow
          label="5時間の利用上限"
          resets="リセット：14:46"
          moment="2026年11月23日月曜日 14:46:12 JST"
          percent={fiveHour}
          left={`${fiveHour}% 残り`}
          progress="残りの利用量"
          mark="codex-window-5h"
        />
      )}
      <LimitRow
        label="週間利用上限"
        resets="リセット：2026/11/28 10:30"
        moment="2026年11月28日土曜日 10:30:27 JST"
        percent={weekly}
        left={`${weekly}% 残り`}
        progress="残りの利用量"
        mark="codex-window-weekly"
      />
    </Section>
  );
}

function Resets() {
  const none = useFlag('no-resets');
  return (
    <Section title="利用上限のリセット" mark={RESETS}>
      {none ? (
        <div className="_blank_kq3z7">
          <div data-control={RESETS} className="text-token-text-secondary">
            現在利用できる利用上限のリセットはありません。
          </div>
        </div>
      ) : (
        <Row
          mark={RESETS}
          title="フルリセット（週間 + 5時間）"
          about={<span title="12/12 16:23 JST に期限切れ">有効期限：12月12日</span>}
        >
          <button type="button" data-control={RESETS} className="btn btn-secondary">
            <div>リセットを使用</div>
          </button>
        </Row>
      )}
    </Section>
  );
}

function Credits() {
  const none = useFlag('credits-zero');
  const live = useLive('1,240', '1,238');
  return (
    <Section title="クレジット" mark={CREDITS}>
      <Row
        mark={CREDITS}
        title={`残り ${none ? '0' : live} クレジット`}
        about={
          <>
            <span>
              クレジットを購入するか自動リロードをオンにすると、利用上限に達した後も Work を引き続き使用できます。
            </span>{' '}
            <a href="https://help.openai.com/" target="_blank" rel="noreferrer" className="_link_kq3z7">
              詳細
            </a>
          </>
        }
      >
        <button type="button" data-control={CREDITS} className="btn btn-secondary">
          <div>クレジットを追加</div>
        </button>
      </Row>
      <Row mark={RELOAD} title="自動リロード" about="最大 40% オフ">
        <Switch label="自動リロードを設定" mark={RELOAD} className="_switch_kq3z7" thumbClass="_thumb_kq3z7" />
      </Row>
    </Section>
  );
}
