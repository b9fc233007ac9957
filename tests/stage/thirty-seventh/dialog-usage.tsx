// The dialog's usage panel, in Chinese: limits as a list, credits with the reported sentence, resets, the days as a list.

import type { ReactNode } from 'react';
import { useFlag, useLive } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { Row } from './settings-row.tsx';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';
const RESETS = 'codex-resets';
const DAILY = 'codex-daily-usage';

export function DialogUsage() {
  return (
    <>
      <h3 data-control="codex-not-api-billing" className="v37-dialog-title text-lg">
        用量
      </h3>
      <Limits />
      <Resets />
      <Credits />
      <Days />
    </>
  );
}

function Group({ title, about, children }: { title: ReactNode; about?: ReactNode; children: ReactNode }) {
  return (
    <section className="v37-group">
      {title}
      {about}
      {children}
    </section>
  );
}

function Limits() {
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const fiveHour = useLive(87, 86);
  const weekly = useLive(58, 57);
  return (
    <Group
      title={<h4 className="text-sm font-semibold">套餐限额</h4>}
      about={
        <p className="text-xs text-token-text-secondary">
          由 Codex、Work、工作空间智能体和 ChatGPT for Excel 共用。不包括聊天对话。
        </p>
      }
    >
      <ul>
        {!weeklyOnly && (
          <Limit
            label="5 小时限额"
            reset="4 小时 20 分钟后重置"
            moment="2026年11月24日星期二 GMT+8 04:15:41"
            percent={spent ? 99 : fiveHour}
            mark="codex-window-5h"
          />
        )}
        <Limit
          label="每周限额"
          reset="4 天 7 小时后重置"
          moment="2026年11月28日星期六 GMT+8 06:55:27"
          percent={spent ? 0 : weekly}
          mark="codex-window-weekly"
        />
      </ul>
    </Group>
  );
}

interface LimitProps {
  label: string;
  reset: string;
  moment: string;
  percent: number;
  mark: string;
}

function Limit({ label, reset, moment, percent, mark }: LimitProps) {
  return (
    <li className="@container/settings-row v37-dialog-limit">
      <div className="v37-inline text-sm">
        <span data-control={mark} className="grow">
          {label}
        </span>
        <span data-control={mark} className="tabular-nums">
          剩余 {percent}%
        </span>
      </div>
      <progress data-control={mark} max={100} value={percent} aria-label="剩余用量" className="v37-progress" />
      <div data-control={mark} className="text-xs text-token-text-secondary">
        <span title={moment}>{reset}</span>
      </div>
    </li>
  );
}

function Resets() {
  const none = useFlag('no-resets');
  return (
    <Group
      title={
        <h4 data-control={RESETS} className="text-sm font-semibold">
          使用限额重置
        </h4>
      }
      about={
        <p data-control={RESETS} className="text-xs text-token-text-secondary">
          使用一次重置，即可恢复 5 小时限额、每周限额或两者。
        </p>
      }
    >
      {none ? (
        <p data-control={RESETS} className="v37-none text-sm text-token-text-secondary">
          目前没有可用的使用限额重置。
        </p>
      ) : (
        <Row mark={RESETS} title="完全重置" about={<span title="12/13 04:14 GMT+8 到期">12月13日到期</span>}>
          <button type="button" data-control={RESETS} className="btn btn-secondary">
            使用重置
          </button>
        </Row>
      )}
    </Group>
  );
}

function Credits() {
  const none = useFlag('credits-zero');
  const amount = useLive('62,462', '62,459');
  return (
    <Group
      title={
        <h4 data-control={CREDITS} className="text-sm font-semibold">
          额度
        </h4>
      }
      about={
        <p data-control={CREDITS} className="text-xs text-token-text-secondary">
          购买额度或开启自动充值，在达到使用限额后继续使用 Work。
          <a href="https://help.openai.com/" target="_blank" rel="noreferrer" className="underline">
            了解更多
          </a>
        </p>
      }
    >
      <Row mark={CREDITS} title={`剩余 ${none ? '0' : amount} 额度`}>
        <button type="button" data-control={CREDITS} className="btn btn-secondary">
          添加额度
        </button>
      </Row>
      <Row
        mark={RELOAD}
        title={
          <span className="v37-inline">
            <span>自动充值</span>
            <span className="badge">最多优惠 40%</span>
          </span>
        }
        about="余额不足时自动购买额度。"
      >
        <Switch label="设置自动充值" mark={RELOAD} className="v37-switch" thumbClass="v37-thumb" />
      </Row>
    </Group>
  );
}

function Days() {
  const rows = [
    ['2026年11月23日', 'CLI', '2%'],
    ['2026年11月22日', '云端', '7%'],
    ['2026年11月21日', 'GitHub 代码审查', '1%'],
    ['2026年11月20日', '桌面应用', '4%'],
  ];
  return (
    <Group
      title={
        <h4 data-control={DAILY} className="text-sm font-semibold">
          每日用量
        </h4>
      }
      about={
        <p data-control={DAILY} className="text-xs text-token-text-secondary">
          用量数据为近似值，最多可能延迟 6 小时
        </p>
      }
    >
      <ul data-control={DAILY} className="v37-lines text-sm">
        {rows.map(([date, surface, share]) => (
          <li key={date}>
            <span className="v37-date text-token-text-secondary">{date}</span>
            <span className="grow">{surface}</span>
            <span className="tabular-nums">{share}</span>
          </li>
        ))}
      </ul>
    </Group>
  );
}
