// The Analytics tab, where percentages are used: the history with its chart, a table for each window, the chats. Decoy: the
// chats' shares of the weekly limit.

import { useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ToggleGroup } from './radix.tsx';
import { Card, Section, SectionDescription, SectionHeader, SectionTitle } from './settings-kit.tsx';
import { wordsOf } from './words.ts';
import type { Words } from './words-en.ts';

const MARK = 'codex-analytics-used';

export function UsageHistory() {
  const words = wordsOf(useStage().flags);
  return (
    <div className="flex flex-col gap-[22px]">
      <History words={words} />
      <Windows words={words} />
      <Chats words={words} />
    </div>
  );
}

function History({ words: { history } }: { words: Words }) {
  return (
    <Section>
      <SectionHeader>
        <SectionTitle mark={MARK}>{history.title}</SectionTitle>
        <SectionDescription mark={MARK}>{history.about}</SectionDescription>
      </SectionHeader>
      <div className="flex items-center justify-between gap-4 text-xs">
        <ToggleGroup label={history.title} items={history.days} className="segmented" itemClass="segment" />
        <ToggleGroup label={history.chart} items={history.by} className="segmented" itemClass="segment" />
      </div>
      <figure className="flex flex-col gap-3">
        <BarChart className="h-40 w-full" label={history.chart} values={[6, 11, 4, 9, 14, 7, 5]} />
        <figcaption className="flex gap-4 text-xs text-token-text-secondary">
          {history.legend.map((name) => (
            <div key={name} title={name}>
              {name}
            </div>
          ))}
        </figcaption>
      </figure>
    </Section>
  );
}

function Windows({ words: { history, limits } }: { words: Words }) {
  const tables = [
    { label: limits.fiveHour, rows: history.fiveHourRows },
    { label: limits.weekly, rows: history.weeklyRows },
  ];
  return (
    <Section>
      <SectionHeader>
        <SectionTitle mark={MARK}>{history.windows}</SectionTitle>
      </SectionHeader>
      {tables.map(({ label, rows }) => (
        <Card key={label}>
          <table data-control={MARK} className="data-table text-sm">
            <caption className="px-4 py-3 text-start font-medium">{label}</caption>
            <thead className="text-xs text-token-text-secondary">
              <tr>
                <th scope="col">{history.period}</th>
                <th scope="col" className="text-end">
                  {history.used}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(([period, used]) => (
                <tr key={period}>
                  <td>{period}</td>
                  <td className="text-end tabular-nums">{used}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Card>
      ))}
    </Section>
  );
}

function Chats({ words: { history } }: { words: Words }) {
  return (
    <Section>
      <SectionHeader>
        <SectionTitle>{history.chats}</SectionTitle>
        <SectionDescription>{history.chatsAbout}</SectionDescription>
      </SectionHeader>
      <Card>
        <table className="data-table text-sm">
          <thead className="text-xs text-token-text-secondary">
            <tr>
              {history.chatColumns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {history.chatRows.map(([chat, share, credits]) => (
              <tr key={chat}>
                <td>
                  <a href="/c/3" className="underline">
                    {chat}
                  </a>
                </td>
                <td className="tabular-nums">{share}</td>
                <td className="tabular-nums">{credits}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
    </Section>
  );
}
