import type { Exercise } from '../../exercise/exercise';
import { isDose } from '../../technique/check-dose';
import { findingsOfReasons, waitsForAnswer } from '../checks/findings-of-reasons';
import type { PlanBasis } from '../composition';
import { allItems } from '../edit/item-spot';
import type { FoundItem } from '../edit/item-spot';
import { removeItem } from '../edit/remove-item';
import { phaseSpansOf } from '../phase-spans';
import type { PlanDocument, PlanItem } from '../plan-document';
import { planFinding } from '../plan-finding';
import type { PlanFinding } from '../plan-finding';
import { reasonsAgainst } from '../reasons-against';

/** A plan without what is forbidden for this patient, and what was left out for which reasons. */
export interface RecheckedPlan {
  readonly plan: PlanDocument;
  /** About what was left out, marked by `leftOut` and without an `item`, and about what has to be answered first. */
  readonly findings: readonly PlanFinding[];
}

/**
 * Takes out of a plan every item that something speaks against where it stands, on any day of its phase. What only has to
 * be answered first stays, with a finding, as it does when a plan is composed.
 */
export function recheckItems(plan: PlanDocument, basis: PlanBasis): RecheckedPlan {
  const judged = allItems(plan).map((found) => ({ found, ...judge(found, plan, basis) }));
  return {
    plan: judged.filter(({ isOut }) => isOut).reduce((before, { found }) => removeItem(before, found.item.id), plan),
    findings: judged.flatMap(({ findings }) => findings),
  };
}

interface Judgement {
  readonly isOut: boolean;
  readonly findings: readonly PlanFinding[];
}

function judge({ item, spot: { phase, lane } }: FoundItem, plan: PlanDocument, basis: PlanBasis): Judgement {
  const place = { phase, lane, exercise: item.exerciseId };
  const exercise = basis.exercises.find(({ id }) => id === item.exerciseId);
  const unfit = exercise ? unfitDose(exercise, item) : missingCode(item, basis);
  if (!exercise || unfit)
    return { isOut: true, findings: [leftOut(planFinding(unfit ?? 'item.unknown-exercise', place))] };
  const span = phaseSpansOf(plan).find(({ number }) => number === phase);
  const reasons = span
    ? reasonsAgainst(exercise, { place: { phase, lane }, side: item.side, span, limits: plan.limits }, basis)
    : [];
  const forbidden = findingsOfReasons(
    reasons.filter((reason) => !waitsForAnswer(reason)),
    place,
  );
  if (forbidden.length > 0) return { isOut: true, findings: forbidden.map(leftOut) };
  const open = findingsOfReasons(reasons, { ...place, item: item.id });
  return { isOut: false, findings: open.map((found) => ({ ...found, severity: 'warn' })) };
}

function unfitDose({ doseForm }: Exercise, { dose }: PlanItem): 'item.dose-refused' | null {
  return dose.form === doseForm && isDose(dose) ? null : 'item.dose-refused';
}

function missingCode(
  { exerciseId }: PlanItem,
  { archived = [] }: PlanBasis,
): 'item.archived' | 'item.unknown-exercise' {
  return archived.some(({ id }) => id === exerciseId) ? 'item.archived' : 'item.unknown-exercise';
}

/** Nothing that was left out keeps a plan from being signed. */
function leftOut({ code, params }: PlanFinding): PlanFinding {
  return { code, severity: 'warn', params: { ...params, leftOut: true } };
}
