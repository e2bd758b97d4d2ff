import type { PhaseNumber, PhaseSummary, PlanBasis, PlanDocument } from '@repattern/domain';
import { summarisePhase } from '@repattern/domain/plan/summarise-phase';

interface Kept {
  readonly plan: PlanDocument;
  readonly basis: PlanBasis;
  readonly summary: PhaseSummary;
}

/** Summaries of a plan's phases, made again only for the phases that changed. */
export class PhaseSummaries {
  private readonly kept = new Map<PhaseNumber, Kept>();

  of(plan: PlanDocument, basis: PlanBasis): readonly PhaseSummary[] {
    return plan.phases.map(({ number }) => this.ofPhase(number, plan, basis));
  }

  private ofPhase(number: PhaseNumber, plan: PlanDocument, basis: PlanBasis): PhaseSummary {
    const kept = this.kept.get(number);
    if (kept !== undefined && kept.basis === basis && sameFor(number, kept.plan, plan)) return kept.summary;
    const summary = summarisePhase(plan, basis, number);
    this.kept.set(number, { plan, basis, summary });
    return summary;
  }
}

/** Whether two states of a plan have everything in common that the summary of a phase is made of. */
function sameFor(number: PhaseNumber, one: PlanDocument, other: PlanDocument): boolean {
  const phaseOf = (plan: PlanDocument) => plan.phases.find((phase) => phase.number === number);
  return phaseOf(one) === phaseOf(other) && one.problems === other.problems && one.limits === other.limits;
}
