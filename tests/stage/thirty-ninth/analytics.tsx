// ?tab=analytics: what was used. A chart, a table for each window, and the chats that used most. Decoys: the chats' shares.

import { useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import { Info } from './parts.tsx';
import { wordsOf } from './words.ts';

const MARK = 'codex-analytics-used';

export function Analytics() {
  const words = wordsOf(useStage().flags);
  return (
    <div className="_wide_k39k2">
      <div className="_sec_k39a1">
        <div className="_secText_k39a1">
          <div className="_secTitle_k39a1">
            <div data-control={MARK} className="text-base font-semibold">
              {words.usageHistory}
            </div>
            <Info />
          </div>
          <div data-control={MARK} className="text-sm text-token-text-secondary">
            {words.usageHistoryAbout}
          </div>
        </div>
        <div className="_tools_k39k2">
          <Choice options={words.ranges} />
          <Choice options={words.groups} />
        </div>
        <div className="_card_k39c7">
          <div className="_chart_k39k2">
            <BarChart className="chart" label={words.usageHistory} values={[6, 11, 4, 9, 14, 7, 5]} />
            <div className="_legend_k39k2 text-xs text-token-text-secondary">
              {words.features.map((feature) => (
                <div key={feature} title={feature}>
                  <span className="_dot_k39k2" />
                  <span>{feature}</span>
                </div>
              ))}
            </div>
          </div>
        </div>
        <Used label={words.weekly} rows={words.weeks} />
        <Used label={words.fiveHour} rows={words.windows} />
      </div>
      <TopChats />
    </div>
  );
}

function Choice({ options }: { options: string[] }) {
  return (
    <div className="_seg_k39g6">
      {options.map((option, index) => (
        <button
          key={option}
          type="button"
          data-state={index === 0 ? 'on' : 'off'}
          className={index === 0 ? '_segBtn_k39g6 _segOn_k39g6' : '_segBtn_k39g6'}
        >
          <span>{option}</span>
        </button>
      ))}
    </div>
  );
}

function Used({ label, rows }: { label: string; rows: string[][] }) {
  const words = wordsOf(useStage().flags);
  return (
    <div data-control={MARK} className="_used_k39k2">
      <div className="text-sm font-medium">
        <span>{label}</span>
      </div>
      <div className="_card_k39c7">
        <table className="_table_k39k2 text-sm">
          <thead>
            <tr>
              <th>{words.period}</th>
              <th>{words.percentUsed}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([period, used]) => (
              <tr key={period}>
                <td>
                  <span>{period}</span>
                </td>
                <td className="tabular-nums">
                  <span>{used}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function TopChats() {
  const words = wordsOf(useStage().flags);
  return (
    <div className="_sec_k39a1">
      <div className="_secText_k39a1">
        <div className="text-base font-semibold">{words.topChats}</div>
        <div className="text-sm text-token-text-secondary">{words.topChatsAbout}</div>
      </div>
      <div className="_card_k39c7">
        <table className="_table_k39k2 text-sm">
          <thead>
            <tr>
              {words.topColumns.map((column) => (
                <th key={column}>{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {words.chats.map(([chat, share, credits]) => (
              <tr key={chat}>
                <td>
                  <a href="/c/3" className="_chat_k39k2">
                    <Icon name="chat" size={16} />
                    <span>{chat}</span>
                  </a>
                </td>
                <td className="tabular-nums">{share}</td>
                <td className="tabular-nums">{credits}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
