import type { PlanChangesQuery, PlanChangesView } from '@repattern/contracts';
import { diffRevisions, type Exercise, type HistoryDecision, type PlanDocument } from '@repattern/domain';
import { revisionSummaryOf } from '../plans/revision-row';
import { invalid } from '../platform/http/contract.pipe';
import { ProblemException } from '../platform/http/problem-exception';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import {
  decisionsOf,
  historyColumns,
  historyRevisionOf,
  inForceOr,
  type HistoryRevisionRow,
} from './history-revision-row';
import { reviewsOfPlan } from './plan-reviews';

interface ChangesRow extends HistoryRevisionRow<PlanDocument> {
  base: number;
  head: number;
  decisions: HistoryDecision[];
}

// The verdicts of a visit are taken apart once, and not for each of its items.
const selectChanges: Statement<ChangesRow> = {
  name: 'read-plan-changes',
  text: `
    WITH plan AS (SELECT id, patient_id, head_number FROM plans WHERE id = $1),
    review AS (${reviewsOfPlan}),
    span AS (
      SELECT id, patient_id, coalesce($4, head_number) AS head, coalesce($3, (SELECT max(revision) FROM review
        WHERE revision <= coalesce($4, head_number)), 1) AS base FROM plan
    ), event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT 'plan.changes-read', 'plan', id, $2::uuid, jsonb_build_object('patient', patient_id, 'from', base, 'to', head)
      FROM span WHERE head IS NOT NULL
    )
    SELECT span.base, span.head, ${historyColumns}, r.document,
      coalesce((SELECT ${decisionsOf} FROM visit_verdicts f, jsonb_array_elements(f.verdicts->'items') AS w(verdict)
        JOIN visit_item_verdicts i ON i.item = w.verdict->>'item' WHERE f.visit_id = r.visit_id AND i.visit_id = r.visit_id), '[]') AS decisions
    FROM span JOIN plan_revisions r ON r.plan_id = span.id AND r.number BETWEEN span.base AND span.head
      JOIN people s ON s.id = r.person_id
    WHERE ${inForceOr('span.base, span.head')} ORDER BY r.number`,
};

/** What became of a plan between two of its revisions, as the last that a request does. */
export async function readPlanChangesLast(
  unit: UnitOfWork,
  plan: { readonly id: string } & PlanChangesQuery,
  exercises: Iterable<Exercise>,
): Promise<PlanChangesView> {
  const { id, from = null, to = null } = plan;
  if (from !== null && to !== null && from > to)
    throw invalid([{ code: 'too-large', in: 'query', pointer: '/from', params: { max: to } }]);
  const rows = await unit.lastRows(selectChanges, [id, unit.requestId, from, to]);
  const [first, last] = [rows.at(0), rows.at(-1)];
  if (first?.number !== first?.base || last?.number !== last?.head || !first || !last)
    throw new ProblemException('resource.not-found');
  const revisions = rows.map((row) => historyRevisionOf(row, row.decisions));
  return { from: revisionSummaryOf(first), to: revisionSummaryOf(last), items: diffRevisions(revisions, exercises) };
}
