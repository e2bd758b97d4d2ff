import type { NewGoal, OutcomeMeasure, PlanBasis, PlanGoal } from '@repattern/domain';
import { importantChange } from '@repattern/domain/assessment/outcome-measure';
import { outcomeMeasures } from '@repattern/domain/assessment/outcome-measures.data';

/** A goal as it is being written: kind, measure, target and weeks are null until they are known. */
export interface GoalDraft {
  readonly kind: PlanGoal['kind'] | null;
  readonly activity: string;
  readonly measure: string | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly weeks: number | null;
  readonly problems: PlanGoal['problems'];
}

/** A goal of which nothing is known yet. */
export const newGoalDraft: GoalDraft = {
  kind: null,
  activity: '',
  measure: null,
  baseline: null,
  target: null,
  weeks: null,
  problems: [],
};

/** The goal once nothing of it would be made up, else null. */
export function finishedGoal(draft: GoalDraft): NewGoal | null {
  const { kind, measure, target, weeks } = draft;
  if (kind === null || measure === null || target === null || weeks === null) return null;
  return { ...draft, kind, measure, target, weeks };
}

/** The outcome measure of a goal, or null. */
export function goalMeasure({ measure }: Pick<GoalDraft, 'measure'>): OutcomeMeasure | null {
  return outcomeMeasures.find(({ id }) => id === measure) ?? null;
}

/** Where the patient stood on the day of the assessment; pain that was rated answers its own scale. */
export function assessedScore(measure: string | null, { assessment }: Pick<PlanBasis, 'assessment'>): number | null {
  const { outcomes, pain } = assessment;
  return outcomes.find(({ id }) => id === measure)?.score ?? (measure === 'nprs' ? pain.now : null);
}

/** What a goal still lacks to be measurable and functional, in words. */
export function missingOfGoal(draft: GoalDraft): readonly string[] {
  return [
    draft.kind === null ? 'what it aims for' : '',
    draft.activity.trim() === '' ? 'an activity' : '',
    goalMeasure(draft) === null ? 'a measure' : '',
    draft.baseline === null ? 'a baseline' : '',
    draft.target === null ? 'a target' : '',
    draft.weeks === null ? 'weeks' : '',
    draft.problems.length === 0 ? 'a problem to treat' : '',
  ].filter((part) => part !== '');
}

/** The least target that matters from the baseline; null where it is not known or lies out of range. */
export function worthwhileTarget(draft: Pick<GoalDraft, 'measure' | 'baseline'>): number | null {
  const measure = goalMeasure(draft);
  const change = measure === null ? null : importantChange(measure);
  if (measure === null || change === null || draft.baseline === null) return null;
  const target = measure.better === 'higher' ? Math.ceil(draft.baseline + change) : Math.floor(draft.baseline - change);
  return target < measure.min || target > measure.max ? null : target;
}

/** Whether the target lies nearer to the baseline than an important change, or on its wrong side. */
export function isTooNear(draft: GoalDraft): boolean {
  const measure = goalMeasure(draft);
  const least = worthwhileTarget(draft);
  if (measure === null || least === null || draft.target === null) return false;
  return measure.better === 'higher' ? draft.target < least : draft.target > least;
}
