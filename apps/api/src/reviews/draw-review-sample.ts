import { createHash, randomUUID } from 'node:crypto';
import type { DrawReviewSampleRequest, ReviewSampleView } from '@repattern/contracts';
import { calendarDateIn, drawSample, type SampleCandidates } from '@repattern/domain';
import { isTaken } from '../platform/database/database-failure';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { invalid } from '../platform/http/contract.pipe';
import { ProblemException } from '../platform/http/problem-exception';
import { readReviewSample } from './list-review-samples';

const selectCandidates: Statement<{ candidates: SampleCandidates[] }> = {
  name: 'list-sample-candidates',
  text: `
    WITH span AS (
      SELECT $1::date AS first, ($1::date + interval '1 month')::date AS after, time_zone FROM clinics WHERE id = current_clinic()
    ), candidate AS (
      SELECT t.therapist_id, p.id FROM plans p JOIN patients t ON t.id = p.patient_id, span
      WHERE t.therapist_id IS NOT NULL AND (
        EXISTS (SELECT FROM visits v
          WHERE v.plan_id = p.id AND v.stage = 'finished' AND v.on_day >= span.first AND v.on_day < span.after)
        OR EXISTS (SELECT FROM plan_revisions r
          WHERE r.plan_id = p.id AND r.at >= span.first::timestamp AT TIME ZONE span.time_zone
            AND r.at < span.after::timestamp AT TIME ZONE span.time_zone))
    ), of_therapist AS (
      SELECT therapist_id, jsonb_agg(id ORDER BY id) AS plans FROM candidate GROUP BY therapist_id
    )
    SELECT coalesce(jsonb_agg(jsonb_build_object('therapist', therapist_id, 'plans', plans) ORDER BY therapist_id), '[]') AS candidates
    FROM of_therapist`,
};

const insertSample: Statement = {
  name: 'draw-review-sample',
  text: `
    WITH sample AS (
      INSERT INTO review_samples (id, month, per_therapist, seed, candidates) VALUES ($1, $2, $3, $4, $5) RETURNING *
    ), drawn AS (
      INSERT INTO review_sample_plans (sample_id, plan_id, therapist_id)
      SELECT s.id, d.plan, d.therapist FROM sample s, jsonb_to_recordset($6::jsonb) AS d(plan uuid, therapist uuid) RETURNING plan_id
    )
    INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
    SELECT 'review.sample-drawn', 'review-sample', s.id, $7::uuid, jsonb_build_object('month', to_char(s.month, 'YYYY-MM'),
      'seed', s.seed, 'candidates', s.candidates, 'plans', (SELECT coalesce(jsonb_agg(plan_id), '[]') FROM drawn))
    FROM sample s`,
};

/** A sample that somebody asks for, in a clinic with its calendar. */
export interface AskedSample {
  readonly request: DrawReviewSampleRequest;
  readonly timeZone: string;
}

/** Draws plans of a month at random, once, and keeps the seed, so that anybody can draw them again. */
export async function drawReviewSample(
  unit: UnitOfWork,
  { request: { month, perTherapist, seed }, timeZone }: AskedSample,
): Promise<ReviewSampleView> {
  const max = calendarDateIn(timeZone, new Date()).slice(0, 7);
  if (month > max) throw invalid([{ code: 'date-not-in-range', in: 'body', pointer: '/month', params: { max } }]);
  const first = `${month}-01`;
  const candidates = (await unit.row(selectCandidates, [first]))?.candidates ?? [];
  const among = candidates.reduce((sum, { plans }) => sum + plans.length, 0);
  const [id, by] = [randomUUID(), seed ?? randomUUID()];
  const drawn = drawSample(candidates, { perTherapist, seed: by, sha256 });
  const values = [id, first, perTherapist, by, among, JSON.stringify(drawn), unit.requestId];
  try {
    await unit.rows(insertSample, values);
  } catch (error) {
    if (isTaken(error, 'review_samples_month')) throw new ProblemException('review.sample-drawn');
    throw error;
  }
  return readReviewSample(unit, id);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
