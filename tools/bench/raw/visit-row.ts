/** A row of a visit as the statements answer it, with its verdicts, its addenda and the names of people. */
export interface VisitRow {
  id: string;
  plan_id: string;
  patient_id: string;
  planned_visit_id: string | null;
  on_day: string;
  at_time: string | null;
  stage: string;
  version: number;
  phase: number;
  revision: number;
  document: object | null;
  verdicts: object | null;
  reason: string | null;
  started_at: string | null;
  finished_at: string | null;
  finished_by: string | null;
  finished_by_name: string | null;
  addenda: object[];
  created_by: string;
  created_by_name: string;
  created_at: string;
  updated_by: string;
  updated_by_name: string;
  updated_at: string;
}

/** The visit that callers are shown for a row. */
export function visitViewOf(row: VisitRow): object {
  return {
    id: row.id,
    planId: row.plan_id,
    patientId: row.patient_id,
    plannedVisitId: row.planned_visit_id,
    on: row.on_day,
    at: row.at_time,
    stage: row.stage,
    version: row.version,
    phase: row.phase,
    revision: row.revision,
    document: row.document,
    verdicts: row.stage === 'finished' ? (row.verdicts ?? {}) : null,
    reason: row.reason,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    finishedBy: row.finished_by === null ? null : { id: row.finished_by, displayName: row.finished_by_name ?? '' },
    addenda: row.addenda,
    createdBy: { id: row.created_by, displayName: row.created_by_name },
    createdAt: row.created_at,
    updatedBy: { id: row.updated_by, displayName: row.updated_by_name },
    updatedAt: row.updated_at,
  };
}
