import type { WorklistKind } from '@repattern/contracts';
import { missed } from '@repattern/domain/progression/signals/missed-visits';
import type { Statement } from '../platform/database/statement';
import { patient, responsible, type WorklistPatientRow } from './worklist-patient';

/** One thing that waits, as {@link waitingWork} answers it. */
export interface WaitingRow extends WorklistPatientRow {
  kind: WorklistKind;
  since: string;
  /** Orders what waits since the same instant; one for each row. */
  key: string;
  assessment_id: string | null;
  plan_id: string | null;
  by_id: string | null;
  by_name: string | null;
  items: string[];
}

const nobody = `NULL::uuid AS by_id, NULL AS by_name`;
const noItems = `'{}'::text[] AS items`;
const assessmentsDue = `
  SELECT 'assessment-due' AS kind, p.created_at AS since, p.id AS key, ${patient},
    NULL::uuid AS assessment_id, NULL::uuid AS plan_id, ${nobody}, ${noItems}
  FROM patients p
  WHERE p.unassessed AND p.archived_at IS NULL AND (p.created_at, p.id) > ($4::timestamptz, $5::uuid) AND ${responsible}
  ORDER BY p.created_at, p.id LIMIT $1`;

const assessmentDrafts = `
  SELECT 'assessment-draft' AS kind, a.created_at AS since, a.patient_id AS key, ${patient},
    a.id AS assessment_id, NULL::uuid AS plan_id, a.updated_by AS by_id, u.display_name AS by_name, ${noItems}
  FROM assessments a JOIN patients p ON p.id = a.patient_id JOIN people u ON u.id = a.updated_by
  WHERE a.status = 'draft' AND p.archived_at IS NULL AND (a.created_at, a.patient_id) > ($4::timestamptz, $5::uuid)
    AND ($3 = 'clinic' OR p.therapist_id IS NULL OR current_person() IN (p.therapist_id, a.created_by, a.updated_by))
  ORDER BY a.created_at, a.patient_id LIMIT $1`;

const plansDue = `
  SELECT 'plan-due' AS kind, p.unplanned_since AS since, p.id AS key, ${patient},
    (SELECT a.id FROM assessments a WHERE a.patient_id = p.id AND a.status = 'signed'
      ORDER BY a.assessed_on DESC, a.created_at DESC LIMIT 1) AS assessment_id, NULL::uuid AS plan_id, ${nobody}, ${noItems}
  FROM patients p
  WHERE p.unplanned_since IS NOT NULL AND p.archived_at IS NULL
    AND (p.unplanned_since, p.id) > ($4::timestamptz, $5::uuid) AND ${responsible}
  ORDER BY p.unplanned_since, p.id LIMIT $1`;

// Who signed a plan off has done their part: it waits for others who may co-sign.
const plansWaiting = `
  SELECT CASE WHEN l.work = 'awaiting-co-sign' THEN 'plan-co-sign'
      WHEN 'return' = (SELECT t.transition FROM plan_transitions t
        WHERE t.plan_id = l.id AND t.transition NOT IN ('hold', 'resume') ORDER BY t.version DESC LIMIT 1) THEN 'plan-returned'
      ELSE 'plan-draft' END AS kind,
    l.work_since AS since, l.id AS key, ${patient},
    l.assessment_id, l.id AS plan_id, l.updated_by AS by_id, u.display_name AS by_name, ${noItems}
  FROM plans l JOIN patients p ON p.id = l.patient_id JOIN people u ON u.id = l.updated_by
  WHERE l.work <> 'none' AND p.archived_at IS NULL AND (l.work_since, l.id) > ($4::timestamptz, $5::uuid)
    AND ($3 = 'clinic' OR CASE l.work
      WHEN 'open' THEN p.therapist_id IS NULL OR current_person() IN (p.therapist_id, l.created_by, l.updated_by)
      ELSE $6 AND NOT EXISTS (SELECT FROM plan_revisions r
        WHERE r.plan_id = l.id AND r.number = l.last_revision AND r.person_id = current_person()) END)
  ORDER BY l.work_since, l.id LIMIT $1`;

// What the visits of an active plan speak for; of one on hold it waits until the plan is resumed. A missed visit is of concern for a while.
const plansSignalled = `
  SELECT CASE s.kind WHEN 'ready-to-advance' THEN 'phase-ready' WHEN 'stale' THEN 'progression-stale'
      WHEN 'plateau' THEN 'progression-plateau' WHEN 'no-show' THEN 'visit-no-show' ELSE s.kind END AS kind,
    s.since, s.id AS key, ${patient}, NULL::uuid AS assessment_id, s.plan_id, ${nobody}, s.items
  FROM plan_signals s JOIN plans l ON l.id = s.plan_id JOIN patients p ON p.id = l.patient_id
  WHERE l.status = 'active' AND p.archived_at IS NULL AND s.since <= now()
    AND (s.kind <> 'no-show' OR s.since > now() - interval '${String(missed.days)} days') AND (s.since, s.id) > ($4::timestamptz, $5::uuid) AND ${responsible}
  ORDER BY s.since, s.id LIMIT $1`;

// A returned plan waits for its therapist until it is answered, signed anew or reviewed again.
const reviewsReturned = `
  SELECT 'review-returned' AS kind, v.at AS since, v.id AS key, ${patient}, NULL::uuid AS assessment_id, v.plan_id,
    v.person_id AS by_id, u.display_name AS by_name,
    ARRAY(SELECT DISTINCT t.anchor->>'item' FROM review_threads t WHERE t.plan_id = v.plan_id AND t.anchor IS NOT NULL
      AND NOT EXISTS (SELECT FROM review_settlements s WHERE s.thread_id = t.id)) AS items
  FROM plan_reviews v JOIN plans l ON l.id = v.plan_id JOIN patients p ON p.id = l.patient_id JOIN people u ON u.id = v.person_id
  WHERE v.outcome = 'returned' AND p.archived_at IS NULL AND (v.at, v.id) > ($4::timestamptz, $5::uuid) AND ${responsible}
    AND NOT EXISTS (SELECT FROM plan_reviews n WHERE n.plan_id = v.plan_id AND n.seq > v.seq)
    AND NOT EXISTS (SELECT FROM review_answers w WHERE w.review_id = v.id)
    AND NOT EXISTS (
      SELECT FROM plan_revisions r WHERE r.plan_id = v.plan_id AND r.number > v.revision AND r.kind = 'sign-off')
  ORDER BY v.at, v.id LIMIT $1`;

/**
 * What waits for somebody. A patient under care waits for an assessment since the record was made and for a plan since the assessment was
 * signed; what is being written waits for its end instead. Each part is read in the order of its own index.
 */
export const waitingWork: Statement<WaitingRow> = {
  name: 'list-work',
  text: `
    WITH assessments_due AS (${assessmentsDue}),
    assessment_drafts AS (${assessmentDrafts}),
    plans_due AS (${plansDue}),
    plans_waiting AS (${plansWaiting}),
    plans_signalled AS (${plansSignalled}),
    reviews_returned AS (${reviewsReturned}),
    page AS (
      SELECT * FROM (
        SELECT * FROM assessments_due UNION ALL SELECT * FROM assessment_drafts
        UNION ALL SELECT * FROM plans_due UNION ALL SELECT * FROM plans_waiting
        UNION ALL SELECT * FROM plans_signalled UNION ALL SELECT * FROM reviews_returned
      ) AS waiting ORDER BY since, key LIMIT $1
    ), event AS (
      INSERT INTO audit_events (action, request_id, data)
      SELECT 'worklist.read', $2::uuid, jsonb_build_object('patients', coalesce(jsonb_agg(DISTINCT id), '[]'))
        FROM (SELECT id FROM page ORDER BY since, key LIMIT $1 - 1) AS shown
    )
    SELECT * FROM page ORDER BY since, key`,
};
