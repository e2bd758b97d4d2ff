import type { PhaseNumber } from '../../technique/dose-form';
import type { CriterionVerdict, PhaseVerdict } from '../verdict';
import type { VisitContext } from '../visit-context';
import type { PhaseDecision } from '../visit/visit-decision';

/** A patient’s step into another phase, decided by a person at a visit. */
export interface PhaseMove {
  readonly kind: PhaseDecision['kind'];
  readonly from: PhaseNumber;
  readonly to: PhaseNumber;
  /** Day of the visit, the first in the new phase. */
  readonly since: string;
  /** Null only for `advance`, whose reason is the gate. */
  readonly reason: string | null;
  /** How the gate stood. */
  readonly criteria: readonly CriterionVerdict[];
}

/**
 * The move that was decided at a visit; null without a decision, and for one that cannot be: a phase that the plan does not have, an
 * advance that is not what the verdict recommends, a way that does not lead where its kind says, or one that nobody gave a reason for.
 */
export function phaseMove({ plan, phase, visit, on }: VisitContext, verdict: PhaseVerdict): PhaseMove | null {
  const decision = visit.phaseDecision;
  if (decision === null || !plan.phases.some(({ number }) => number === decision.to)) return null;
  const reason = decision.kind === 'advance' ? null : decision.reason;
  if (reason?.trim() === '' || !leadsThere(decision, phase, verdict)) return null;
  return { kind: decision.kind, from: phase, to: decision.to, since: on, reason, criteria: verdict.criteria };
}

function leadsThere({ kind, to }: PhaseDecision, phase: PhaseNumber, verdict: PhaseVerdict): boolean {
  switch (kind) {
    case 'advance':
      return verdict.action === 'advance' && to === verdict.to;
    case 'back':
      return to < phase;
    case 'override':
    case 'skip':
      return to > phase;
  }
}
