import type {
  DoneDuty,
  PlanDocument,
  PlanStatus,
  PlanWork,
  ReviewedMove,
  ReviewedVerdict,
  ReviewFacts,
  ScoredDay,
} from '@repattern/domain';
import type { Statement } from '../platform/database/statement';

/** What {@link selectFacts} reads of a plan. Days are those of the clinic. */
export interface ReviewFactsRow {
  id: string;
  status: PlanStatus;
  work: PlanWork;
  work_since: string;
  /** The head: what is in force, or what waits for its co-signature. */
  head: PlanDocument;
  signed_on: string | null;
  /** Day of the assessment that the first revision answers. */
  evaluated_on: string | null;
  ended_on: string | null;
  last_visit_on: string | null;
  next_visit_on: string | null;
  /** Days of finished visits, oldest first. */
  treatment_days: string[];
  duties: DoneDuty[];
  moves: ReviewedMove[];
  verdicts: ReviewedVerdict[];
  signals: { kind: 'stale' | 'plateau'; since: string; items: string[] }[];
  last_return: ReviewFacts['lastReturn'];
  sample: ReviewFacts['sample'];
  scored: ScoredDay[];
  /** Whether a precaution was answered at a visit or at a later assessment. */
  answered_later: boolean;
}

const day = (instant: string): string => `(${instant} AT TIME ZONE c.time_zone)::date`;
const rows = (select: string): string => `coalesce((SELECT jsonb_agg(found) FROM (${select}) AS found), '[]')`;
const reviewed = `coalesce(review.at, '-infinity')`;

const measuresIn = (state: string): string => `
  coalesce((SELECT jsonb_agg(criterion->'criterion'->'measure') FROM jsonb_array_elements(m.criteria) AS criterion
    WHERE criterion->>'state' = '${state}'), '[]')`;

const moves = `
  SELECT m.visit_id AS visit, m.kind AS move, m.from_phase AS "from", m.to_phase AS "to", m.since AS "on",
    ${measuresIn('unmet')} AS unmet, ${measuresIn('not-assessed')} AS "notAssessed"
  FROM phase_moves m WHERE m.plan_id = p.id AND m.kind IN ('override', 'skip') AND m.at > ${reviewed} ORDER BY m.seq`;

/** An item of a revision, wherever it stands. */
const itemOf = (revision: string): string =>
  `jsonb_path_query_first(${revision}.document, '$.phases[*].*[*] ? (@.id == $item)', jsonb_build_object('item', i.item))`;

// A referral is followed by a pause of the plan, a stop of the day by doing less that day, the rest by another item in the plan.
const changed = `
  CASE WHEN i.decision = 'overridden' THEN NULL
    WHEN i.action = 'STOP_REFER' THEN EXISTS (
      SELECT FROM plan_transitions t WHERE t.plan_id = p.id AND t.visit_id = v.id AND t.transition = 'hold')
    WHEN i.action = 'STOP_TODAY' THEN v.document->'items'->i.position->'performed'->>'outcome' IS DISTINCT FROM 'done'
    WHEN after.number IS NULL THEN NULL
    ELSE ${itemOf('before')} IS DISTINCT FROM ${itemOf('after')} END`;

const verdicts = `
  SELECT v.id AS visit, v.on_day AS "on", i.item, v.document->'items'->i.position->'exerciseId' AS "exerciseId",
    i.action, i.rule, i.decision, ${changed} AS changed
  FROM visit_item_verdicts i JOIN visits v ON v.id = i.visit_id
    LEFT JOIN plan_revisions before ON before.plan_id = p.id AND before.number = v.revision
    LEFT JOIN plan_revisions after ON after.plan_id = p.id AND after.visit_id = v.id
  WHERE v.plan_id = p.id AND v.stage = 'finished' AND i.at > ${reviewed}
    AND i.action IN ('STOP_REFER', 'STOP_TODAY', 'SUBSTITUTE', 'REST', 'REGRESS')
  ORDER BY v.on_day, v.id, i.position`;

const signals = `
  SELECT s.kind, ${day('s.since')} AS since, to_jsonb(s.items) AS items
  FROM plan_signals s WHERE s.plan_id = p.id AND s.kind IN ('stale', 'plateau')`;

// Whoever signs the plan anew has answered, too.
const lastReturn = `
  CASE review.outcome WHEN 'returned' THEN jsonb_build_object('id', review.id, 'on', ${day('review.at')}, 'answeredOn', ${day(`
    least((SELECT w.at FROM review_answers w WHERE w.review_id = review.id),
      (SELECT min(r.at) FROM plan_revisions r
        WHERE r.plan_id = p.id AND r.number > review.revision AND r.kind = 'sign-off'))`)}) END`;

const sample = `
  (SELECT jsonb_build_object('id', s.sample_id, 'drawnOn', ${day('s.at')}) FROM review_sample_plans s
    WHERE s.plan_id = p.id AND s.at > ${reviewed} ORDER BY s.at LIMIT 1)`;

const scored = `
  SELECT a.assessed_on AS "on", a.document->'outcomes' AS outcomes FROM assessments a
  WHERE a.patient_id = p.patient_id AND a.status = 'signed' AND a.assessed_on >= answered.assessed_on
  UNION ALL
  SELECT v.on_day, v.document->'measured'->'outcomes' FROM visits v
  WHERE v.plan_id = p.id AND v.stage = 'finished' AND v.document->'measured'->'outcomes' <> '[]'`;

const answeredLater = `
  EXISTS (SELECT FROM visits v
    WHERE v.plan_id = p.id AND v.stage = 'finished' AND v.document->'screen'->'flags' <> '[]')
  OR EXISTS (SELECT FROM assessments a
    WHERE a.patient_id = p.patient_id AND a.status = 'signed' AND a.signed_at > answered.signed_at)`;

/**
 * Reads what the reasons of plans follow from, all at once. Only documents of the plans that are asked about are looked into: an odd one
 * elsewhere holds up none of them.
 */
export const selectFacts: Statement<ReviewFactsRow> = {
  name: 'read-review-facts',
  text: `
    WITH told AS MATERIALIZED (
      SELECT p.id, head.document AS head, first.document AS first, first.at AS signed_at
      FROM plans p
        JOIN plan_revisions head ON head.plan_id = p.id AND head.number = coalesce(p.head_number, p.last_revision)
        JOIN plan_revisions first ON first.plan_id = p.id AND first.number = 1
      WHERE p.id = ANY ($1::uuid[])
    )
    SELECT p.id, p.status, p.work, ${day('p.work_since')} AS work_since, told.head,
      ${day('told.signed_at')} AS signed_on, evaluation.assessed_on AS evaluated_on,
      (SELECT ${day('max(t.at)')} FROM plan_transitions t
        WHERE t.plan_id = p.id AND t.transition IN ('complete', 'discontinue')) AS ended_on,
      (SELECT max(v.on_day) FROM visits v WHERE v.plan_id = p.id AND v.stage = 'finished') AS last_visit_on,
      (SELECT min(n.on_day) FROM planned_visits n WHERE n.plan_id = p.id) AS next_visit_on,
      coalesce((SELECT jsonb_agg(v.on_day ORDER BY v.on_day) FROM visits v
        WHERE v.plan_id = p.id AND v.stage = 'finished'), '[]') AS treatment_days,
      ${rows(`SELECT d.kind, d.on_day AS "on" FROM plan_duties d WHERE d.plan_id = p.id`)} AS duties,
      ${rows(moves)} AS moves, ${rows(verdicts)} AS verdicts, ${rows(signals)} AS signals,
      ${lastReturn} AS last_return, ${sample} AS sample, ${rows(scored)} AS scored, ${answeredLater} AS answered_later
    FROM told JOIN plans p ON p.id = told.id CROSS JOIN clinics c
      JOIN assessments answered ON answered.id = (told.head->>'assessmentId')::uuid
      LEFT JOIN assessments evaluation ON evaluation.id = (told.first->>'assessmentId')::uuid
      LEFT JOIN LATERAL (SELECT * FROM plan_reviews r WHERE r.plan_id = p.id ORDER BY r.seq DESC LIMIT 1) AS review ON true
    WHERE c.id = current_clinic()`,
};
