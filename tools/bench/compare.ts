import type { CleanUp } from './clean-up.ts';
import { startLoadGenerator } from './load/load-generator.ts';
import type { BenchOptions } from './options.ts';
import type { Prepared } from './prepare.ts';
import { cellResult, type CellResult } from './report/cell-result.ts';
import { measureCell, settle } from './rounds.ts';
import { startApi, startRaw } from './servers/start-pair.ts';

/** Measures every cell, with both servers on the database at once and one of them asked at a time. */
export async function compare(prepared: Prepared, options: BenchOptions, cleanUp: CleanUp): Promise<CellResult[]> {
  const { settings, account, patientIds } = prepared;
  const pair = { api: await startApi(settings, cleanUp), raw: await startRaw(settings, cleanUp) };
  const context = { cookie: account.cookie, patientIds, therapistId: account.personId, run: `R${process.pid}` };
  const load = startLoadGenerator(context, cleanUp);
  const results: CellResult[] = [];
  for (const work of options.works) {
    await settle(pair, load, { work, seconds: options.settleSeconds });
    for (const connections of options.connections) {
      const cell = { work, connections };
      results.push(cellResult(cell, await measureCell(pair, load, { cell, options })));
    }
  }
  await Promise.all([pair.api.stop(), pair.raw.stop()]);
  return results;
}
