/** A row of a plan as the statements answer it, with its head and the names of people. */
export interface PlanRow {
  id: string;
  patient_id: string;
  assessment_id: string;
  status: string;
  work: string;
  version: number;
  draft: object | null;
  in_force: number | null;
  phase: object | null;
  created_by: string;
  created_by_name: string;
  created_at: string;
  updated_by: string;
  updated_by_name: string;
  updated_at: string;
  transitions: object[];
  /** Null before the first revision, as all that follows. */
  number: number | null;
  kind: string;
  document: object;
  reason: string | null;
  person_id: string;
  person_name: string;
  at: string;
  hash: string;
  visit_id: string | null;
}

/** The plan that callers are shown for a row. */
export function planViewOf(row: PlanRow): object {
  return {
    id: row.id,
    patientId: row.patient_id,
    assessmentId: row.assessment_id,
    status: row.status,
    work: row.work,
    version: row.version,
    draft: row.draft,
    head: row.number === null ? null : headOf(row),
    inForce: row.in_force,
    phase: row.phase,
    transitions: row.transitions,
    createdBy: { id: row.created_by, displayName: row.created_by_name },
    createdAt: row.created_at,
    updatedBy: { id: row.updated_by, displayName: row.updated_by_name },
    updatedAt: row.updated_at,
  };
}

function headOf(row: PlanRow): object {
  const { number, kind, reason, at, hash, document } = row;
  const by = { id: row.person_id, displayName: row.person_name };
  return { number, kind, reason, by, at, hash, visitId: row.visit_id, document };
}
