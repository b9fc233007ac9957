// The usage panel of the settings dialog, in Japanese: nobody has reported it in this language, the words are ours. What is left
// stands at the end of the line, above a short meter.

import { useFlag, useLive } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { Button, Item, Meter, Section, Stack, Toggle } from './kit.tsx';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';
const RESETS = 'codex-resets';
const DAILY = 'codex-daily-usage';

export function Shiyo() {
  return (
    <>
      <h3 data-control="codex-not-api-billing" className="v16-h1 v16-smaller">
        使用状況
      </h3>
      <InOrder parts={{ limits: <Jogen />, credits: <Kurejitto />, resets: <Risetto />, daily: <Hibetsu /> }} />
    </>
  );
}

function Jogen() {
  const weeklyOnly = useFlag('weekly-only');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(58, 57);
  return (
    <Section
      level={3}
      title="プランの利用上限"
      lead="Codex、Work、ワークスペースエージェント、ChatGPT for Excel で共有されます。チャットは含まれません。"
    >
      <Stack>
        {!weeklyOnly && (
          <Limit
            label="5 時間の利用上限"
            percent={fiveHour}
            reset="3 時間 12 分後にリセットされます"
            moment="2027年7月23日金曜日 3:07:41 JST"
            mark="codex-window-5h"
          />
        )}
        <Limit
          label="週間利用上限"
          percent={weekly}
          reset="4 日 7 時間後にリセットされます"
          moment="2027年7月27日火曜日 6:55:27 JST"
          mark="codex-window-weekly"
        />
      </Stack>
    </Section>
  );
}

interface LimitProps {
  label: string;
  percent: number;
  reset: string;
  moment: string;
  mark: string;
}

function Limit({ label, percent, reset, moment, mark }: LimitProps) {
  return (
    <Item level={4} title={label} text={<span title={moment}>{reset}</span>} mark={mark}>
      <div className="v16-gauge">
        <span data-control={mark}>残り {percent}%</span>
        <Meter label="残りの使用量" percent={percent} mark={mark} />
      </div>
    </Item>
  );
}

function Kurejitto() {
  const empty = useFlag('credits-zero');
  const amount = useLive('1,240', '1,238');
  return (
    <Section
      level={3}
      title="クレジット"
      lead="上限に達したあとも、クレジットで Work と Codex を続けて使えます。"
      mark={CREDITS}
    >
      <Stack>
        <Item level={4} title={`残り ${empty ? '0' : amount} クレジット`} text="現在の残高です" mark={CREDITS}>
          <Button mark={CREDITS}>追加する</Button>
        </Item>
        <Item
          level={4}
          title="自動チャージ"
          text="残高が少なくなるとクレジットを購入します。最大 40% オフ。"
          mark={RELOAD}
        >
          <Toggle label="自動チャージを設定" mark={RELOAD} />
        </Item>
      </Stack>
    </Section>
  );
}

function Risetto() {
  const none = useFlag('no-resets');
  return (
    <Section
      level={3}
      title="利用上限のリセット"
      lead="5 時間の利用上限、週間利用上限、またはその両方を元に戻せます。"
      mark={RESETS}
    >
      {none ? (
        <p data-control={RESETS} className="v16-text">
          現在利用できるリセットはありません。
        </p>
      ) : (
        <Stack>
          <Item level={4} title="フルリセット" text="有効期限は 8 月 12 日です" mark={RESETS}>
            <Button mark={RESETS}>リセットを使う</Button>
          </Item>
        </Stack>
      )}
    </Section>
  );
}

function Hibetsu() {
  const days = [
    ['7月21日', 'デスクトップアプリ 4%、CLI 1%'],
    ['7月20日', 'クラウド 7%'],
  ];
  return (
    <Section
      level={3}
      title="日別の使用状況"
      lead="数値はおおよそのもので、最大 6 時間遅れることがあります。"
      mark={DAILY}
    >
      <dl data-control={DAILY} className="v16-days">
        {days.map(([date, shares]) => (
          <div key={date}>
            <dt>{date}</dt>
            <dd>{shares}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
