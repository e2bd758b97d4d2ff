import type { Traffics } from '../wire/traffic.ts';
import { workNames, workTitles } from '../works.ts';
import { aligned } from './table.ts';

/** Statements and trips to the database for each request of each server, then which statements they are. */
export function trafficTable(api: Traffics, raw: Traffics): string {
  const rows = workNames.map((work) => [
    workTitles[work],
    ...[api, raw].flatMap((traffics) => [String(traffics[work].statements.length), String(traffics[work].trips)]),
  ]);
  const lists = workNames.map((work) => `${workTitles[work]}: ${api[work].statements.join(' · ')}`);
  return [aligned([['per request', 'API SQL', 'trips', 'raw SQL', 'trips'], ...rows]), '', ...lists].join('\n');
}
