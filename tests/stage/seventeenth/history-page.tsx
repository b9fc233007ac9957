// The Analytics tab of a person: the weeks as a table whose rings show what was used. Neighbours: the chart by feature, the chats.

import { useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Block, Grid, Ring, Tabs, Tag } from './kit.tsx';
import { wordsOf } from './words.ts';

const USED = 'codex-analytics-used';

export function HistoryPage() {
  const { history } = wordsOf(useStage().flags);
  return (
    <>
      <div className="v17-pair">
        <Block
          title={history.features}
          aside={
            <Tabs
              label={history.features}
              current="7d"
              tabs={[
                { value: '7d', name: '7d' },
                { value: '30d', name: '30d' },
              ]}
            />
          }
        >
          <BarChart className="v17-chart" label={history.features} values={[6, 11, 4, 9, 14, 7, 5]} />
          <p className="v17-note">{history.names.join(' · ')}</p>
        </Block>
        <Block title={history.chats} about={history.chatsAbout}>
          <Grid columns={history.chatColumns}>
            {history.chatRows.map(([chat, share, credits]) => (
              <tr key={chat}>
                <th scope="row">{chat}</th>
                <td>{share}</td>
                <td>{credits}</td>
              </tr>
            ))}
          </Grid>
        </Block>
      </div>
      <Periods />
    </>
  );
}

export function Periods() {
  const { history } = wordsOf(useStage().flags);
  const [weekly, fiveHour] = history.windows;
  return (
    <Block
      title={history.title}
      about={history.about}
      mark={USED}
      aside={
        <Tabs
          label={history.title}
          current="weekly"
          tabs={[
            { value: 'weekly', name: weekly },
            { value: 'five-hour', name: fiveHour },
          ]}
        />
      }
    >
      <Grid columns={history.columns} mark={USED}>
        {history.rows.map(([period, percent, shown, credits], index) => (
          <tr key={period}>
            <th scope="row">
              {period} {index === 0 && <Tag>{history.now}</Tag>}
            </th>
            <td>
              <span className="v17-with-ring">
                <Ring label={history.ring} percent={percent} text={history.used(shown)} />
                {shown}
              </span>
            </td>
            <td>{credits}</td>
          </tr>
        ))}
      </Grid>
    </Block>
  );
}
