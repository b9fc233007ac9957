// A dense table, as below most of this set's cards.

interface DenseTableProps {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  mark?: string | undefined;
}

export function DenseTable({ columns, rows, mark }: DenseTableProps) {
  return (
    <table data-slot="table" data-control={mark} className="v24-table text-xs">
      <thead className="text-token-text-secondary">
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr key={cells.join()}>
            {cells.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
