import type {
  PageQuery,
  PersonName,
  ReviewSampleGrounds,
  ReviewSamplePage,
  ReviewSampleTherapist,
  ReviewSampleView,
} from '@repattern/contracts';
import type { PlanStatus } from '@repattern/domain';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { countShape, dateShape, readCursor, writeCursor } from '../platform/http/cursor';
import { ProblemException } from '../platform/http/problem-exception';
import { patient, patientOf, type WorklistPatientRow } from '../worklist/worklist-patient';
import { instant, personOf } from './review-views';

interface SampleRow {
  id: string;
  first: string;
  draw: number;
  per_therapist: number;
  seed: string;
  candidates: number;
  therapists: ReviewSampleTherapist[] | null;
  plans: SampledPlanRow[];
  by: PersonName;
  at: string;
}

interface SampledPlanRow extends WorklistPatientRow {
  plan_id: string;
  status: PlanStatus;
  therapist: PersonName;
  grounds: ReviewSampleGrounds | null;
  reviewed_at: string | null;
}

/** A plan that a sample could be drawn from, as `drawn_from` keeps it. */
const drawnFrom = `jsonb_to_recordset(s.drawn_from) AS c(plan uuid, therapist uuid)`;

const therapists = `
      (SELECT jsonb_agg(jsonb_build_object('therapist', jsonb_build_object('id', u.id, 'displayName', u.display_name),
          'candidates', t.candidates, 'drawn',
          (SELECT count(*) FROM review_sample_plans d WHERE d.sample_id = s.id AND d.therapist_id = t.therapist))
          ORDER BY u.display_name, u.id)
        FROM (SELECT therapist, count(*) AS candidates FROM ${drawnFrom} GROUP BY 1) AS t JOIN people u ON u.id = t.therapist)`;

const plans = `
      SELECT d.plan_id, l.status, ${patient}, ${personOf('d.therapist_id')} AS therapist,
        CASE WHEN d.visits IS NOT NULL THEN jsonb_build_object('visits', d.visits, 'revisions', d.revisions) END AS grounds,
        (SELECT ${instant('min(v.at)')} FROM plan_reviews v WHERE v.plan_id = d.plan_id AND v.at > d.at) AS reviewed_at
      FROM review_sample_plans d JOIN plans l ON l.id = d.plan_id JOIN patients p ON p.id = l.patient_id
      WHERE d.sample_id = s.id ORDER BY d.therapist_id, p.family_name, p.given_name, d.plan_id`;

const samples = `
    SELECT s.id, s.month AS first, s.draw, s.per_therapist, s.seed, s.candidates, ${therapists} AS therapists,
      coalesce((SELECT jsonb_agg(found) FROM (${plans}) AS found), '[]') AS plans, ${personOf('s.person_id')} AS by, s.at
    FROM review_samples s`;

// As of every list, the trail tells which patients were shown.
const listSamples: Statement<SampleRow> = {
  name: 'list-review-samples',
  text: `
    WITH page AS MATERIALIZED (
      SELECT id, month, draw FROM review_samples WHERE (month, draw) < ($3::date, $4::integer) ORDER BY month DESC, draw DESC LIMIT $1
    ), event AS (
      INSERT INTO audit_events (action, request_id, data)
      SELECT 'review.listed', $2::uuid, jsonb_build_object('patients', coalesce(jsonb_agg(DISTINCT l.patient_id), '[]'))
        FROM (SELECT id FROM page ORDER BY month DESC, draw DESC LIMIT $1 - 1) AS shown
          JOIN review_sample_plans d ON d.sample_id = shown.id JOIN plans l ON l.id = d.plan_id
    )
    ${samples} JOIN page g ON g.id = s.id ORDER BY s.month DESC, s.draw DESC`,
};

const selectSample: Statement<SampleRow> = { name: 'read-review-sample', text: `${samples} WHERE s.id = $1` };

/** Lists a page of the samples, newest month and its last draw first. */
export async function listReviewSamples(unit: UnitOfWork, { limit, cursor }: PageQuery): Promise<ReviewSamplePage> {
  const before = cursor === undefined ? ['9999-12-31', 0] : readCursor(cursor, [dateShape, countShape]);
  const rows = await unit.lastRows(listSamples, [limit + 1, unit.requestId, ...before]);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return { items: page.map(viewOf), nextCursor: last ? writeCursor([last.first, String(last.draw)]) : null };
}

/** A sample as it was drawn. */
export async function readReviewSample(unit: UnitOfWork, id: string): Promise<ReviewSampleView> {
  const row = await unit.row(selectSample, [id]);
  if (!row) throw new ProblemException('resource.not-found');
  return viewOf(row);
}

function viewOf({ first, per_therapist: perTherapist, plans: drawn, ...row }: SampleRow): ReviewSampleView {
  return {
    ...row,
    ...{ month: first.slice(0, 7), perTherapist },
    plans: drawn.map((plan) => ({
      ...{ planId: plan.plan_id, planStatus: plan.status, patient: patientOf(plan), therapist: plan.therapist },
      ...{ grounds: plan.grounds, reviewedAt: plan.reviewed_at },
    })),
  };
}
