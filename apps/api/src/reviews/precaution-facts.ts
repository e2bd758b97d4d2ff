import {
  flagStatesOn,
  unansweredFlags,
  type AssessmentDocument,
  type CalendarDate,
  type KnownFlags,
  type LateFlag,
  type PlanDocument,
  type ReviewFacts,
} from '@repattern/domain';
import type { LoadedLibrary } from '../exercises/loaded-library';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import type { ReviewFactsRow } from './review-facts-row';

type Precautions = AssessmentDocument['precautions'];

/** An answer to a precaution. */
type Answer = Precautions['flags'][number] & { readonly on: CalendarDate };

interface AnsweredRow {
  id: string;
  /** What patients are treated by, and the day from which it is so. */
  plan: PlanDocument;
  in_force_on: CalendarDate;
  /** The assessment that it answers. */
  assessment: AssessmentDocument;
  /** Answers to precautions since then, oldest first. */
  answers: Answer[];
  /** Day of the last later assessment that denies all that it does not list; null without one. */
  denied_on: CalendarDate | null;
}

const laterAssessments = `
  FROM assessments s WHERE s.patient_id = p.patient_id AND s.status = 'signed' AND s.signed_at > a.signed_at`;

// Only of the plans that are asked about is the assessment looked for: an odd one elsewhere holds up none of them.
const selectAnswers: Statement<AnsweredRow> = {
  name: 'read-late-answers',
  text: `
    WITH asked AS MATERIALIZED (
      SELECT p.id, p.patient_id, p.in_force, r.document
      FROM plans p JOIN plan_revisions r ON r.plan_id = p.id AND r.number = p.in_force WHERE p.id = ANY ($1::uuid[])
    )
    SELECT p.id, p.document AS plan, a.document AS assessment,
      (SELECT (min(f.at) AT TIME ZONE c.time_zone)::date FROM plan_revisions f WHERE f.plan_id = p.id AND f.kind = 'sign-off'
        AND f.number <= p.in_force AND f.document->'assessmentId' = p.document->'assessmentId') AS in_force_on,
      coalesce((
        SELECT jsonb_agg(flag || jsonb_build_object('on', told.on_day) ORDER BY told.on_day)
        FROM (
          SELECT v.on_day, v.document->'screen'->'flags' AS flags FROM visits v
          WHERE v.plan_id = p.id AND v.stage = 'finished' AND v.on_day >= a.assessed_on
          UNION ALL
          SELECT s.assessed_on, s.document->'precautions'->'flags' ${laterAssessments}
        ) AS told, jsonb_array_elements(told.flags) AS flag), '[]') AS answers,
      (SELECT max(s.assessed_on) ${laterAssessments} AND s.document->'precautions'->>'others' = 'absent') AS denied_on
    FROM asked p CROSS JOIN clinics c JOIN assessments a ON a.id = (p.document->>'assessmentId')::uuid
    WHERE c.id = current_clinic()`,
};

/** What is to be said of the precautions of a plan. */
export type PrecautionFacts = Pick<ReviewFacts, 'lateFlags' | 'unanswered'>;

/** What is to be said where no plan is in force. */
export const noPrecautionFacts: PrecautionFacts = { lateFlags: [], unanswered: null };

/** What became of precautions that were unknown when plans came in force; plans without any that is asked about are left out. */
export async function precautionFactsOf(
  unit: UnitOfWork,
  plans: readonly ReviewFactsRow[],
  loadLibrary: () => Promise<LoadedLibrary>,
): Promise<ReadonlyMap<string, PrecautionFacts>> {
  const asked = plans.filter((plan) => plan.answered_later || plan.status === 'active');
  if (asked.length === 0) return new Map();
  const { library } = await loadLibrary();
  const rows = await unit.rows(selectAnswers, [asked.map(({ id }) => id)]);
  return new Map(
    rows.map((row) => [
      row.id,
      { lateFlags: lateFlagsOf(row, library.byId), unanswered: unansweredOf(row, library.byId) },
    ]),
  );
}

/** Precautions that concern an exercise of the plan, were unknown when it came in force, and were answered later. */
function lateFlagsOf(row: AnsweredRow, exercises: KnownFlags['exercises']): LateFlag[] {
  const { plan, assessment, answers, in_force_on: inForceOn } = row;
  if (answers.length === 0) return [];
  const open = unansweredFlags(plan, { flags: flagStatesOn(assessment, inForceOn), exercises });
  const first = new Map(answers.toReversed().map((answer) => [answer.flag, answer]));
  return [...first.values()]
    .filter(({ flag, on }) => open.some((each) => each.flag === flag) && on > inForceOn)
    .map(({ flag, status, on }) => ({ flag, answer: status, answeredOn: on, inForceOn }));
}

/** Precautions that concern an exercise of the plan and are unknown by everything that was answered to this day. */
function unansweredOf(row: AnsweredRow, exercises: KnownFlags['exercises']): ReviewFacts['unanswered'] {
  const { plan, in_force_on: inForceOn } = row;
  const flags = unansweredFlags(plan, { flags: flagStatesOn(answeredSince(row), inForceOn), exercises });
  return flags.length === 0 ? null : { flags, inForceOn };
}

/** The assessment with the last answer to each precaution. */
function answeredSince({ assessment, answers, denied_on: deniedOn }: AnsweredRow): AssessmentDocument {
  const last = new Map([...assessment.precautions.flags, ...answers].map((answer) => [answer.flag, answer]));
  const flags = [...last.values()];
  if (deniedOn === null) return { ...assessment, precautions: { ...assessment.precautions, flags } };
  return { ...assessment, assessedOn: deniedOn, precautions: { flags, others: 'absent' } };
}
