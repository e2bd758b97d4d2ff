import { signableBasis, signablePlan } from '../../plan/cases/signable-plan';
import type { ItemId, PlanDocument, PlanItem, PlanPhase } from '../../plan/plan-document';
import { visitEvidence } from '../evidence/visit-evidence-of';
import type { ItemEvidence } from '../evidence/visit-evidence';
import type { RuleInputs } from '../rules/rule-inputs';
import type { VisitContext } from '../visit-context';
import { newVisit } from '../visit/new-visit';
import type { PerformedItem, VisitDocument } from '../visit/visit-document';
import { visitContext } from './visit-case';

/** The plan for the invented right knee with these items alone in its first phase. */
export function planOf(
  clinic: readonly PlanItem[],
  home: readonly PlanItem[] = [],
  changes: Partial<PlanDocument> = {},
): PlanDocument {
  const [phase] = signablePlan.phases as readonly [PlanPhase];
  return { ...signablePlan, phases: [{ ...phase, clinic, home }], ...changes };
}

/** What was done of an item exactly as its target says, and whatever is told otherwise. */
export function asTold(target: PerformedItem['dose'], changes: Partial<PerformedItem> = {}): PerformedItem {
  return {
    ...{ outcome: 'done', why: '', swappedFor: null, dose: target, minutes: 5, painDuring: 1, quality: 3, seen: {} },
    ...changes,
  };
}

/** A visit by a plan at which some items were done: as their target says, and whatever is told of them. */
export function visitBy(
  plan: PlanDocument,
  done: Readonly<Record<ItemId, Partial<PerformedItem>>> = {},
  changes: Partial<VisitDocument> = {},
): VisitDocument {
  const visit = newVisit({ plan, phase: 1, revision: 1 });
  const items = visit.items.map((row) => {
    const told = done[row.item];
    return told === undefined ? row : { ...row, performed: asTold(row.target, told) };
  });
  return { ...visit, items, ...changes };
}

/** A visit by a plan on 20 March 2026, and whatever is told otherwise. */
export function contextBy(plan: PlanDocument, changes: Partial<VisitContext> = {}): VisitContext {
  return visitContext({
    ...{ plan, basis: signableBasis, phaseSince: '2026-03-02', on: '2026-03-20', visit: visitBy(plan) },
    ...changes,
  });
}

/** The evidence about one item of a visit. */
export function evidenceAbout(item: ItemId, context: VisitContext): ItemEvidence {
  const found = visitEvidence(context).items.find((one) => one.item === item);
  if (!found) throw new Error(`The visit has no item ${item}.`);
  return found;
}

/** The inputs about one item of a visit, by name. */
export function inputsAbout(item: ItemId, context: VisitContext): RuleInputs {
  return Object.fromEntries(evidenceAbout(item, context).inputs.map(({ input, value }) => [input, value]));
}
