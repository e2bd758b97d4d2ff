import { assess } from '../assessment/assess';
import type { RaisedRedFlag } from '../assessment/screen-red-flags';
import type { PhaseNumber } from '../technique/dose-form';
import { cheapestAddition } from './composer/cheapest-addition';
import type { ChosenPhase } from './composer/cheapest-addition';
import { chooseItems, filledPhase, phaseWork, asOftenAsFits } from './composer/compose-phase';
import { compositionFindings } from './composer/composition-findings';
import { keepablePins } from './composer/keepable-pins';
import { isComposed, planFrame } from './composer/plan-frame';
import type { PlanReading } from './composer/plan-reading';
import { readPlan } from './composer/plan-reading';
import type { ChosenPhases } from './composer/treat-missed-problems';
import { treatMissedProblems, withAddition } from './composer/treat-missed-problems';
import type { ComposeWishes, Composition, PlanBasis } from './composition';
import type { PlanFinding } from './plan-finding';
import type { PlanDocument, PlanPhase } from './plan-document';

/** Nothing is decided yet: a new plan, with the limits of the assessment. */
export const noWishes: ComposeWishes = { phases: null, excluded: [], limits: null, calendar: null, only: null };

/**
 * Composes a plan for an assessment: phases with the items that treat its problems best inside its limits, one phase after the
 * other, so that the patient climbs ladders. Nothing that is forbidden is placed, pinned or not. Emergency and urgent red
 * flags keep a plan from being composed. Visits are left to the schedule. The same input gives the same plan, whatever
 * the order of the assessment’s entries.
 */
export function composePlan(basis: PlanBasis, wishes: ComposeWishes): Composition {
  const { problems, redFlags } = assess(basis.assessment, basis.patient);
  const raised = redFlags.map(redFlagFinding);
  if (redFlags.some(({ blocksPlan }) => blocksPlan)) return { status: 'blocked', problems, findings: raised };
  const { frame, findings: dropped } = frameToFill(planFrame(basis, wishes, problems), basis, wishes);
  const reading = readPlan(frame, basis);
  const chosen = treatMissedProblems(choosePhases(reading, wishes), reading);
  const filled = filledPhases(chosen, reading);
  const plan = {
    ...frame,
    phases: wishes.phases === null ? filled.map((phase) => asOftenAsFits(phase, reading)) : filled,
  };
  const findings = compositionFindings(plan, basis, wishes);
  return { status: 'composed', plan, findings: [...raised, ...dropped, ...findings] };
}

/** The frame with no more than the pinned items that may stay, and what became of the others. */
function frameToFill(
  frame: PlanDocument,
  basis: PlanBasis,
  wishes: ComposeWishes,
): { readonly frame: PlanDocument; readonly findings: readonly PlanFinding[] } {
  const reading = readPlan(frame, basis);
  const pins = frame.phases.map((phase) =>
    isComposed(phase.number, wishes) ? keepablePins(phase, reading) : { phase, findings: [] },
  );
  return {
    frame: { ...frame, phases: pins.map(({ phase }) => phase) },
    findings: pins.flatMap(({ findings }) => findings),
  };
}

/** Chooses phase after phase, since each carries over what stands in the one before. */
function choosePhases(reading: PlanReading, wishes: ComposeWishes): ChosenPhases {
  const chosen = new Map<PhaseNumber, ChosenPhase>();
  for (const { number, visitsPerWeek } of reading.plan.phases) {
    if (!isComposed(number, wishes)) continue;
    const plan = { ...reading.plan, phases: filledPhases(chosen, reading) };
    const work = phaseWork({ ...reading, plan }, number);
    const phase = { work, items: chooseItems(work) };
    chosen.set(number, visitsPerWeek > 0 ? withClinicItem(phase) : phase);
  }
  return chosen;
}

/** A phase with visits has something to do there. */
function withClinicItem(phase: ChosenPhase): ChosenPhase {
  if (phase.items.some(({ lane }) => lane === 'clinic')) return phase;
  const addition = cheapestAddition(phase, ({ lane }) => lane === 'clinic');
  return addition === null ? phase : withAddition(phase, addition);
}

function filledPhases(chosen: ChosenPhases, reading: PlanReading): PlanPhase[] {
  return reading.plan.phases.map((phase) => {
    const items = chosen.get(phase.number)?.items;
    return items === undefined ? phase : filledPhase(phase, items, reading);
  });
}

function redFlagFinding({ id, urgency, blocksPlan }: RaisedRedFlag): PlanFinding {
  return { code: `red-flag.${id}`, severity: blocksPlan ? 'block' : 'info', params: { redFlag: id, urgency } };
}
