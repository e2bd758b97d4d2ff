import type { AddendumView, ItemVerdictSummary, VisitView } from '@repattern/contracts';
import type { ItemId, VisitDocument, VisitStage } from '@repattern/domain';

/** A visit as shaped statements answer it, with its verdicts, its addenda and the names of people. */
export interface VisitRow {
  id: string;
  plan_id: string;
  patient_id: string;
  planned_visit_id: string | null;
  on_day: string;
  at_time: string | null;
  stage: VisitStage;
  version: number;
  phase: number;
  revision: number;
  document: VisitDocument | null;
  verdicts: Record<ItemId, ItemVerdictSummary> | null;
  reason: string | null;
  started_at: string | null;
  finished_at: string | null;
  finished_by: string | null;
  finished_by_name: string | null;
  addenda: AddendumView[];
  created_by: string;
  created_by_name: string;
  created_at: string;
  updated_by: string;
  updated_by_name: string;
  updated_at: string;
}

/** Where a visit's parts are read: tables, or what a statement has just written beside them. */
export interface VisitSources {
  readonly visits: string;
  readonly items?: string;
}

/** Selects {@link VisitRow}s under the name `v`. */
export function visitsFrom({ visits, items = 'visit_item_verdicts' }: VisitSources): string {
  return `
    SELECT v.id, v.plan_id, v.patient_id, v.planned_visit_id, v.on_day, v.at_time, v.stage, v.version, v.phase, v.revision,
      v.document, v.reason, v.started_at, v.finished_at, v.finished_by, f.display_name AS finished_by_name,
      v.created_by, c.display_name AS created_by_name, v.created_at,
      v.updated_by, u.display_name AS updated_by_name, v.updated_at,
      (SELECT jsonb_object_agg(i.item, jsonb_build_object('action', i.action, 'rule', i.rule, 'decision', i.decision))
        FROM ${items} i WHERE i.visit_id = v.id) AS verdicts,
      coalesce((SELECT jsonb_agg(jsonb_build_object('id', a.id, 'text', a.text, 'reason', a.reason,
          'by', jsonb_build_object('id', w.id, 'displayName', w.display_name),
          'at', to_char(a.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')) ORDER BY a.at, a.id)
        FROM visit_addenda a JOIN people w ON w.id = a.person_id WHERE a.visit_id = v.id), '[]') AS addenda
    FROM ${visits} v JOIN people c ON c.id = v.created_by JOIN people u ON u.id = v.updated_by
      LEFT JOIN people f ON f.id = v.finished_by`;
}

/** The visit that the API shows for a row. */
export function visitViewOf(row: VisitRow): VisitView {
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
