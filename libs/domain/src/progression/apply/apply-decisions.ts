import type { CalendarDate } from '../../kernel/calendar-date';
import { addDays } from '../../kernel/calendar-date';
import { allItems, findItem } from '../../plan/edit/item-spot';
import { isSame } from '../../plan/edit/change-plan';
import { setStage } from '../../plan/edit/item-settings';
import type { ItemStage, PlanDocument, PlanItem } from '../../plan/plan-document';
import { verdictKey } from '../verdict-key';
import type { ItemVerdict, NextStep, VisitVerdicts } from '../verdict';
import type { VisitContext } from '../visit-context';
import type { ItemDecision } from '../visit/visit-decision';
import { applyStep } from './apply-step';
import type { DecidedStep } from './apply-step';

/**
 * The plan with what was decided about each item at a visit: what a verdict recommends where it was accepted, what a person chose
 * instead where it was overruled. An item without a decision, or with one about another verdict, stays as it is. So does the same exercise
 * elsewhere in the plan: each follows its own decision. Whatever a person changed by it is kept when the plan is composed again. Rests
 * that are over end.
 */
export function applyDecisions(context: VisitContext, { items }: VisitVerdicts, today: string): PlanDocument {
  const rested = withoutOverRests(context.plan, today);
  return context.visit.decisions.reduce((plan, decision) => {
    const verdict = items.find((one) => one.item === decision.item && verdictKey(one) === decision.verdict);
    const found = findItem(plan, decision.item);
    if (!verdict || !found) return plan;
    const step = decision.kind === 'accepted' ? acceptedStep(verdict, context.on) : chosenStep(decision);
    const pinned = found.item.pinned || decision.kind === 'overridden' || changes(step.next, found.item);
    return applyStep(plan, decision.item, { ...step, pinned });
  }, rested);
}

function withoutOverRests(plan: PlanDocument, today: string): PlanDocument {
  return allItems(plan)
    .filter(({ item: { stage } }) => stage?.kind === 'resting' && stage.until < today)
    .reduce((before, { item }) => setStage(before, item.id, null), plan);
}

/** A rest passes; what is kept up from now on has changed. */
function changes(next: NextStep, { dose }: PlanItem): boolean {
  return next.kind !== 'dose' || !isSame(next.dose, dose);
}

type Step = Omit<DecidedStep, 'pinned'>;

/** Keeping the dose of an item that rests, is kept up or is stopped says nothing against that. */
function acceptedStep({ next, restDays }: ItemVerdict, on: string): Step {
  const until = addDays(on as CalendarDate, restDays);
  return { next, stage: restDays > 0 ? { kind: 'resting', until } : keptUp(next) };
}

/** Whoever gives an item a dose by hand wants it to be worked on. */
function chosenStep({ next }: Extract<ItemDecision, { kind: 'overridden' }>): Step {
  return { next, stage: keptUp(next) ?? null };
}

function keptUp(next: NextStep): ItemStage | undefined {
  return next.kind === 'maintain' ? { kind: 'maintenance', daysPerWeek: next.daysPerWeek } : undefined;
}
