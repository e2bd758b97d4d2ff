import type { PhaseNumber } from '../technique/dose-form';
import { techniqueOf } from '../exercise/exercise';
import { intents, techniqueGroups, techniques } from '../technique/techniques';
import { objective } from './composer/objective';
import type { StandingItem } from './composer/phase-item';
import { itemsOfPhase } from './composer/phase-item';
import type { PlanReading } from './composer/plan-reading';
import { readPlan } from './composer/plan-reading';
import { treatmentShare } from './composer/treatment-value';
import type { PhaseSummary, PlanBasis, ProblemCoverage } from './composition';
import { itemMinutes, laneMinutes } from './lane-minutes';
import type { PlanDocument, PlanPhase } from './plan-document';

/**
 * What a phase comes to: minutes, items, how well it treats each problem of the plan, and which techniques and intents its
 * minutes serve. A phase that the plan does not have is empty.
 */
export function summarisePhase(plan: PlanDocument, basis: PlanBasis, number: PhaseNumber): PhaseSummary {
  const reading = readPlan(plan, basis);
  const phase = plan.phases.find((each) => each.number === number) ?? emptyPhase;
  const items = itemsOfPhase(phase, reading);
  const sumOf = <Name extends string>(names: readonly Name[], nameOf: (item: StandingItem) => Name) =>
    Object.fromEntries(names.map((name) => [name, minutesOfAll(items.filter((item) => nameOf(item) === name))]));
  return {
    number,
    minutes: {
      clinic: laneMinutes(phase, 'clinic', reading.exerciseById),
      home: laneMinutes(phase, 'home', reading.exerciseById),
    },
    items: { clinic: phase.clinic.length, home: phase.home.length },
    coverage: coverageOf(items, reading),
    mix: sumOf(techniqueGroups, ({ exercise }) => exercise.group),
    intents: sumOf(intents, ({ exercise }) => techniques[techniqueOf(exercise)].intent),
  };
}

const emptyPhase: Pick<PlanPhase, 'clinic' | 'home' | 'homePerDay'> = { clinic: [], home: [], homePerDay: 1 };

function minutesOfAll(items: readonly StandingItem[]): number {
  return items.reduce((sum, { item, exercise }) => sum + itemMinutes(item, exercise), 0);
}

function coverageOf(items: readonly StandingItem[], { plan, treatmentsOf }: PlanReading): ProblemCoverage[] {
  const treated = items.flatMap(({ item, exercise, side }) =>
    treatmentsOf(exercise, side).map((treatment) => ({ ...treatment, item: item.id })),
  );
  return plan.problems.map(({ key }, index) => {
    const own = treated.filter(({ problem }) => problem === index);
    const treatment = own.reduce((sum, { effect }) => sum + effect, 0);
    const share = treatmentShare(treatment, objective.slopes);
    return { problem: key, treatment, share, items: own.map(({ item }) => item) };
  });
}
