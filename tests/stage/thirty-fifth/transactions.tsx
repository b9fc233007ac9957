// What was paid: a table under its title.

import { Button, Card, Section, SectionHeader, SectionTitle } from './settings-kit.tsx';

interface TransactionsProps {
  title: string;
  all: string;
  rows: string[][];
  level: 2 | 3;
}

export function Transactions({ title, all, rows, level }: TransactionsProps) {
  return (
    <Section>
      <SectionHeader aside={<Button>{all}</Button>}>
        <SectionTitle level={level}>{title}</SectionTitle>
      </SectionHeader>
      <Card>
        <table aria-label={title} className="data-table text-sm">
          <tbody>
            {rows.map(([date, written, what, amount]) => (
              <tr key={`${date} ${what}`}>
                <td className="text-token-text-secondary">
                  <time dateTime={date}>{written}</time>
                </td>
                <td>{what}</td>
                <td className="text-end tabular-nums">{amount}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
    </Section>
  );
}
