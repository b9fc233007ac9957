// The usage panel of the settings dialog, in Chinese: the limits as reported of the page, the rest in words of ours. All of it is
// rows, a limit's bar below its name and the share at the end of the row.

import type { ReactNode } from 'react';
import { useFlag, useLive } from '../state.ts';
import { Badge, Button, Card, Line, Section, Toggle } from './kit.tsx';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';
const RESETS = 'codex-resets';
const DAILY = 'codex-daily-usage';

export function Yongliang() {
  return (
    <>
      <h3 data-control="codex-not-api-billing" className="text-lg font-semibold">
        用量
      </h3>
      <Xiane />
      <Edu />
      <Chongzhi />
      <Meiri />
    </>
  );
}

function Xiane() {
  const weeklyOnly = useFlag('weekly-only');
  const fiveHour = useLive(87, 86);
  const weekly = useLive(64, 63);
  return (
    <Section level={4} title="套餐限额" about="由 Codex、Work、智能体和 ChatGPT for Excel 共用，不包括聊天对话。">
      <Card>
        {!weeklyOnly && (
          <Hang
            label="5 小时限额"
            percent={fiveHour}
            moment="2028年11月20日星期一 GMT+8 21:15:41"
            mark="codex-window-5h"
          >
            4 小时 20 分钟后重置
          </Hang>
        )}
        <Hang label="每周限额" percent={weekly} moment="2028年11月25日星期六 GMT+8 06:55:27" mark="codex-window-weekly">
          4 天 7 小时后重置
        </Hang>
      </Card>
    </Section>
  );
}

interface HangProps {
  label: string;
  percent: number;
  moment: string;
  mark: string;
  children: ReactNode;
}

function Hang({ label, percent, moment, mark, children }: HangProps) {
  return (
    <div className="v19-line">
      <div data-control={mark} className="grow">
        <div className="flex items-baseline justify-between gap-4">
          <span className="text-sm">{label}</span>
          <span className="v19-note" title={moment}>
            {children}
          </span>
        </div>
        <progress max={100} value={percent} aria-label="剩余用量" className="w-full" />
      </div>
      <span data-control={mark} className="v19-share">
        剩余 {percent}%
      </span>
    </div>
  );
}

function Edu() {
  const empty = useFlag('credits-zero');
  const amount = useLive('1,240', '1,238');
  return (
    <Section level={4} title="额度" about="达到限额后可继续使用 Work 和 Codex。" mark={CREDITS}>
      <Card>
        <Line label="当前余额" about={`剩余 ${empty ? '0' : amount} 额度`} mark={CREDITS}>
          <Button mark={CREDITS}>购买额度</Button>
        </Line>
        <Line
          label={
            <>
              自动充值 <Badge>最高优惠 40%</Badge>
            </>
          }
          about="余额低于你设定的数值时自动购买额度。"
          mark={RELOAD}
        >
          <Toggle label="开启自动充值" mark={RELOAD} />
        </Line>
      </Card>
    </Section>
  );
}

function Chongzhi() {
  const none = useFlag('no-resets');
  return (
    <Section
      level={4}
      title="用量限额重置"
      about="使用一次重置，立即恢复 5 小时限额、每周限额或两者。"
      mark={RESETS}
      aside={
        <button type="button" className="v19-link">
          历史记录
        </button>
      }
    >
      <Card>
        {none ? (
          <Line label="目前没有可用的重置" mark={RESETS} />
        ) : (
          <Line label="完全重置" about="12月12日到期" mark={RESETS}>
            <Button mark={RESETS}>使用重置</Button>
          </Line>
        )}
      </Card>
    </Section>
  );
}

function Meiri() {
  const rows = [
    ['2028年11月19日', '桌面应用', '4%'],
    ['2028年11月19日', 'CLI', '1%'],
    ['2028年11月18日', '云端', '7%'],
  ];
  return (
    <Section level={4} title="每日用量" about="用量数据为近似值，最多可能延迟 6 小时。" mark={DAILY}>
      <Card mark={DAILY}>
        {rows.map(([date, surface, share]) => (
          <Line key={`${date} ${surface}`} label={date} about={surface}>
            <span className="text-sm">{share}</span>
          </Line>
        ))}
      </Card>
    </Section>
  );
}
