import type { CaseFile } from './case-file.ts';
import { exercises, type ExerciseFacts } from './tables.ts';
import type { FileItem, FilePhase, PlacedItem, PlanFile } from './plan-file.ts';

/** Something that a plan must not be or do. */
export interface Violation {
  readonly rule: Rule;
  readonly detail: string;
}

/** Everything that the oracle holds a plan to. */
export const rules = [
  ...(['red-flag', 'status', 'unknown', 'contraindicated', 'unknown-exercise', 'dose-form', 'dose-limit'] as const),
  ...(['dose-empty', 'phase-range', 'difficulty', 'grade-cap', 'healing', 'setting', 'equipment', 'ladder'] as const),
  ...(['minutes', 'rationale', 'budget', 'input', 'coverage', 'phases', 'calendar', 'expect'] as const),
] as const;

/** One of {@link rules}. */
export type Rule = (typeof rules)[number];

/** A case with the plan that was made for it. */
export interface JudgedPlan {
  readonly input: CaseFile;
  readonly plan: PlanFile;
}

/** An item whose exercise is known. */
export interface KnownItem extends PlacedItem {
  readonly exercise: ExerciseFacts;
}

/** A violation in one place of a plan. */
export function at({ phase, lane, item }: PlacedItem, detail: string): string {
  return `phase ${phase.number} ${lane} ${item.exerciseId}${detail === '' ? '' : `: ${detail}`}`;
}

/** What is known of an item’s exercise: the tables first, else what the item says itself. */
export function factsOf({ exerciseId, exercise }: FileItem): ExerciseFacts | null {
  const known = exercises.get(exerciseId);
  if (known !== undefined) return known;
  return exercise === undefined ? null : ({ tags: [], equipment: [], ...exercise, id: exerciseId } as ExerciseFacts);
}

/** Whole weeks from the start of the plan to the start of a phase. */
export function weeksBefore(plan: PlanFile, phase: FilePhase): number {
  const phases = plan.phases ?? [];
  return phases.slice(0, phases.indexOf(phase)).reduce((weeks, before) => weeks + before.weeks, 0);
}

/** Whole weeks from the operation or injury to the start of the plan; null without one. */
export function weekAtStart({ presentation, constraints }: CaseFile): number | null {
  const surgery = presentation?.surgery;
  if (surgery == null) return null;
  return Math.floor((Date.parse(constraints.startOn) - Date.parse(surgery.on)) / (7 * 24 * 3_600_000));
}
