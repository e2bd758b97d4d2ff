import { inSession, lastQuery, type Asked, type Store } from './in-session.ts';
import { planViewOf, type PlanRow } from './plan-row.ts';
import { Problem } from './problem.ts';
import { uuid, type RecordText } from './read-patient.ts';

/** Reads one plan; that it was read is noted in the same transaction. */
export async function readPlan(store: Store, asked: Asked, wanted: string): Promise<RecordText> {
  const row = await inSession(store, asked, async (client) => {
    const id = wanted.toLowerCase();
    if (!uuid.test(id)) throw new Problem('resource.not-found');
    const [found] = await lastQuery<PlanRow>(client, store.statements.readPlan, [id, asked.requestId]);
    return found;
  });
  if (!row) throw new Problem('resource.not-found');
  return { version: row.version, body: JSON.stringify(planViewOf(row)) };
}
