import type {
  AssessedPatient,
  AssessmentDocument,
  FinishedVisit,
  PlanDocument,
  VisitContext,
  VisitDocument,
} from '@repattern/domain';
import type { LoadedLibrary } from '../exercises/loaded-library';
import { basisOf } from '../plans/missing-from';
import { besideRuleParameters, type RuleParametersBeside } from '../rule-parameters/read-rule-parameters';
import type { LockedVisit } from './lock-visit';
import { readingVisitedPlan, type VisitedPlan } from './visited-plan';

/** What decides about a visit that is finished, beside the plan as it is now. */
export interface FinishRow extends RuleParametersBeside {
  /** The plan as it was in force when the visit began, and the assessment that it answers. */
  begun: PlanDocument;
  assessment: AssessmentDocument;
  patient: { birthOn: string; sex: AssessedPatient['sex'] };
  /** Day of the last signed assessment of the patient. */
  assessed_on: string;
  /** Oldest first. */
  history: FinishedVisit[];
}

const revisionBegun = `r.plan_id = p.id AND r.number = (SELECT b.revision FROM visits b WHERE b.id = $2::uuid)`;

/** Reads a plan with the {@link FinishRow} of the visit in the second value. */
export const readToFinish = readingVisitedPlan<FinishRow>(
  'read-plan-to-finish-visit',
  `${besideRuleParameters},
    (SELECT r.document FROM plan_revisions r WHERE ${revisionBegun}) AS begun,
    (SELECT a.document FROM plan_revisions r JOIN assessments a ON a.id = (r.document->>'assessmentId')::uuid
      WHERE ${revisionBegun}) AS assessment,
    (SELECT max(s.assessed_on) FROM assessments s WHERE s.patient_id = p.patient_id AND s.status = 'signed') AS assessed_on,
    (SELECT jsonb_build_object('birthOn', t.birth_on, 'sex', t.sex) FROM patients t WHERE t.id = p.patient_id) AS patient,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', h.id, 'on', h.on_day, 'document', h.document, 'verdicts', coalesce(
        (SELECT jsonb_object_agg(i.item, jsonb_build_object('action', i.action, 'rule', i.rule))
          FROM visit_item_verdicts i WHERE i.visit_id = h.id), '{}')) ORDER BY h.on_day, h.created_at, h.id)
      FROM visits h WHERE h.plan_id = p.id AND h.stage = 'finished'), '[]') AS history`,
);

/** A visit that shall be finished, and what it is judged by. */
export interface FinishCase {
  readonly plan: VisitedPlan & FinishRow;
  readonly visit: LockedVisit;
  /** The record as it shall stay. */
  readonly document: VisitDocument;
  readonly library: LoadedLibrary;
  readonly timeZone: string;
}

/** Everything that the verdicts of a visit are given about. */
export function contextOf({ plan, visit, document, library, timeZone }: FinishCase): VisitContext {
  const { begun, assessment, patient, history, phase, rule_parameters: parameters } = plan;
  if (phase === null) throw new Error('A visit took place at a plan without a phase.');
  return {
    plan: begun,
    phase: phase.number,
    phaseSince: phase.since,
    basis: basisOf({ plan: begun, assessment: { document: assessment }, patient, library, timeZone, head: begun }),
    history,
    visit: document,
    on: visit.on_day,
    parameters,
  };
}
