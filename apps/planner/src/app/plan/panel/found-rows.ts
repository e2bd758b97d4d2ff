import type {
  Absence,
  AbsenceReason,
  Dose,
  Exercise,
  ExerciseId,
  PhaseNumber,
  PlanProblem,
  ProblemKey,
  TechniqueId,
} from '@repattern/domain';
import { techniqueOf } from '@repattern/domain/exercise/exercise';
import { startingDose } from '@repattern/domain/exercise/starting-dose';
import { effectOn } from '@repattern/domain/plan/effect-on';
import type { AbsenceNaming } from '../../wording/absence-wording';
import { problemInWords } from '../../wording/assessment-problem-wording';
import { withSide } from '../../wording/assessment-presentation-wording';
import { forbids } from './forbidding-reason';
import { reasonsInWords, type ReasonInWords } from './reasons-in-words';

/** An exercise of the library that is not in the place, with what it would do there or why it is not. */
export interface FoundRow {
  readonly key: string;
  readonly exercise: Exercise;
  readonly side: Absence['side'];
  /** The dose that it would start with; null where its form has none in the phase. */
  readonly dose: Dose | null;
  readonly name: string;
  readonly technique: TechniqueId;
  /** What it would treat here, in one line; empty for nothing. */
  readonly treats: string;
  /** Why it is not there, what forbids it first. */
  readonly reasons: readonly ReasonInWords[];
  readonly forbidden: boolean;
}

/** What rows are made with. */
export interface FoundRowsContext extends AbsenceNaming {
  readonly phase: PhaseNumber;
  readonly problems: readonly PlanProblem[];
}

/** An absent use of an exercise that fits what is searched for, before it is worded. */
export interface AbsentUse {
  readonly exercise: Exercise;
  readonly absence: Absence;
}

/** An absent use of an exercise in words. */
export function foundRow({ exercise, absence }: AbsentUse, context: FoundRowsContext): FoundRow {
  const { side, reasons } = absence;
  const dose = startingDose(exercise, context.phase);
  return {
    key: `${exercise.id}.${side ?? 'none'}`,
    exercise,
    side,
    dose,
    name: withSide(exercise.name, exercise.side === 'bilateral' ? null : side),
    technique: techniqueOf(exercise),
    treats: treatedIn(exercise, side, context.problems).join(' · '),
    reasons: [
      ...(dose === null ? [{ words: `Has no dose in phase ${context.phase}`, weight: 'forbids' as const }] : []),
      ...reasonsInWords(reasons, context),
    ],
    forbidden: dose === null || reasons.some(forbids),
  };
}

/** The absences of the exercises that were found, in the order of the search. */
export function absentUses(found: readonly Exercise[], absences: readonly Absence[]): readonly AbsentUse[] {
  const byExercise = new Map<ExerciseId, Absence[]>();
  for (const absence of absences) {
    const others = byExercise.get(absence.exerciseId);
    if (others === undefined) byExercise.set(absence.exerciseId, [absence]);
    else others.push(absence);
  }
  return found.flatMap((exercise) => (byExercise.get(exercise.id) ?? []).map((absence) => ({ exercise, absence })));
}

/** Those that treat a problem, the strongest first; what is forbidden comes last. */
export function treating(uses: readonly AbsentUse[], problem: PlanProblem): readonly AbsentUse[] {
  return uses
    .map((use) => ({ use, effect: effectOn(use.exercise, use.absence.side, problem), rank: rankOf(use) }))
    .filter(({ effect }) => effect > 0)
    .sort((one, other) => one.rank - other.rank || other.effect - one.effect)
    .map(({ use }) => use);
}

/** What may be added first, cheapest first; what is forbidden comes last. */
export function mostUsefulFirst(uses: readonly AbsentUse[]): readonly AbsentUse[] {
  return uses
    .map((use) => ({ use, rank: rankOf(use), price: priceOf(use.absence.reasons) }))
    .sort((one, other) => one.rank - other.rank || one.price - other.price)
    .map(({ use }) => use);
}

function rankOf({ absence: { reasons } }: AbsentUse): number {
  if (reasons.some(forbids)) return 2;
  return reasons.some(({ kind }) => kind === 'no-problem') ? 1 : 0;
}

function priceOf(reasons: readonly AbsenceReason[]): number {
  return reasons.find((reason) => reason.kind === 'costs-more')?.by ?? Number.POSITIVE_INFINITY;
}

function treatedIn(exercise: Exercise, side: Absence['side'], problems: readonly PlanProblem[]): readonly string[] {
  return problems
    .map((problem: PlanProblem) => ({ problem, effect: effectOn(exercise, side, problem) }))
    .filter(({ effect }) => effect > 0)
    .sort((one, other) => other.effect * other.problem.weight - one.effect * one.problem.weight)
    .map(({ problem }) => problemInWords(problem));
}

/** The problem of a key, or null. */
export function problemOf(problems: readonly PlanProblem[], key: ProblemKey | null): PlanProblem | null {
  return problems.find((problem) => problem.key === key) ?? null;
}
