import type { Page } from '../../domain/page/blocks.ts';

/**
 * The tables of a document for a spreadsheet (RFC 4180), each under the title of its section; undefined where there are
 * none. A cell that a spreadsheet would take for a sum begins with an apostrophe, so that it stays words.
 */
export function pageAsCsv({ sections }: Page): string | undefined {
  const rows = sections.flatMap(({ title, blocks }) =>
    blocks.flatMap((block) =>
      block.block === 'table'
        ? [[title], block.columns.map((column) => column.title), ...block.rows.map(({ cells }) => cells)]
        : [],
    ),
  );
  // The mark at the start is how spreadsheets know that it is UTF-8.
  return rows.length > 0 ? `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n` : undefined;
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
