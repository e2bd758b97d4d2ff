import type { ReviewLevel, ReviewReason, ReviewReasonKind, ReviewReasonParams } from '@repattern/domain';
import { weekdayInWords } from './day-in-words';
import { dutyInWords, progressReportInWords } from './duty-wording';
import {
  gateOverriddenInWords,
  lateFlagInWords,
  unansweredFlagsInWords,
  unusualDoseInWords,
} from './review-plan-wording';
import { itemsInWords, reductionRefusedInWords } from './review-verdict-wording';
import type { ReviewNaming } from './review-verdict-wording';
import { ruleInWords } from './rule-wording';
import { lowered } from './section-words';

/** How grave a reason is: sign, word and tone, never colour alone. */
export interface ReviewLevelWording {
  readonly sign: string;
  readonly word: string;
  readonly tone: 'stop' | 'regress' | 'hold';
}

/** The levels of reasons, the gravest first. */
export const reviewLevelWording: Readonly<Record<ReviewLevel, ReviewLevelWording>> = {
  high: { sign: '●', word: 'High', tone: 'stop' },
  due: { sign: '◐', word: 'Due', tone: 'regress' },
  watch: { sign: '○', word: 'Watch', tone: 'hold' },
};

/** Kinds of reasons, short enough for a chip or a filter. */
export const reviewKindWording: Readonly<Record<ReviewReasonKind, string>> = {
  'contraindication-overridden': 'Precaution overridden',
  'reduction-refused': 'Reduction not followed',
  'precaution-unanswered': 'Precaution not answered',
  'precaution-late': 'Precaution late',
  'gate-overridden': 'Gate overridden',
  'dose-unusual': 'Unusual dose',
  'co-sign-waiting': 'Awaiting co-signature',
  'return-answered': 'Return answered',
  'return-open': 'Return not answered',
  'certification-due': 'Certification',
  'recertification-due': 'Recertification',
  'progress-report-due': 'Progress report',
  'discharge-missing': 'Discharge summary',
  'no-visit': 'No visit',
  'progression-stale': 'Dose unchanged',
  'progression-plateau': 'Plateau',
  sampled: 'Sample',
};

type Wording = {
  readonly [Kind in ReviewReasonKind]: (params: ReviewReasonParams[Kind], naming: ReviewNaming) => string;
};

const wording: Wording = {
  'contraindication-overridden': ({ exerciseId, rule, on }, { exercise, today }) =>
    `${exercise(exerciseId)} kept on ${weekdayInWords(on, today)}: ${lowered(ruleInWords(rule).brief)}`,
  'reduction-refused': reductionRefusedInWords,
  'precaution-unanswered': unansweredFlagsInWords,
  'precaution-late': lateFlagInWords,
  'gate-overridden': gateOverriddenInWords,
  'dose-unusual': unusualDoseInWords,
  'co-sign-waiting': ({ signedOn, overdue }, { today }) =>
    `${overdue ? 'Co-signature overdue' : 'Waits for its co-signature'}, signed on ${weekdayInWords(signedOn, today)}`,
  'return-answered': ({ returnedOn, answeredOn }, { today }) =>
    `Returned on ${weekdayInWords(returnedOn, today)}, answered on ${weekdayInWords(answeredOn, today)}`,
  'return-open': ({ returnedOn, overdue }, { today }) =>
    `Returned on ${weekdayInWords(returnedOn, today)}, ${overdue ? 'still not answered' : 'not answered yet'}`,
  'certification-due': (params, { today }) => dutyInWords('certification', params, today),
  'recertification-due': ({ by, ...params }, { today }) =>
    `${dutyInWords('recertification', params, today)}, ${by === 'plan-end' ? 'the end of the plan' : '90 days on'}`,
  'progress-report-due': (params) => progressReportInWords(params),
  'discharge-missing': ({ endedOn, ...params }, { today }) =>
    `${dutyInWords('discharge', params, today)}, plan ended on ${weekdayInWords(endedOn, today)}`,
  'no-visit': ({ lastVisitOn, nextVisitOn, from }, { today }) => {
    const next = nextVisitOn === null ? 'none planned' : `next visit ${weekdayInWords(nextVisitOn, today)}`;
    return `${lastVisitOn === null ? 'No visit since it was signed on' : 'Not seen since'} ${weekdayInWords(from, today)}, ${next}`;
  },
  'progression-stale': ({ from, items }, { exercise, today }) =>
    `Dose unchanged since ${weekdayInWords(from, today)} although criteria were met: ${itemsInWords(items, exercise)}`,
  'progression-plateau': ({ from, items }, { exercise, today }) =>
    `No progress since ${weekdayInWords(from, today)}: ${itemsInWords(items, exercise)}`,
  sampled: ({ drawnOn, overdue }, { today }) =>
    `Drawn for audit on ${weekdayInWords(drawnOn, today)}${overdue ? ', still to be looked at' : ''}`,
};

/** Why a plan is in the queue, in one line: `Gate to phase 3 overridden on Mon 12 Oct without range of motion measured`. */
export function reviewReasonInWords(
  { kind, params }: Pick<ReviewReason, 'kind' | 'params'>,
  naming: ReviewNaming,
): string {
  // The compiler does not follow that kind and params belong together.
  const words = wording[kind] as (params: ReviewReason['params'], naming: ReviewNaming) => string;
  return words(params, naming);
}
