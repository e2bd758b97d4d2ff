import { assess } from '../../assessment/assess';
import { planFrame } from '../composer/plan-frame';
import { noWishes } from '../compose-plan';
import type { Composition, PlanBasis } from '../composition';
import type { PlanDocument } from '../plan-document';
import type { PlanFinding } from '../plan-finding';
import { recheckItems } from './recheck-items';

/**
 * A plan for this patient that starts from something else than composing. `fill` puts phases into an empty plan that has the
 * problems, goals, limits and calendar of the assessment. Whatever it puts in is checked again: what is forbidden here is
 * left out and named in a finding. Emergency and urgent red flags keep the plan from being started.
 */
export function startPlan(basis: PlanBasis, fill: (empty: PlanDocument) => PlanDocument): Composition {
  const { problems, redFlags } = assess(basis.assessment, basis.patient);
  const raised = redFlags.map(({ id, urgency, blocksPlan }): PlanFinding => ({
    code: `red-flag.${id}`,
    severity: blocksPlan ? 'block' : 'info',
    params: { redFlag: id, urgency },
  }));
  if (redFlags.some(({ blocksPlan }) => blocksPlan)) return { status: 'blocked', problems, findings: raised };
  const filled = fill(planFrame(basis, { ...noWishes, phases: [] }, problems));
  const { plan, findings } = recheckItems(filled, basis);
  return { status: 'composed', plan, findings: [...raised, ...findings] };
}
