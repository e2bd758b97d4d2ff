import type { CaseloadOutcomes, CaseloadRow, CaseloadView, PersonName } from '@repattern/contracts';
import { dutyKinds, ruleActions, type DutyKind, type RuleAction } from '@repattern/domain';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { today } from './counting-reasons';
import { personOf } from './review-views';

interface CaseloadCounts {
  of: CaseloadRow['of'];
  therapist: PersonName | null;
  active_plans: number;
  visits: number;
  verdicts: Partial<Record<RuleAction, number>>;
  overrides: number;
  outcomes: Partial<CaseloadOutcomes>;
  overdue: Partial<Record<DutyKind, number>>;
}

/** Counts of rows with `therapist_id` and a word, as an object by word for each therapist, and for all. */
const byWord = (rows: string): string => `
      SELECT therapist_id, of_all, jsonb_object_agg(word, n) AS counts FROM (
        SELECT therapist_id, grouping(therapist_id) AS of_all, word, count(*)::integer AS n FROM (${rows}) AS counted
        GROUP BY GROUPING SETS ((therapist_id, word), (word))
      ) AS grouped GROUP BY therapist_id, of_all`;

const plans = `
      SELECT l.id, p.therapist_id, l.status IN ('active', 'on-hold') AS in_force FROM plans l JOIN patients p ON p.id = l.patient_id
      WHERE l.in_force IS NOT NULL`;

// Each part counts for every therapist, for the patients of nobody, and for all; a part without anything leaves nothing behind.
const countCaseload: Statement<CaseloadCounts> = {
  name: 'count-caseload',
  text: `
    WITH ${today},
    plan AS MATERIALIZED (${plans}),
    visit AS MATERIALIZED (
      SELECT v.id, plan.therapist_id FROM visits v JOIN plan ON plan.id = v.plan_id, today
      WHERE v.stage = 'finished' AND v.on_day > today.day - $1::integer
    ),
    verdict AS MATERIALIZED (
      SELECT visit.therapist_id, i.action AS word, i.decision FROM visit JOIN visit_item_verdicts i ON i.visit_id = visit.id
    ),
    plans_in_force AS (
      SELECT therapist_id, grouping(therapist_id) AS of_all, count(*) FILTER (WHERE in_force)::integer AS n
      FROM plan GROUP BY GROUPING SETS ((therapist_id), ())
    ),
    visits_held AS (
      SELECT therapist_id, grouping(therapist_id) AS of_all, count(*)::integer AS n
      FROM visit GROUP BY GROUPING SETS ((therapist_id), ())
    ),
    verdicts_given AS (${byWord('SELECT therapist_id, word FROM verdict')}),
    overridden AS (
      SELECT therapist_id, grouping(therapist_id) AS of_all, count(*) FILTER (WHERE decision = 'overridden')::integer AS n
      FROM verdict GROUP BY GROUPING SETS ((therapist_id), ())
    ),
    outcomes AS (${byWord(`
      SELECT plan.therapist_id, coalesce(s.outcome, 'unmeasured') AS word
      FROM plan LEFT JOIN plan_review_state s ON s.plan_id = plan.id WHERE plan.in_force`)}),
    overdue AS (${byWord(`
      SELECT plan.therapist_id, d.kind AS word
      FROM plan JOIN plan_review_state s ON s.plan_id = plan.id, today, jsonb_to_recordset(s.duties) AS d(kind text, "dueOn" date)
      WHERE d."dueOn" < today.day`)}),
    event AS (INSERT INTO audit_events (action, request_id) VALUES ('review.caseload-read', $2::uuid))
    SELECT CASE WHEN f.of_all = 1 THEN 'clinic' WHEN f.therapist_id IS NULL THEN 'nobody' ELSE 'therapist' END AS of,
      ${personOf('f.therapist_id')} AS therapist, f.n AS active_plans, coalesce(h.n, 0) AS visits,
      coalesce(v.counts, '{}') AS verdicts, coalesce(r.n, 0) AS overrides,
      coalesce(o.counts, '{}') AS outcomes, coalesce(d.counts, '{}') AS overdue
    FROM plans_in_force f ${['visits_held h', 'verdicts_given v', 'overridden r', 'outcomes o', 'overdue d']
      .map((part) => [part, part.slice(-1)] as const)
      .map(
        ([part, name]) =>
          `LEFT JOIN ${part} ON (${name}.of_all, ${name}.therapist_id) IS NOT DISTINCT FROM (f.of_all, f.therapist_id)`,
      )
      .join(' ')}`,
};

/** Counts the caseload of the clinic and of each therapist over so many days until now. */
export async function readCaseload(unit: UnitOfWork, days: number): Promise<CaseloadView> {
  const rows = await unit.lastRows(countCaseload, [days, unit.requestId]);
  return { days, rows: rows.map(rowOf).toSorted(byPlace) };
}

function rowOf({ active_plans: activePlans, ...row }: CaseloadCounts): CaseloadRow {
  return {
    ...row,
    activePlans,
    verdicts: every(ruleActions, row.verdicts),
    outcomes: { past: 0, short: 0, unmeasured: 0, ...row.outcomes },
    overdue: every(dutyKinds, row.overdue),
  };
}

/** A count for each word; what nothing was counted for is none. */
function every<Word extends string>(
  words: readonly Word[],
  counted: Partial<Record<Word, number>>,
): Record<Word, number> {
  return Object.fromEntries(words.map((word) => [word, counted[word] ?? 0])) as Record<Word, number>;
}

const places = ['clinic', 'therapist', 'nobody'] as const satisfies readonly CaseloadRow['of'][];

function byPlace(one: CaseloadRow, other: CaseloadRow): number {
  const names = (one.therapist?.displayName ?? '').localeCompare(other.therapist?.displayName ?? '', 'en');
  return places.indexOf(one.of) - places.indexOf(other.of) || names;
}
