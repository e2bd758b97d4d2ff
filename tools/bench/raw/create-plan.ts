import { randomUUID } from 'node:crypto';
import { createOnce, type AskedCreate, type CreateAnswer } from './create-once.ts';
import type { Store } from './in-session.ts';
import { fault, invalid } from './new-patient.ts';
import { planViewOf, type PlanRow } from './plan-row.ts';
import { Problem } from './problem.ts';
import { uuid } from './read-patient.ts';
import type { ReadPlanDocument } from './read-documents.ts';

/** Opens a plan, or answers the first answer again when the key and the request have been seen. */
export function createPlan(store: Store, asked: AskedCreate): Promise<CreateAnswer> {
  return createOnce(store, asked, async (client) => {
    const patientId = (asked.params['patientId'] ?? '').toLowerCase();
    if (!uuid.test(patientId)) throw new Problem('resource.not-found');
    const { assessmentId, document } = newPlanOf(asked.body, store.readPlanDocument);
    const values = [randomUUID(), patientId, assessmentId, JSON.stringify(document), asked.requestId];
    const { rows } = await client.query<PlanRow>({ ...store.statements.createPlan, values });
    const [row] = rows;
    if (!row) throw new Problem('resource.not-found');
    return { version: row.version, view: planViewOf(row) };
  });
}

function newPlanOf(body: unknown, read: ReadPlanDocument): { assessmentId: string; document: object } {
  const { assessmentId, document } = (body ?? {}) as Record<string, unknown>;
  if (typeof assessmentId !== 'string' || !uuid.test(assessmentId.toLowerCase()))
    throw invalid([fault('not-an-id', '/assessmentId')]);
  const reading = read(document);
  if (!reading.ok) throw invalid(reading.faults.map(({ code, pointer }) => fault(code, `/document${pointer}`)));
  if (reading.value.assessmentId !== assessmentId.toLowerCase())
    throw invalid([fault('not-one-of', '/document/assessmentId', { allowed: [assessmentId.toLowerCase()] })]);
  return { assessmentId: assessmentId.toLowerCase(), document: reading.value };
}
