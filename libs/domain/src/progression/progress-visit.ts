import { visitEvidence } from './evidence/visit-evidence-of';
import type { VisitVerdicts } from './verdict';
import { verdictsOf } from './verdicts-of';
import type { VisitContext } from './visit-context';

/**
 * Everything that is recommended at a visit, for each of its items and for the phase, with its reason: by the plan in force, all that
 * went before and what is recorded so far. It is cheap enough to be asked after every cell.
 */
export function progressVisit(context: VisitContext): VisitVerdicts {
  return verdictsOf(visitEvidence(context));
}
