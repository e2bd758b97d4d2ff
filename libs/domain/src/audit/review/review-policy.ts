import { object, optional, wholeNumber } from '../../kernel/shape';
import type { Fields, Shape } from '../../kernel/shape';
import type { RuleParameter } from '../../progression/rules/rule-parameters';

const policy = 'policy';
const gap = { min: 0, step: 1, unit: 'd', source: policy } as const;

/**
 * The thresholds of reviewing that a clinic may set, by name, in the order in which they are shown. What each does is said where it is read;
 * none of them is evidence.
 * @source policy
 */
export const reviewPolicyParameters = {
  /** A plan that waits longer for its co-signature weighs as much as a risk. */
  coSignDays: { ...gap, default: 2, max: 14 },
  /** For so long after a plan came in force its precautions may stay unanswered. */
  precautionDays: { ...gap, default: 7, max: 28 },
  /** So many refused reductions of one item since the last review weigh as much as a refused stop. */
  refusals: { default: 2, min: 1, max: 5, step: 1, unit: '', source: policy },
  /** For so long the therapist may answer a signal before it is put before a supervisor. */
  staleDays: { ...gap, default: 7, max: 28 },
  plateauDays: { ...gap, default: 7, max: 28 },
  /** A patient who was not seen for longer is looked at. */
  noVisitDays: { default: 14, min: 7, max: 42, step: 1, unit: 'd', source: policy },
  /** Reminders before a duty is due. */
  certificationWarnDays: { ...gap, default: 7, max: 21 },
  recertificationWarnDays: { ...gap, default: 14, max: 30 },
  /** In treatment days, not days of the calendar. */
  progressReportWarnVisits: { default: 2, min: 0, max: 5, step: 1, unit: '', source: policy },
  /** Within so many days of its end a plan has its discharge summary. */
  dischargeDays: { ...gap, default: 7, max: 30 },
  /** A returned plan that waits longer for its therapist is due. */
  returnDays: { ...gap, default: 5, max: 28 },
  /** A sampled plan that waits longer is due. */
  sampleDays: { ...gap, default: 14, max: 28 },
} as const satisfies Readonly<Record<string, RuleParameter>>;

/** One key of {@link reviewPolicyParameters}. */
export type ReviewPolicyName = keyof typeof reviewPolicyParameters;

/** Every key of {@link reviewPolicyParameters}, in its order. */
export const reviewPolicyNames = Object.keys(reviewPolicyParameters) as readonly ReviewPolicyName[];

/** What a clinic chose, by name. What is left out is as the default says. */
export type ReviewPolicy = Readonly<Partial<Record<ReviewPolicyName, number>>>;

/** What a threshold is worth: what the clinic chose, else the default. */
export function policyValue(name: ReviewPolicyName, policy: ReviewPolicy): number {
  return policy[name] ?? reviewPolicyParameters[name].default;
}

/** A clinic’s choice of thresholds, each within its limits. */
export const reviewPolicyShape: Shape<ReviewPolicy> = object<ReviewPolicy>(
  Object.fromEntries(
    reviewPolicyNames.map((name) => {
      const { min, max } = reviewPolicyParameters[name];
      return [name, optional(wholeNumber(min, max))];
    }),
  ) as Fields<ReviewPolicy>,
);
