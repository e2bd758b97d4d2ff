import type { VisitStage } from '@repattern/domain';
import type { Statement } from '../platform/database/statement';
import { patient, responsible, type WorklistPatientRow } from './worklist-patient';

/** A visit that is to be held, as {@link dueVisits} answers it. */
export interface DueVisitRow extends WorklistPatientRow {
  on_day: string;
  at_time: string | null;
  /** The time by which it is ordered: one without a time stands behind all others of its day. */
  by_time: string;
  /** Orders what stands at the same time; one for each row. */
  key: string;
  stage: VisitStage;
  phase: number;
  reassess: boolean;
  plan_id: string;
  visit_id: string | null;
  planned_visit_id: string | null;
}

// A planned visit to which something happened has a row of its own, so that each stands in one of the two.
const scheduled = `
  SELECT n.plan_id, n.planned_visit_id, NULL::uuid AS visit_id, 'scheduled' AS stage, n.on_day, n.at_time,
    (SELECT m.to_phase FROM phase_moves m WHERE m.plan_id = n.plan_id ORDER BY m.seq DESC LIMIT 1) AS phase, n.reassess, n.plan_id AS key
  FROM planned_visits n
  WHERE n.on_day = $4::date
    AND NOT EXISTS (SELECT FROM visits v WHERE v.plan_id = n.plan_id AND v.planned_visit_id = n.planned_visit_id)`;

const begun = `
  SELECT v.plan_id, v.planned_visit_id, v.id AS visit_id, v.stage, v.on_day, v.at_time, v.phase, coalesce(n.reassess, false) AS reassess,
    v.id AS key
  FROM visits v LEFT JOIN planned_visits n ON n.plan_id = v.plan_id AND n.planned_visit_id = v.planned_visit_id
  WHERE v.stage IN ('arrived', 'in-progress') AND v.on_day <= $4::date`;

/** Visits of active plans that are planned for a day, and those until then that have begun and are not over, by day and time. */
export const dueVisits: Statement<DueVisitRow> = {
  name: 'list-due-visits',
  text: `
    WITH due AS (${scheduled} UNION ALL ${begun}),
    page AS (
      SELECT d.plan_id, d.planned_visit_id, d.visit_id, d.stage, d.on_day, d.at_time, coalesce(d.at_time, '24:00') AS by_time,
        d.phase, d.reassess, d.key, ${patient}
      FROM due d JOIN plans l ON l.id = d.plan_id JOIN patients p ON p.id = l.patient_id
      WHERE l.status = 'active' AND p.archived_at IS NULL AND ${responsible}
        AND (d.on_day, coalesce(d.at_time, '24:00'), d.key) > ($5::date, $6, $7::uuid)
      ORDER BY d.on_day, by_time, d.key LIMIT $1
    ), event AS (
      INSERT INTO audit_events (action, request_id, data)
      SELECT 'worklist.read', $2::uuid, jsonb_build_object('patients', coalesce(jsonb_agg(DISTINCT id), '[]'))
        FROM (SELECT id FROM page ORDER BY on_day, by_time, key LIMIT $1 - 1) AS shown
    )
    SELECT * FROM page ORDER BY on_day, by_time, key`,
};
