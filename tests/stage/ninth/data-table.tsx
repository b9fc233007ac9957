// The library's table: a grid, with a role on every part, its first column the rows' headers.

import type { ReactNode } from 'react';
import { as, type Marked, rac } from './headless.tsx';

interface DataTableProps extends Marked {
  label: string;
  columns: readonly string[];
  /** The first cell of a row is its key. */
  rows: readonly (readonly [string, ...ReactNode[]])[];
  className?: string | undefined;
}

export function DataTable({ label, columns, rows, className, mark }: DataTableProps) {
  return (
    <table {...rac} {...as('grid', { 'aria-label': label })} data-control={mark} className={className}>
      <thead {...rac} {...as('rowgroup')}>
        <tr {...as('row')}>
          {columns.map((column) => (
            <th key={column} {...rac} {...as('columnheader')}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...rac} {...as('rowgroup')}>
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are constants
          <tr key={row} {...rac} {...as('row')} data-key={cells[0]}>
            {cells.map((cell, column) => (
              <td key={columns[column]} {...rac} {...as(column === 0 ? 'rowheader' : 'gridcell')}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
