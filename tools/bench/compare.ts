import type { CleanUp } from './clean-up.ts';
import { discardCreatedPlans } from './database/seed-plans.ts';
import { visitVersions } from './database/seed-visits.ts';
import { startLoadGenerator, type Load } from './load/load-generator.ts';
import type { BenchOptions } from './options.ts';
import type { Prepared } from './prepare.ts';
import { cellResult, type CellResult } from './report/cell-result.ts';
import { measureCell, settle } from './rounds.ts';
import { startApi, startRaw } from './servers/start-pair.ts';

/** Measures every cell, with both servers on the database at once and one of them asked at a time. */
export async function compare(prepared: Prepared, options: BenchOptions, cleanUp: CleanUp): Promise<CellResult[]> {
  const { settings, account, patientIds, plans, log } = prepared;
  const pair = { api: await startApi(settings, cleanUp), raw: await startRaw(settings, cleanUp) };
  const { cookie, personId: therapistId } = account;
  const context = { cookie, patientIds, therapistId, ...plans, ...log, run: `R${process.pid}` };
  const load = withVisits(withFreePatients(startLoadGenerator(context, cleanUp), prepared), prepared);
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

/** A patient has one new plan at most: what the round before created is given up. */
function withFreePatients(load: Load, { settings, account, plans }: Prepared): Load {
  const caseload = { clinicId: account.clinicId, therapistId: account.personId };
  return async (order) => {
    if (order.work === 'create-plan') await discardCreatedPlans(settings.databaseUrl, caseload, plans.planIds);
    return load(order);
  };
}

/** Each round records other visits than the one before, of which some saves may still be under way; their versions are read before it. */
function withVisits(load: Load, { settings, visitIds }: Prepared): Load {
  let first = 0;
  return async (order) => {
    if (order.work !== 'visit') return load(order);
    const chosen = Array.from({ length: order.connections }, (_, at) => visitIds[(first + at) % visitIds.length] ?? '');
    first += order.connections;
    return load({ ...order, visits: await visitVersions(settings.databaseUrl, chosen) });
  };
}
