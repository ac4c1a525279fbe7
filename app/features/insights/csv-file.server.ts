import { stringify } from 'csv-stringify/sync';
import { download } from '~/shared/download.server';

/** Rows as a CSV file that spreadsheets open as it is meant. The first row names the columns. */
export function csvFile(name: string, rows: (string | number | null)[][]): Response {
  const text = stringify(rows, { bom: true, escape_formulas: true });
  return download(text, { name: `${name}.csv`, type: 'text/csv; charset=utf-8' });
}
