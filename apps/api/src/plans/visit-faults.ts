import type { FieldFault } from '@repattern/contracts';
import { calendarDateIn, canonicalJson, type PlanDocument } from '@repattern/domain';
import { againstRule } from './against-rule';
import { keepsAttended } from './keeps-attended';

/** Another state of a plan, and what its visits are held against. */
export interface VisitChange {
  readonly inForce: PlanDocument | null;
  readonly changed: PlanDocument;
  readonly timeZone: string;
}

/** What a change does to the record of visits that it must not: lose or alter what is decided, or tell what is still to come. */
export function visitFaults({ inForce, changed, timeZone }: VisitChange, pointer: string): FieldFault[] {
  const keeps = inForce === null || keepsAttended(inForce, changed);
  const foretells = tellsAfter(calendarDateIn(timeZone, new Date()), inForce, changed);
  return [
    ...(keeps ? [] : [againstRule(pointer, 'attended-stays')]),
    ...(foretells ? [againstRule(pointer, 'attended-in-future')] : []),
  ];
}

/** Whether a visit after a day is told to be attended or missed, which the plan in force does not tell in the same words. */
function tellsAfter(today: string, inForce: PlanDocument | null, changed: PlanDocument): boolean {
  const known = new Set(inForce?.calendar.visits.map((visit) => canonicalJson({ ...visit })));
  return changed.calendar.visits.some((visit) => {
    const { status, on } = visit;
    return (status === 'attended' || status === 'missed') && on > today && !known.has(canonicalJson({ ...visit }));
  });
}
