import type { PhaseNumber, PhaseProgress, PlanDocument } from '@repattern/domain';
import { phaseModelOf } from '@repattern/domain/plan/phase-model-of';
import { phaseProgress } from '@repattern/domain/schedule/phase-progress';
import { weekdayInWords } from '../wording/day-in-words';

/** A phase as a band of the timeline. */
export interface PhaseBand {
  readonly phase: PhaseNumber;
  readonly name: string;
  readonly weeks: number;
  readonly visitsPerWeek: number;
  /** `Mon 14 Sep – Sun 4 Oct`. */
  readonly days: string;
  /** `2 of 6 attended`; how many visits there are before any took place. */
  readonly visits: string;
  /** Whether the change that is looked at changes it. */
  readonly changed: boolean;
  readonly usualWeeks: readonly [number, number];
  readonly usualVisits: readonly [number, number];
}

/** The phases of a plan in time; `before` is the plan without the change that is looked at. */
export function phaseBands(plan: PlanDocument, before: PlanDocument, today: string): PhaseBand[] {
  const progress = new Map(phaseProgress(plan).map((one) => [one.number, one]));
  return plan.phases.map(({ number, weeks, visitsPerWeek }) => {
    const model = phaseModelOf(number);
    const previous = before.phases.find((phase) => phase.number === number);
    const own = progress.get(number);
    return {
      phase: number,
      name: model.name,
      weeks,
      visitsPerWeek,
      days: own === undefined ? '' : `${weekdayInWords(own.from, today)} – ${weekdayInWords(own.to, today)}`,
      visits: own === undefined ? '' : visitsInWords(own),
      changed: previous?.weeks !== weeks || previous.visitsPerWeek !== visitsPerWeek,
      usualWeeks: [model.weeks.min, model.weeks.max],
      usualVisits: [model.visitsPerWeek.min, model.visitsPerWeek.max],
    };
  });
}

function visitsInWords({ planned, attended, missed, wanted }: PhaseProgress): string {
  const all = planned + attended;
  const short = all < wanted ? ` of ${wanted}` : '';
  const count = `${all}${short} ${all === 1 && short === '' ? 'visit' : 'visits'}`;
  const over = [...(attended > 0 ? [`${attended} attended`] : []), ...(missed > 0 ? [`${missed} missed`] : [])];
  return [count, ...over].join(', ');
}
