import type { PageQuery, PersonName, ReviewSamplePage, ReviewSamplePlan, ReviewSampleView } from '@repattern/contracts';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { dateShape, readCursor, writeCursor } from '../platform/http/cursor';
import { ProblemException } from '../platform/http/problem-exception';
import { instant, personOf } from './review-views';

interface SampleRow {
  id: string;
  first: string;
  per_therapist: number;
  seed: string;
  candidates: number;
  plans: ReviewSamplePlan[];
  by: PersonName;
  at: string;
}

const samples = `
    SELECT s.id, s.month AS first, s.per_therapist, s.seed, s.candidates, ${personOf('s.person_id')} AS by, s.at,
      coalesce((SELECT jsonb_agg(jsonb_build_object('planId', d.plan_id, 'therapist', ${personOf('d.therapist_id')},
          'reviewedAt', (SELECT ${instant('min(v.at)')} FROM plan_reviews v WHERE v.plan_id = d.plan_id AND v.at > d.at))
          ORDER BY d.therapist_id, d.plan_id)
        FROM review_sample_plans d WHERE d.sample_id = s.id), '[]') AS plans
    FROM review_samples s`;

const listSamples: Statement<SampleRow> = {
  name: 'list-review-samples',
  text: `${samples} WHERE s.month < $2::date ORDER BY s.month DESC LIMIT $1`,
};

const selectSample: Statement<SampleRow> = { name: 'read-review-sample', text: `${samples} WHERE s.id = $1` };

/** Lists a page of the samples, newest month first. */
export async function listReviewSamples(unit: UnitOfWork, { limit, cursor }: PageQuery): Promise<ReviewSamplePage> {
  const before = cursor === undefined ? ['9999-12-31'] : readCursor(cursor, [dateShape]);
  const rows = await unit.lastRows(listSamples, [limit + 1, ...before]);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return { items: page.map(viewOf), nextCursor: last ? writeCursor([last.first]) : null };
}

/** A sample as it was drawn. */
export async function readReviewSample(unit: UnitOfWork, id: string): Promise<ReviewSampleView> {
  const row = await unit.row(selectSample, [id]);
  if (!row) throw new ProblemException('resource.not-found');
  return viewOf(row);
}

function viewOf({ first, per_therapist: perTherapist, ...row }: SampleRow): ReviewSampleView {
  return { ...row, month: first.slice(0, 7), perTherapist };
}
