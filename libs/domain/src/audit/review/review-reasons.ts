import type { ReviewFacts } from './review-facts';
import type { ReviewPolicy } from './review-policy';
import { reviewReasonKinds } from './review-reason';
import type { ReviewReason, ReviewReasonKind } from './review-reason';
import { noVisit, progressionPlateau, progressionStale } from './reasons/course-reasons';
import { certificationDue, dischargeMissing, progressReportDue, recertificationDue } from './reasons/duty-reasons';
import { dosesUnusual, gatesOverridden } from './reasons/plan-reasons';
import { precautionsLate, precautionsUnanswered } from './reasons/precaution-reasons';
import type { ReasonFinder } from './reasons/reasons-of-kind';
import { contraindicationsOverridden, reductionsRefused } from './reasons/verdict-reasons';
import { coSignWaiting, returnAnswered, returnOpen, sampled } from './reasons/waiting-reasons';

const finders: { readonly [Kind in ReviewReasonKind]: ReasonFinder<Kind> } = {
  'contraindication-overridden': contraindicationsOverridden,
  'reduction-refused': reductionsRefused,
  'precaution-unanswered': precautionsUnanswered,
  'precaution-late': precautionsLate,
  'gate-overridden': gatesOverridden,
  'dose-unusual': dosesUnusual,
  'co-sign-waiting': coSignWaiting,
  'return-answered': returnAnswered,
  'return-open': returnOpen,
  'certification-due': certificationDue,
  'recertification-due': recertificationDue,
  'progress-report-due': progressReportDue,
  'discharge-missing': dischargeMissing,
  'no-visit': noVisit,
  'progression-stale': progressionStale,
  'progression-plateau': progressionPlateau,
  sampled,
};

/**
 * Every reason for which a supervisor looks at a plan, in the order of the kinds. It follows from the facts alone and from no present day:
 * a reason that begins later, such as a duty, is told now with its first day, and one that gets graver is told twice, the milder one until
 * the graver one begins. So what was found stays right until a fact changes.
 * @source policy
 */
export function reviewReasons(facts: ReviewFacts, policy: ReviewPolicy): ReviewReason[] {
  return reviewReasonKinds.flatMap((kind): ReviewReason[] => finders[kind](facts, policy));
}
