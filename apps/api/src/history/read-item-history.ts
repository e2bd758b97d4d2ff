import type { ItemHistoryView } from '@repattern/contracts';
import {
  doseHistory,
  itemLine,
  type Exercise,
  type HistoryDecision,
  type ItemId,
  type PlanDocument,
  type RevisionReview,
} from '@repattern/domain';
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

type Phases = Pick<PlanDocument, 'phases'>;

interface PhasesRow extends HistoryRevisionRow<Phases['phases'] | null> {
  /** Whether the working copy has the item. */
  in_draft: boolean;
  reviews: RevisionReview[];
}

/** A plan without revisions is told apart from none by a row in which everything of a revision is null. */
type FoundRow = PhasesRow | { number: null; in_draft: boolean };

// Most revisions change no item: the phases are sent where they differ from those before.
const selectPhases: Statement<FoundRow> = {
  name: 'read-item-history',
  text: `
    WITH plan AS (SELECT id, patient_id, head_number, draft FROM plans WHERE id = $1),
    review AS (${reviewsOfPlan}),
    event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT 'plan.history-read', 'plan', id, $2::uuid, jsonb_build_object('patient', patient_id, 'item', $3::text) FROM plan
    ), known AS (
      SELECT r.*, lag(r.document->'phases') OVER (ORDER BY r.number) AS before FROM plan
      JOIN plan_revisions r ON r.plan_id = plan.id AND r.number <= plan.head_number WHERE ${inForceOr('plan.head_number')}
    )
    SELECT coalesce(jsonb_path_exists(plan.draft, '$.phases[*].*[*] ? (@.id == $item)', jsonb_build_object('item', $3::text)), false)
        AS in_draft, ${historyColumns},
      CASE WHEN r.before IS DISTINCT FROM r.document->'phases' THEN r.document->'phases' END AS document,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('revision', review.revision, 'outcome', review.outcome,
          'by', jsonb_build_object('id', w.id, 'displayName', w.display_name),
          'at', to_char(review.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')) ORDER BY review.at), '[]')
        FROM review JOIN people w ON w.id = review.person_id) AS reviews
    FROM plan LEFT JOIN known r ON true LEFT JOIN people s ON s.id = r.person_id ORDER BY r.number`,
};

interface DecisionsRow {
  visit_id: string;
  decisions: HistoryDecision[];
}

const selectDecisions: Statement<DecisionsRow> = {
  name: 'read-item-decisions',
  text: `
    SELECT f.visit_id, ${decisionsOf} AS decisions
    FROM visit_verdicts f, jsonb_array_elements(f.verdicts->'items') AS w(verdict)
      JOIN visit_item_verdicts i ON i.item = w.verdict->>'item'
    WHERE f.plan_id = $1 AND i.visit_id = f.visit_id AND i.item = ANY ($2::text[]) GROUP BY f.visit_id`,
};

/** Why an item of a plan has the dose that it has, as the last that a request does. */
export async function readItemHistoryLast(
  unit: UnitOfWork,
  { plan, item }: { readonly plan: string; readonly item: ItemId },
  exercises: Iterable<Exercise>,
): Promise<ItemHistoryView> {
  const rows = await unit.rows(selectPhases, [plan, unit.requestId, item]);
  const revisions = revisionsOf(rows.filter((row) => row.number !== null));
  const line = itemLine(
    revisions.map(({ document }) => document),
    item,
  );
  if (line.length === 0 && !rows.some((row) => row.in_draft)) throw new ProblemException('resource.not-found');
  const decided = await unit.lastRows(selectDecisions, [plan, line]);
  const byVisit = new Map(decided.map(({ visit_id, decisions }) => [visit_id, decisions]));
  const decisionsAt = (visit: string | null): HistoryDecision[] => byVisit.get(visit ?? '') ?? [];
  return {
    item,
    steps: doseHistory(
      {
        revisions: revisions.map((row) => historyRevisionOf(row, decisionsAt(row.visit_id))),
        reviews: revisions.at(0)?.reviews ?? [],
        exercises,
      },
      item,
    ),
  };
}

type RevisionWithPhases = Omit<PhasesRow, 'document'> & HistoryRevisionRow<Phases>;

/** Puts back the phases that are the same as before. */
function revisionsOf(rows: readonly PhasesRow[]): RevisionWithPhases[] {
  let phases: Phases['phases'] = [];
  return rows.map((row) => {
    phases = row.document ?? phases;
    return { ...row, document: { phases } };
  });
}
