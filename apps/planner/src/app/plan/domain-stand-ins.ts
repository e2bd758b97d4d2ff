import type {
  ClinicClosure,
  ComposeWishes,
  Composition,
  PhaseNumber,
  PhaseSummary,
  PlanBasis,
  PlanDocument,
  PlanFinding,
} from '@repattern/domain';
import { exerciseMinutes } from '@repattern/domain/exercise/exercise-minutes';

// Each goes as soon as the domain has it.

export const noWishes: ComposeWishes = { phases: null, excluded: [], limits: null, only: null };

export function composePlan(_basis: PlanBasis, _wishes: ComposeWishes): Composition {
  return { status: 'blocked', problems: [], findings: [] };
}

export function checkCalendar(_plan: PlanDocument, _closures: readonly ClinicClosure[]): PlanFinding[] {
  return [];
}

export function summarisePhase(plan: PlanDocument, basis: PlanBasis, number: PhaseNumber): PhaseSummary {
  const phase = plan.phases.find((one) => one.number === number);
  const minutes = (lane: 'clinic' | 'home') =>
    (phase?.[lane] ?? []).reduce((sum, item) => {
      const exercise = basis.exercises.find(({ id }) => id === item.exerciseId);
      return exercise === undefined ? sum : sum + exerciseMinutes(exercise, item.dose, item.side);
    }, 0);
  return {
    number,
    minutes: { clinic: minutes('clinic'), home: minutes('home') * (phase?.homePerDay ?? 1) },
    items: { clinic: phase?.clinic.length ?? 0, home: phase?.home.length ?? 0 },
    coverage: plan.problems.map(({ key }) => ({ problem: key, treatment: 0, share: 0, items: [] })),
    mix: {},
    intents: {},
  };
}

export interface PlanConflict {
  readonly what: 'plan';
  readonly theirs: PlanDocument;
}

export function mergePlans({ base, mine, theirs }: Record<'base' | 'mine' | 'theirs', PlanDocument>): {
  plan: PlanDocument;
  conflicts: readonly PlanConflict[];
} {
  if (base === mine) return { plan: theirs, conflicts: [] };
  return { plan: mine, conflicts: [{ what: 'plan', theirs }] };
}

export function resolveConflicts(
  mine: PlanDocument,
  choices: ReadonlyMap<PlanConflict, 'mine' | 'theirs'>,
): PlanDocument {
  const taken = [...choices].find(([, whose]) => whose === 'theirs');
  return taken === undefined ? mine : taken[0].theirs;
}
