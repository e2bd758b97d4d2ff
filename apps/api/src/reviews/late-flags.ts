import {
  contraindicationsOf,
  flagStatesOn,
  parseCalendarDate,
  type AssessmentDocument,
  type CalendarDate,
  type ContraindicationId,
  type FlagStatus,
  type LateFlag,
  type PlanDocument,
} from '@repattern/domain';
import { allItems } from '@repattern/domain/plan/edit/item-spot';
import type { LoadedLibrary } from '../exercises/loaded-library';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import type { ReviewFactsRow } from './review-facts-row';

interface AnsweredRow {
  id: string;
  /** The assessment that the head answers. */
  assessment: AssessmentDocument;
  /** Answers to precautions since then, oldest first. */
  answers: { flag: ContraindicationId; status: FlagStatus; on: CalendarDate }[];
}

const selectAnswers: Statement<AnsweredRow> = {
  name: 'read-late-answers',
  text: `
    SELECT p.id, a.document AS assessment, coalesce((
      SELECT jsonb_agg(jsonb_build_object('flag', flag->'flag', 'status', flag->'status', 'on', told.on_day) ORDER BY told.on_day)
      FROM (
        SELECT v.on_day, v.document->'screen'->'flags' AS flags FROM visits v
        WHERE v.plan_id = p.id AND v.stage = 'finished' AND v.on_day >= a.assessed_on
        UNION ALL
        SELECT s.assessed_on, s.document->'precautions'->'flags' FROM assessments s
        WHERE s.patient_id = p.patient_id AND s.status = 'signed' AND s.signed_at > a.signed_at
      ) AS told, jsonb_array_elements(told.flags) AS flag), '[]') AS answers
    FROM plans p
      JOIN plan_revisions r ON r.plan_id = p.id AND r.number = p.in_force
      JOIN assessments a ON a.id = (r.document->>'assessmentId')::uuid
    WHERE p.id = ANY ($1::uuid[])`,
};

/**
 * Precautions of plans that were unknown when the plan came in force, concern one of its exercises, and were answered later; plans without
 * any are left out.
 */
export async function lateFlagsOf(
  unit: UnitOfWork,
  plans: readonly ReviewFactsRow[],
  loadLibrary: () => Promise<LoadedLibrary>,
): Promise<ReadonlyMap<string, readonly LateFlag[]>> {
  const asked = plans.filter((plan) => plan.answered_later && plan.in_force_on !== null);
  if (asked.length === 0) return new Map();
  const { library } = await loadLibrary();
  const answered = await unit.rows(selectAnswers, [asked.map(({ id }) => id)]);
  return new Map(
    answered.map(({ id, assessment, answers }) => {
      const plan = asked.find((each) => each.id === id);
      const inForceOn = parseCalendarDate(plan?.in_force_on ?? '');
      if (!plan || inForceOn === null) return [id, []];
      const open = openFlags(plan.head, { assessment, inForceOn, exercises: library.byId });
      const first = new Map(answers.toReversed().map((answer) => [answer.flag, answer]));
      return [
        id,
        [...first.values()]
          .filter(({ flag, on }) => open.has(flag) && on > inForceOn)
          .map(({ flag, status, on }) => ({ flag, answer: status, answeredOn: on, inForceOn })),
      ];
    }),
  );
}

interface KnownThen {
  readonly assessment: AssessmentDocument;
  readonly inForceOn: CalendarDate;
  readonly exercises: LoadedLibrary['library']['byId'];
}

/** The precautions that had to be asked about for an exercise of a plan, and were not known on the day on which it came in force. */
function openFlags(
  plan: PlanDocument,
  { assessment, inForceOn, exercises }: KnownThen,
): ReadonlySet<ContraindicationId> {
  const flags = flagStatesOn(assessment, inForceOn);
  const open = allItems(plan).flatMap(({ item: { exerciseId, side }, spot: { lane } }) => {
    const exercise = exercises.get(exerciseId);
    if (!exercise) return [];
    return contraindicationsOf(exercise, { flags, lane, side }).filter(({ decision }) => decision === 'needs-answer');
  });
  return new Set(open.map(({ flag }) => flag));
}
