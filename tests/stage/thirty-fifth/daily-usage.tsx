// Daily usage: a table of dates, surfaces and percentages.

import { useId } from 'react';
import { Card, Section, SectionDescription, SectionHeader, SectionTitle } from './settings-kit.tsx';
import type { Words } from './words-en.ts';

const MARK = 'codex-daily-usage';

export function DailyUsage({ words: { daily } }: { words: Words }) {
  const id = useId();
  return (
    <Section>
      <SectionHeader>
        <SectionTitle id={id} mark={MARK}>
          {daily.title}
        </SectionTitle>
        <SectionDescription mark={MARK}>{daily.about}</SectionDescription>
      </SectionHeader>
      <Card>
        <table data-control={MARK} aria-labelledby={id} className="data-table text-sm">
          <thead className="sr-only">
            <tr>
              {daily.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {daily.rows.map(([date, written, surface, share]) => (
              <tr key={`${date} ${surface}`}>
                <td className="text-token-text-secondary">
                  <time dateTime={date}>{written}</time>
                </td>
                <td>{surface}</td>
                <td className="text-end tabular-nums">{share}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
    </Section>
  );
}
