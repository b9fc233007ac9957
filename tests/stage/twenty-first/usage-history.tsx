// The analytics of a person: a chart, and what was used of each window as stacked cards instead of a table.

import { useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { InOrder } from '../ui/in-order.tsx';
import styles from './stack.module.css';
import { Group, Segments } from './stack.tsx';
import { stackWords } from './words.ts';

export function UsageHistory() {
  return <InOrder parts={{ chart: <Chart />, windows: <Windows />, chats: <Chats /> }} />;
}

function Chart() {
  const { history } = stackWords(useStage().flags);
  return (
    <Group
      title={history.title}
      note={history.note}
      mark="codex-analytics-used"
      noteMark="codex-analytics-used"
      aside={<Segments legend={history.title} options={history.range} />}
    >
      <figure className={styles.tile}>
        <BarChart className="chart" label={history.title} values={[6, 11, 4, 9, 14, 7, 5]} />
        <figcaption>
          <Segments legend={history.title} options={history.split} />
        </figcaption>
      </figure>
    </Group>
  );
}

function Windows() {
  const { history } = stackWords(useStage().flags);
  const windows = [
    { title: history.weekly, rows: history.weeks },
    { title: history.fiveHour, rows: history.windows },
  ];
  return windows.map(({ title, rows }) => (
    <Group key={title} title={title} mark="codex-analytics-used">
      <ol data-control="codex-analytics-used" className={styles.list}>
        {rows.map(([period, used]) => (
          <li key={period} className={styles.periodRow}>
            <strong>
              {used} {history.used}
            </strong>
            <span className={styles.hint}>{period}</span>
          </li>
        ))}
      </ol>
    </Group>
  ));
}

function Chats() {
  const { history } = stackWords(useStage().flags);
  return (
    <Group title={history.chats}>
      <ul className={styles.list}>
        {['Port the importer to streams', 'Weekly metrics workbook'].map((chat) => (
          <li key={chat} className={styles.dayRow}>
            <a href="/c/3">{chat}</a>
            <span className={styles.hint}>{history.chatRow}</span>
          </li>
        ))}
      </ul>
    </Group>
  );
}
