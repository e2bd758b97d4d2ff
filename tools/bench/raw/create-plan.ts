import { randomUUID } from 'node:crypto';
import { createOnce, type AskedCreate, type CreateAnswer } from './create-once.ts';
import type { Store } from './in-session.ts';
import { fault, invalid } from './new-patient.ts';
import { planViewOf, type PlanRow } from './plan-row.ts';
import { Problem, type Fault } from './problem.ts';
import { uuid } from './read-patient.ts';

/** A fault of a document as the domain tells it. */
interface DocumentFault {
  readonly code: Fault['code'];
  readonly pointer: string;
}

/** What the domain says of a document. The rules of a plan are hundreds of lines: both servers share them. */
export type ReadPlanDocument = (
  value: unknown,
) =>
  | { readonly ok: true; readonly value: { readonly assessmentId: string } }
  | { readonly ok: false; readonly faults: readonly DocumentFault[] };

/** Opens a plan, or answers the first answer again when the key and the request have been seen. */
export function createPlan(store: Store, asked: AskedCreate, read: ReadPlanDocument): Promise<CreateAnswer> {
  return createOnce(store, asked, async (client) => {
    const patientId = (asked.params['patientId'] ?? '').toLowerCase();
    if (!uuid.test(patientId)) throw new Problem('resource.not-found');
    const { assessmentId, document } = newPlanOf(asked.body, read);
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
