import type { Table } from '../../domain/page/blocks.ts';

/** A table with its headings, which the browser prints again on every sheet. */
export function TableView({ table: { columns, rows } }: { readonly table: Table }) {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return (
    <table class="page-table">
      <colgroup>
        {columns.map(({ title, width }) => (
          <col key={title} style={{ inlineSize: `${(100 * width) / whole}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells }, index) => (
          <tr key={index}>
            {cells.map((cell, at) => (
              <td key={at}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The rows of a table under each other, each cell after the name of its column, for a screen of any width. */
export function RowsRead({ table: { columns, rows } }: { readonly table: Table }) {
  return (
    <ol class="page-rows">
      {rows.map(({ cells }, index) => (
        <li key={index}>
          {cells.map((cell, at) => (
            <p key={at}>
              <span class="page-source">{columns[at]?.title}: </span>
              {cell}
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}
