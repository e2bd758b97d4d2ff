import type {
  PersonName,
  ReviewedRevision,
  ReviewReasonView,
  ReviewRefusal,
  ReviewSnoozeView,
} from '@repattern/contracts';
import type { PlanStatus, ReviewLevel } from '@repattern/domain';
import type { Statement } from '../platform/database/statement';
import { patient, type WorklistPatientRow } from '../worklist/worklist-patient';
import { counts, reasonsOfPlan, today } from './counting-reasons';
import { personOf, reviewedRevision, stillReviews } from './review-views';

/** How many plans wait at each level, beside every row. */
interface CountedRow {
  high: number;
  due: number;
  watch: number;
}

/** A plan that waits for review. */
export interface WaitingReviewRow extends CountedRow, WorklistPatientRow {
  plan_id: string;
  rank: number;
  oldest: string;
  level: ReviewLevel;
  plan_status: PlanStatus;
  head_number: number | null;
  therapist: PersonName | null;
  assignee: PersonName | null;
  snoozed: ReviewSnoozeView | null;
  reviewed: ReviewedRevision | null;
  reasons: ReviewReasonView[];
  refused: ReviewRefusal | null;
}

/** Where nothing waits, the counts stand alone. */
type FoundRow = WaitingReviewRow | (CountedRow & { plan_id: null });

/** Who looks at each plan. */
export const assigned = `
    assigned AS (
      SELECT last.* FROM (SELECT DISTINCT ON (plan_id) plan_id, assignee_id FROM review_assignments ORDER BY plan_id, seq DESC) AS last
        JOIN people u ON u.id = last.assignee_id AND ${stillReviews})`;

/** Plans that are put off, by the last word about each: one that is over brings back none before it. */
export const snoozed = `
    snoozed AS (
      SELECT DISTINCT ON (s.plan_id) s.plan_id, s.until_day, s.reason, s.person_id, s.at FROM review_snoozes s, today
      WHERE s.until_day > today.day
        AND NOT EXISTS (SELECT FROM review_snoozes later WHERE later.plan_id = s.plan_id AND later.at > s.at)
      ORDER BY s.plan_id, s.at DESC)`;

/** That a plan is put off, or null, by the row `s`. */
export const snoozeView = `
    CASE WHEN s.plan_id IS NOT NULL THEN jsonb_build_object('until', s.until_day, 'reason', s.reason, 'by', ${personOf('s.person_id')}) END`;

/**
 * Plans that wait for review, what carries most risk first. What is put off comes back when something arises that was not there when it
 * was put off.
 */
export const waitingReviews: Statement<FoundRow> = {
  name: 'list-review-queue',
  text: `
    WITH ${today}, ${assigned}, ${snoozed},
    waiting AS MATERIALIZED (
      SELECT w.plan_id, w.level, w.rank, w.oldest, l.patient_id
      FROM plan_review_state w JOIN plans l ON l.id = w.plan_id JOIN patients p ON p.id = l.patient_id
        LEFT JOIN assigned a ON a.plan_id = w.plan_id LEFT JOIN snoozed s ON s.plan_id = w.plan_id
      WHERE w.rank > 0 AND p.archived_at IS NULL AND l.status <> 'discarded'
        AND CASE $3 WHEN 'mine' THEN a.assignee_id = current_person() WHEN 'unassigned' THEN a.assignee_id IS NULL ELSE true END
        AND ($4::uuid IS NULL OR p.therapist_id = $4)
        AND ($5::text IS NULL OR EXISTS (SELECT FROM review_reasons r, today WHERE r.plan_id = w.plan_id AND r.kind = $5 AND ${counts}))
        AND (s.at IS NOT NULL AND w.newest <= s.at) = ($6 = 'snoozed')
    ), page AS MATERIALIZED (
      SELECT * FROM waiting WHERE $7::integer IS NULL OR (-rank, oldest, plan_id) > (-$7, $8::date, $9::uuid)
      ORDER BY rank DESC, oldest, plan_id LIMIT $1
    ), event AS (
      INSERT INTO audit_events (action, request_id, data)
      SELECT 'review.listed', $2::uuid, jsonb_build_object('patients', coalesce(jsonb_agg(DISTINCT patient_id), '[]'))
        FROM (SELECT patient_id FROM page ORDER BY rank DESC, oldest, plan_id LIMIT $1 - 1) AS shown
    ), counted AS (
      SELECT count(*) FILTER (WHERE level = 'high')::integer AS high, count(*) FILTER (WHERE level = 'due')::integer AS due,
        count(*) FILTER (WHERE level = 'watch')::integer AS watch FROM waiting
    ), shown AS (
      SELECT g.plan_id, g.rank, g.oldest, g.level, l.status AS plan_status, l.head_number, ${patient},
        ${personOf('p.therapist_id')} AS therapist, ${personOf('a.assignee_id')} AS assignee, ${snoozeView} AS snoozed, q.*
      FROM page g JOIN plans l ON l.id = g.plan_id JOIN patients p ON p.id = l.patient_id
        LEFT JOIN assigned a ON a.plan_id = g.plan_id LEFT JOIN snoozed s ON s.plan_id = g.plan_id,
        LATERAL (SELECT ${reviewedRevision} AS reviewed, ${reasonsOfPlan} AS reasons, review_refusal(p, current_person()) AS refused
          FROM plans p, today WHERE p.id = g.plan_id) AS q
    )
    SELECT * FROM counted LEFT JOIN shown ON true ORDER BY rank DESC, oldest, plan_id`,
};
