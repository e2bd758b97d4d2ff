import type { PlanPhaseView, PlanView, RevisionView, TransitionView } from '@repattern/contracts';
import type { PlanDocument, PlanStatus, PlanWork } from '@repattern/domain';
import { revisionViewOf, type RevisionRow } from './revision-row';

/** A plan as shaped statements answer it, with its head, its steps and the names of people. */
export interface PlanRow {
  id: string;
  patient_id: string;
  assessment_id: string;
  status: PlanStatus;
  work: PlanWork;
  version: number;
  draft: PlanDocument | null;
  in_force: number | null;
  created_by: string;
  created_by_name: string;
  created_at: string;
  updated_by: string;
  updated_by_name: string;
  updated_at: string;
  transitions: TransitionView[];
  phase: PlanPhaseView | null;
  /** Columns of the head are null before the first revision. */
  number: RevisionRow['number'] | null;
  kind: RevisionRow['kind'];
  document: PlanDocument;
  reason: string | null;
  person_id: string;
  person_name: string;
  at: string;
  hash: string;
  visit_id: string | null;
}

/** Where a plan's parts are read: tables, or what a statement has just written beside them. */
export interface PlanSources {
  readonly plans: string;
  readonly revisions?: string;
  readonly transitions?: string;
  readonly moves?: string;
}

/** Rows of a table together with those that a statement has just added to it, which the table does not show yet. */
export function withNew(table: string, added: string): string {
  return `(SELECT * FROM ${table} UNION ALL SELECT * FROM ${added})`;
}

/** Selects {@link PlanRow}s under the name `p`. */
export function plansFrom(sources: PlanSources): string {
  const { plans, revisions = 'plan_revisions', transitions = 'plan_transitions', moves = 'phase_moves' } = sources;
  return `
    SELECT p.id, p.patient_id, p.assessment_id, p.status, p.work, p.version, p.draft, p.in_force,
      p.created_by, c.display_name AS created_by_name, p.created_at,
      p.updated_by, u.display_name AS updated_by_name, p.updated_at,
      r.number, r.kind, r.document, r.reason, r.person_id, s.display_name AS person_name, r.at, encode(r.hash, 'hex') AS hash, r.visit_id,
      (SELECT jsonb_build_object('number', m.to_phase, 'since', m.since) FROM ${moves} m WHERE m.plan_id = p.id
        ORDER BY m.seq DESC LIMIT 1) AS phase,
      coalesce((SELECT jsonb_agg(jsonb_build_object('transition', t.transition, 'from', t.from_status, 'to', t.to_status,
          'reason', t.reason, 'revision', t.revision, 'visitId', t.visit_id, 'by', jsonb_build_object('id', w.id, 'displayName', w.display_name),
          'at', to_char(t.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')) ORDER BY t.version)
        FROM ${transitions} t JOIN people w ON w.id = t.person_id WHERE t.plan_id = p.id), '[]') AS transitions
    FROM ${plans} p JOIN people c ON c.id = p.created_by JOIN people u ON u.id = p.updated_by
      LEFT JOIN ${revisions} r ON r.plan_id = p.id AND r.number = p.head_number LEFT JOIN people s ON s.id = r.person_id`;
}

/** The plan that the API shows for a row. */
export function planViewOf(row: PlanRow): PlanView {
  return {
    id: row.id,
    patientId: row.patient_id,
    assessmentId: row.assessment_id,
    status: row.status,
    work: row.work,
    version: row.version,
    draft: row.draft,
    head: headOf(row),
    inForce: row.in_force,
    phase: row.phase,
    transitions: row.transitions,
    createdBy: { id: row.created_by, displayName: row.created_by_name },
    createdAt: row.created_at,
    updatedBy: { id: row.updated_by, displayName: row.updated_by_name },
    updatedAt: row.updated_at,
  };
}

function headOf({ number, ...row }: PlanRow): RevisionView | null {
  return number === null ? null : revisionViewOf({ ...row, number });
}
