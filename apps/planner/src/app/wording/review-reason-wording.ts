import type { ExerciseId, ReviewLevel, ReviewReason, ReviewReasonKind } from '@repattern/domain';

/** How much a reason for review presses: sign, word and tone, never colour alone. */
export interface ReviewLevelWording {
  readonly sign: string;
  readonly word: string;
  readonly tone: 'stop' | 'regress' | 'hold';
}

/** The levels, what presses most first. */
export const reviewLevelWording: Readonly<Record<ReviewLevel, ReviewLevelWording>> = {
  high: { sign: '●', word: 'High', tone: 'stop' },
  due: { sign: '◐', word: 'Due', tone: 'regress' },
  watch: { sign: '○', word: 'Watch', tone: 'hold' },
};

/** What a plan may be looked at for, as a filter says it, in the order of the list. */
export const reviewKindWording: Readonly<Record<ReviewReasonKind, string>> = {
  'contraindication-overridden': 'Contraindication overridden',
  'reduction-refused': 'Stop or step down not followed',
  'precaution-late': 'Precaution answered late',
  'gate-overridden': 'Gate overridden',
  'dose-unusual': 'Dose outside its usual range',
  'co-sign-waiting': 'Awaits co-signature',
  'return-answered': 'Return answered',
  'certification-due': 'Certification due',
  'recertification-due': 'Recertification due',
  'progress-report-due': 'Progress report due',
  'discharge-missing': 'Discharge summary missing',
  'no-visit': 'No visit',
  'progression-stale': 'Progression overdue',
  'progression-plateau': 'No progress',
  sampled: 'Drawn in a sample',
};

/** What the words of a reason need beside it. */
export interface ReviewNaming {
  readonly today: string;
  readonly exercise: (id: ExerciseId) => string;
}

/** Why a plan is looked at, on one line. */
export function reviewReasonInWords({ kind }: Pick<ReviewReason, 'kind' | 'params'>, _naming: ReviewNaming): string {
  return reviewKindWording[kind];
}
