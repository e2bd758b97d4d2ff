import { workTitles } from '../works.ts';
import type { CellResult, Figures } from './cell-result.ts';

const heads = ['work', 'conn.', 'API req/s', 'p50 ms', 'p99 ms', 'CPU ms', 'raw req/s', 'p50 ms', 'p99 ms', 'CPU ms'];

/** One line for each cell. */
export function tableOf(cells: readonly CellResult[]): string {
  const rows = cells.map((cell) => [
    workTitles[cell.work],
    String(cell.connections),
    ...columnsOf(cell.api),
    ...columnsOf(cell.raw),
    `${cell.ratio.median.toFixed(2)}  (${cell.ratio.min.toFixed(2)}–${cell.ratio.max.toFixed(2)})`,
    cell.cpuRatio?.toFixed(2) ?? '–',
    `${Math.round(cell.generatorCpu * 100)} %`,
  ]);
  return aligned([[...heads, 'API ÷ raw', 'by CPU', 'generator'], ...rows]);
}

function columnsOf({ requestsPerSecond, p50Milliseconds, p99Milliseconds, cpuMilliseconds }: Figures): string[] {
  const times = [p50Milliseconds, p99Milliseconds].map((milliseconds) => milliseconds.toFixed(2));
  return [String(Math.round(requestsPerSecond)), ...times, cpuMilliseconds?.toFixed(3) ?? '–'];
}

/** Columns of equal width: the first one begins, the others end in line. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((text, column) => (column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0)))
      .join('  ');
  return rows.map(line).join('\n');
}
