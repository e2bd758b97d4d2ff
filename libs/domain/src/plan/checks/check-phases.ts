import type { PlanPhase } from '../plan-document';
import { phaseModelOf } from '../phase-model-of';
import { planFinding } from '../plan-finding';
import type { PlanFinding } from '../plan-finding';
import type { PlanCheck } from './plan-check';

/** Everything about the phases of a plan as wholes: what they are made of, how they end, how long they are. */
export function checkPhases({ open }: PlanCheck): PlanFinding[] {
  return open.flatMap((phase) => [...contentFindings(phase), ...lengthFindings(phase)]);
}

/** A phase without visits’ content may still be the patient’s own work at home. */
function contentFindings({ number: phase, clinic, home, exit }: PlanPhase): PlanFinding[] {
  const empty = clinic.length > 0 ? [] : [planFinding('phase.empty', { phase }, home.length > 0 ? 'warn' : 'block')];
  return [...empty, ...(exit.length === 0 ? [planFinding('phase.gate-missing', { phase })] : [])];
}

function lengthFindings({ number: phase, weeks }: PlanPhase): PlanFinding[] {
  const { min, max } = phaseModelOf(phase).weeks;
  return [
    ...(weeks < min ? [planFinding('phase.too-short', { phase, weeks, least: min })] : []),
    ...(weeks > max ? [planFinding('phase.too-long', { phase, weeks, most: max })] : []),
  ];
}
