import { hashRevision, type HashedRevision } from '../../apps/api/src/plans/hash-revision';
import { inventPatient } from './invented-patient';
import { careTables, type CareTable, type PlanTemplate, type TemplateRow } from './plan-template';
import type { SeededRandom } from './seeded-random';

/** Rows to be added, by table, as texts of JSON objects. */
export type CopiedRows = Readonly<Record<CareTable | 'patient_search_terms', readonly string[]>>;

/** For whom a plan is copied. */
export interface CopyFor {
  readonly clinicId: string;
  readonly therapistId: string;
  /** Number of the patient's record. */
  readonly number: number;
}

/** The rows of a plan once more, for another patient and therapist: identifiers are new, and the revisions are chained anew. */
export function copyPlan(template: PlanTemplate, to: CopyFor, random: SeededRandom): CopiedRows {
  const renamed = new Map(template.ids.map((id) => [id, random.uuid()]));
  renamed.set(template.therapistId, to.therapistId);
  const rename = (row: TemplateRow): string =>
    row.map((part, at) => (at % 2 === 0 ? part : (renamed.get(part) ?? part))).join('');
  const copied = new Map(careTables.map((table) => [table, template.rows[table].map(rename)]));
  const { columns, terms } = inventPatient(to.number, random);
  const [patientId = ''] = template.ids.map((id) => renamed.get(id));
  const patients = (copied.get('patients') ?? []).map((row) =>
    JSON.stringify({ ...(JSON.parse(row) as object), ...columns }),
  );
  const rows = { ...Object.fromEntries(copied), patients, plan_revisions: chained(copied.get('plan_revisions') ?? []) };
  const term = (word: string): string => JSON.stringify({ clinic_id: to.clinicId, term: word, patient_id: patientId });
  return { ...(rows as Record<CareTable, string[]>), patient_search_terms: terms.map(term) };
}

interface RevisionRow {
  readonly plan_id: string;
  readonly number: number;
  readonly kind: HashedRevision['kind'];
  readonly document: HashedRevision['document'];
  readonly reason: string | null;
  readonly person_id: string;
  readonly at: string;
  readonly visit_id: string | null;
}

function chained(rows: readonly string[]): string[] {
  const revisions = rows.map((row) => JSON.parse(row) as RevisionRow).sort((a, b) => a.number - b.number);
  let prevHash: Buffer | null = null;
  return revisions.map((row) => {
    const { plan_id: planId, number, kind, document, reason, person_id: by, visit_id: visitId } = row;
    const at = row.at.replace('+00:00', 'Z');
    const hash = hashRevision({ planId, number, kind, document, reason, by, at, prevHash, visitId });
    const told = { ...row, prev_hash: bytesOf(prevHash), hash: bytesOf(hash) };
    prevHash = hash;
    return JSON.stringify(told);
  });
}

function bytesOf(hash: Buffer | null): string | null {
  return hash === null ? null : `\\x${hash.toString('hex')}`;
}
