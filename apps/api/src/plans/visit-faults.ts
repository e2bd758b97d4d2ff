import type { FieldFault } from '@repattern/contracts';
import { calendarDateIn, canonicalJson, type PlanDocument } from '@repattern/domain';
import { againstRule } from './against-rule';
import { keepsAttended } from './keeps-attended';

/** Another state of a plan, and what its visits are held against. */
export interface VisitChange {
  readonly inForce: PlanDocument | null;
  readonly changed: PlanDocument;
  readonly timeZone: string;
  /** The planned visit of which a visit has begun and is not over. */
  readonly visited: string | null;
}

/**
 * What a change does to the record of visits that it must not: lose or alter what is decided, tell what is still to come, or decide about a
 * visit that somebody is recording. That one was attended is told by a finished visit alone, once the plan is in force.
 */
export function visitFaults({ inForce, changed, timeZone, visited }: VisitChange, pointer: string): FieldFault[] {
  const keeps = inForce === null || keepsAttended(inForce, changed);
  const foretells = tellsAfter(calendarDateIn(timeZone, new Date()), inForce, changed);
  const attended = inForce !== null && !foretells && tellsAttended(inForce, changed);
  const decides = visited !== null && !isPlanned(changed, visited);
  return [
    ...(keeps ? [] : [againstRule(pointer, 'attended-stays')]),
    ...(foretells ? [againstRule(pointer, 'attended-in-future')] : []),
    ...(attended ? [againstRule(pointer, 'attended-by-visit')] : []),
    ...(decides ? [againstRule(pointer, 'visit-open')] : []),
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

function isPlanned({ calendar }: PlanDocument, visit: string): boolean {
  return calendar.visits.some(({ id, status }) => id === visit && status === 'planned');
}

function tellsAttended(inForce: PlanDocument, changed: PlanDocument): boolean {
  const known = new Set(inForce.calendar.visits.flatMap(({ id, status }) => (status === 'attended' ? [id] : [])));
  return changed.calendar.visits.some(({ id, status }) => status === 'attended' && !known.has(id));
}
