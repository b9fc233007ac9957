// The Analytics tab: the history with its chart, and per window a table of what was used in each period, as reported
// of the Chinese page. Decoys: the chats' part of the weekly limit.

import { useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { wordsOf } from './words.ts';

const USED = 'codex-analytics-used';
const FIVE_HOUR = [
  ['11/23 08:00 – 13:00', '13%'],
  ['11/22 14:10 – 19:10', '46.5%'],
  ['11/21 09:32 – 14:32', '8.1%'],
];
const WEEKLY = [
  ['11/20 – 11/27', '42%'],
  ['11/13 – 11/20', '63.2%'],
  ['11/6 – 11/13', '17.8%'],
];

export function AnalyticsTab() {
  const { history, limits } = wordsOf(useStage().flags);
  return (
    <div className="_analytics_kq3z7">
      <div className="_section_kq3z7">
        <div className="_sectionHead_kq3z7">
          <div className="_stack_kq3z7">
            <div data-control={USED} className="_sectionTitle_kq3z7 text-token-text-primary">
              {history.title}
            </div>
            <div data-control={USED} className="_caption_kq3z7 text-token-text-secondary">
              <span>{history.about}</span>
            </div>
          </div>
          <div className="_tools_kq3z7">
            <Chips labels={history.ranges} />
            <Chips labels={history.groups} />
          </div>
        </div>
        <div className="_cardOuter_kq3z7">
          <div className="_card_kq3z7">
            <div className="_chartBox_kq3z7">
              <BarChart className="_chart_kq3z7" label={history.title} values={[6, 11, 4, 9, 14, 7, 5]} />
              <div className="_legend_kq3z7">
                {history.features.map((feature) => (
                  <div key={feature} title={feature} className="_legendItem_kq3z7">
                    <span className="_dot_kq3z7" />
                    <span>{feature}</span>
                  </div>
                ))}
              </div>
            </div>
          </div>
        </div>
        <Windows label={limits.fiveHour} rows={FIVE_HOUR} />
        <Windows label={limits.weekly} rows={WEEKLY} />
      </div>
      <Chats />
    </div>
  );
}

function Chips({ labels }: { labels: string[] }) {
  return (
    <div className="_chips_kq3z7">
      {labels.map((label, index) => (
        <button key={label} type="button" className={index === 0 ? '_chip_kq3z7 _chipActive_kq3z7' : '_chip_kq3z7'}>
          {label}
        </button>
      ))}
    </div>
  );
}

function Windows({ label, rows }: { label: string; rows: string[][] }) {
  const { history } = wordsOf(useStage().flags);
  return (
    <div data-control={USED} className="_window_kq3z7">
      <div className="_rowTitle_kq3z7">
        <span>{label}</span>
      </div>
      <div className="_card_kq3z7">
        <table className="_table_kq3z7">
          <thead>
            <tr>
              <th>{history.period}</th>
              <th>{history.used}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([period, used]) => (
              <tr key={period}>
                <td>{period}</td>
                <td>
                  <span className="_number_kq3z7">{used}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Chats() {
  const { history } = wordsOf(useStage().flags);
  const numbers = [
    ['6%', '0'],
    ['2.5%', '14'],
    ['1.2%', '0'],
  ];
  return (
    <div className="_section_kq3z7">
      <div className="_stack_kq3z7">
        <div className="_sectionTitle_kq3z7 text-token-text-primary">{history.chats}</div>
        <div className="_caption_kq3z7 text-token-text-secondary">
          <span>{history.chatsAbout}</span>
        </div>
      </div>
      <div className="_card_kq3z7">
        <table className="_table_kq3z7">
          <thead>
            <tr>
              {history.columns.map((column) => (
                <th key={column}>{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {history.titles.map((title, index) => (
              <tr key={title}>
                <td>
                  <a href="/c/3">{title}</a>
                </td>
                {numbers[index]?.map((number) => (
                  <td key={number}>{number}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
