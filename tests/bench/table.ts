/** Rows of the bench and how they are written down. */

export type Row = {
  what: string;
  /** The figure, with its unit or as a ratio. */
  value: string;
  /** How far the runs lie apart. */
  spread?: string;
  budget?: string;
  /** undefined: there is no budget. */
  holds?: boolean;
  /** What the row means, in a line. */
  why: string;
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function spreadOf(values: readonly number[], digits = 1): string {
  return `${quantile(values, 0.25).toFixed(digits)}–${quantile(values, 0.75).toFixed(digits)}`;
}

export function markdown(groups: readonly [title: string, rows: Row[]][], about: string): string {
  const verdict = ({ holds }: Row) => (holds === undefined ? '' : holds ? 'holds' : '**does not hold**');
  const sections = groups.map(([title, rows]) => {
    const lines = rows.map(
      (row) =>
        `| ${row.what} | ${row.value} | ${row.spread ?? ''} | ${row.budget ?? ''} | ${verdict(row)} | ${row.why} |`,
    );
    return `## ${title}\n\n| What | Measured | Middle half | Budget | | In a line |\n|---|---|---|---|---|---|\n${lines.join('\n')}`;
  });
  return `# Bench\n\n${about}\n\n${sections.join('\n\n')}\n`;
}
