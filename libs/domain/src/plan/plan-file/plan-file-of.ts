import type { Problem } from '../../assessment/problem';
import type { Exercise, ExerciseId } from '../../exercise/exercise';
import { exerciseMinutes } from '../../exercise/exercise-minutes';
import type { Composition } from '../composition';
import { effectOn } from '../effect-on';
import type { PlanDocument, PlanItem, PlanPhase } from '../plan-document';
import type { PlannedVisit } from '../planned-visit';
import type { KeyedProblem } from '../problem-key';
import { causeCode } from './cause-code';
import type { PlanFile, PlanFileItem, PlanFilePhase, PlanFileProblem } from './plan-file';

/** What can be prescribed, and its version. */
export interface PlanFileLibrary {
  readonly exercises: readonly Exercise[];
  readonly libraryVersion: string;
}

/** The file of a composition. An item whose exercise the library does not have is left out. */
export function planFileOf(composition: Composition, library: PlanFileLibrary): PlanFile {
  if (composition.status === 'blocked') {
    return {
      status: 'blocked',
      findings: composition.findings,
      problems: composition.problems.map(fileProblem),
      goals: [],
      limits: null,
      phases: [],
      visits: [],
      versions: { exercises: library.libraryVersion, rules: null },
    };
  }
  const { plan, findings } = composition;
  const exercises = new Map(library.exercises.map((exercise) => [exercise.id, exercise]));
  return {
    status: 'composed',
    findings,
    problems: plan.problems.map(fileProblem),
    goals: plan.goals,
    limits: plan.limits,
    phases: plan.phases.map((phase) => filePhase(phase, plan, exercises)),
    visits: visitsOf(plan).map(({ on, phase, reassess }) => ({ on, phase, reassess })),
    versions: { exercises: plan.versions.library, rules: plan.versions.composer },
  };
}

/** Nobody comes for a phase with nothing to do in the clinic; what keeps it empty is a finding. */
function visitsOf({ phases, calendar }: PlanDocument): readonly PlannedVisit[] {
  const empty = new Set(phases.filter(({ clinic }) => clinic.length === 0).map(({ number }) => number));
  return calendar.visits.filter(({ phase }) => !empty.has(phase));
}

function fileProblem(problem: Problem): PlanFileProblem {
  const because = [...new Set(problem.because.map(causeCode))];
  return { ...subjectOf(problem), weight: problem.weight, because };
}

function subjectOf(problem: Problem): KeyedProblem {
  const { side } = problem;
  return problem.kind === 'impaired'
    ? { kind: problem.kind, ability: problem.ability, side }
    : { kind: problem.kind, tissue: problem.tissue, side };
}

function filePhase(phase: PlanPhase, plan: PlanDocument, exercises: ReadonlyMap<ExerciseId, Exercise>): PlanFilePhase {
  const fileItems = (items: readonly PlanItem[]): PlanFileItem[] =>
    items.flatMap((item) => {
      const exercise = exercises.get(item.exerciseId);
      return exercise === undefined ? [] : [fileItem(item, exercise, plan.problems)];
    });
  const { number, weeks, homePerDay, exit } = phase;
  const clinic = fileItems(phase.clinic);
  const visitsPerWeek = clinic.length === 0 ? 0 : phase.visitsPerWeek;
  return { number, weeks, visitsPerWeek, homePerDay, exit, clinic, home: fileItems(phase.home) };
}

function fileItem({ side, dose }: PlanItem, exercise: Exercise, problems: readonly Problem[]): PlanFileItem {
  return {
    exerciseId: exercise.id,
    side,
    dose,
    minutes: Math.round(exerciseMinutes(exercise, dose, side) * 1000) / 1000,
    treats: problems.filter((problem) => effectOn(exercise, side, problem) > 0).map(subjectOf),
  };
}
