import { randomUUID } from 'node:crypto';
import type { DrawReviewSampleRequest, ReviewSampleView } from '@repattern/contracts';
import { calendarDateIn, drawSample } from '@repattern/domain';
import { sha256 } from '../platform/audit-trail/sha256';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { invalid } from '../platform/http/contract.pipe';
import { ProblemException } from '../platform/http/problem-exception';
import { readReviewSample } from './list-review-samples';

/** A plan that may be drawn, with what happened in the month. */
interface Candidate {
  readonly plan: string;
  readonly therapist: string;
  readonly visits: number;
  readonly revisions: number;
}

// Of two who draw at once, the second sees what the first drew from.
const lockDraws: Statement = {
  name: 'lock-sample-draws',
  text: `SELECT pg_advisory_xact_lock(hashtextextended('sample ' || current_clinic(), 0))`,
};

const selectCandidates: Statement<{ candidates: Candidate[]; draw: number }> = {
  name: 'list-sample-candidates',
  text: `
    WITH span AS (
      SELECT $1::date AS first, ($1::date + interval '1 month')::date AS after, time_zone FROM clinics WHERE id = current_clinic()
    ), earlier AS MATERIALIZED (
      SELECT s.id, s.draw, s.drawn_from FROM review_samples s WHERE s.month = $1::date
    ), known AS MATERIALIZED (
      SELECT c.plan FROM earlier e, jsonb_to_recordset(e.drawn_from) AS c(plan uuid)
      UNION SELECT d.plan_id FROM earlier e JOIN review_sample_plans d ON d.sample_id = e.id
    ), candidate AS (
      SELECT p.id AS plan, t.therapist_id AS therapist, v.visits, r.revisions
      FROM plans p JOIN patients t ON t.id = p.patient_id CROSS JOIN span,
        LATERAL (SELECT count(*) AS visits FROM visits v
          WHERE v.plan_id = p.id AND v.stage = 'finished' AND v.on_day >= span.first AND v.on_day < span.after) AS v,
        LATERAL (SELECT count(*) AS revisions FROM plan_revisions r
          WHERE r.plan_id = p.id AND r.at >= span.first::timestamp AT TIME ZONE span.time_zone
            AND r.at < span.after::timestamp AT TIME ZONE span.time_zone) AS r
      WHERE t.therapist_id IS NOT NULL AND v.visits + r.revisions > 0 AND p.id NOT IN (SELECT plan FROM known)
    )
    SELECT (SELECT coalesce(jsonb_agg(c ORDER BY c.therapist, c.plan), '[]') FROM candidate c) AS candidates,
      (SELECT 1 + coalesce(max(draw), 0) FROM earlier)::integer AS draw`,
};

const insertSample: Statement = {
  name: 'draw-review-sample',
  text: `
    WITH sample AS (
      INSERT INTO review_samples (id, month, draw, per_therapist, seed, candidates, drawn_from)
      VALUES ($1, $2, $3, $4, $5, jsonb_array_length($6::jsonb), $6) RETURNING *
    ), drawn AS (
      INSERT INTO review_sample_plans (sample_id, plan_id, therapist_id, visits, revisions)
      SELECT s.id, c.plan, c.therapist, c.visits, c.revisions
      FROM sample s, jsonb_to_recordset($6::jsonb) AS c(plan uuid, therapist uuid, visits integer, revisions integer)
      WHERE c.plan = ANY ($7::uuid[]) RETURNING plan_id
    )
    INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
    SELECT 'review.sample-drawn', 'review-sample', s.id, $8::uuid, jsonb_build_object('month', to_char(s.month, 'YYYY-MM'),
      'draw', s.draw, 'seed', s.seed, 'candidates', s.candidates, 'drawnFrom', $9::text,
      'plans', (SELECT jsonb_agg(plan_id) FROM drawn),
      'patients', (SELECT jsonb_agg(DISTINCT l.patient_id) FROM drawn d JOIN plans l ON l.id = d.plan_id))
    FROM sample s`,
};

/** A sample that somebody asks for, in a clinic with its calendar. */
export interface AskedSample {
  readonly request: DrawReviewSampleRequest;
  readonly timeZone: string;
}

/**
 * Draws plans of a month at random. What it was drawn from and the seed are kept, so that anybody can draw them again. Later in the month
 * only what no draw before could have drawn may be drawn: drawing again is no way to the plan that one wants.
 */
export async function drawReviewSample(
  unit: UnitOfWork,
  { request: { month, perTherapist, seed }, timeZone }: AskedSample,
): Promise<ReviewSampleView> {
  const max = calendarDateIn(timeZone, new Date()).slice(0, 7);
  if (month > max) throw invalid([{ code: 'date-not-in-range', in: 'body', pointer: '/month', params: { max } }]);
  const first = `${month}-01`;
  await unit.rows(lockDraws, []);
  const { candidates = [], draw = 1 } = (await unit.row(selectCandidates, [first])) ?? {};
  if (candidates.length === 0) throw new ProblemException('review.sample-empty');
  const [id, by] = [randomUUID(), seed ?? randomUUID()];
  const plans = drawnOf(candidates, perTherapist, by);
  const values = [id, first, draw, perTherapist, by, JSON.stringify(candidates), plans, unit.requestId];
  await unit.rows(insertSample, [...values, hashOf(candidates)]);
  return readReviewSample(unit, id);
}

function drawnOf(candidates: readonly Candidate[], perTherapist: number, seed: string): string[] {
  const byTherapist = Map.groupBy(candidates, ({ therapist }) => therapist);
  const plansOf = [...byTherapist].map(([therapist, own]) => ({ therapist, plans: own.map(({ plan }) => plan) }));
  return drawSample(plansOf, { perTherapist, seed, sha256 }).map(({ plan }) => plan);
}

/** Tells of everything that was drawn from in the trail: SHA-256 of the plans’ identifiers in their order, a line each. */
function hashOf(candidates: readonly Candidate[]): string {
  return sha256(
    candidates
      .map(({ plan }) => plan)
      .toSorted()
      .join('\n'),
  );
}
