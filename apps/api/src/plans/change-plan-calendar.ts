import type { PlanView } from '@repattern/contracts';
import { isInForce } from '@repattern/domain/plan/plan-lifecycle';
import { canonicalJson, type PlanDocument, type PlanFinding, type PlanPhase } from '@repattern/domain';
import { changedSections } from '../platform/audit-trail/changed-sections';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { invalid } from '../platform/http/contract.pipe';
import { ProblemException } from '../platform/http/problem-exception';
import { addRevision, lockingForRevision } from './add-revision';
import { againstRule } from './against-rule';
import { lockPlanBy, type PlanVersion } from './lock-plan';
import { missingFrom, type SigningCase } from './missing-from';
import { besideWithNewest, newestRedFlags, type NewestRow } from './newest-red-flags';
import { readPlanLast } from './read-plan';
import { refuseIncomplete } from './refuse-incomplete';
import type { Signing } from './signing';
import { visitFaults, type VisitChange } from './visit-faults';

/** Other days for a plan that is in force, and why. */
export interface CalendarChangeRequest extends PlanVersion {
  readonly document: PlanDocument;
  readonly reason: string;
  /** Visits that are meant to be outside the clinic’s hours. */
  readonly outsideHours: readonly string[];
}

const lockWithHead = lockingForRevision<NewestRow>('lock-plan-calendar', besideWithNewest);

/**
 * Changes the calendar of a plan that is in force, at once and as a revision of its own. Nothing else may change with it, and no
 * working copy may be open or waiting, since that would be signed with the days as they were. Refused while anything about the days
 * blocks, visits outside the clinic’s hours that are not meant among it, while the newest assessment raises a red flag, and where the change makes anything block that did not before.
 */
export async function changePlanCalendar(
  unit: UnitOfWork,
  change: CalendarChangeRequest,
  { actor, loadLibrary }: Signing,
): Promise<PlanView> {
  const { id, document, reason, outsideHours } = change;
  const { timeZone } = actor.clinic;
  const plan = await lockPlanBy(unit, lockWithHead, change);
  const { status, work, head } = plan;
  if (head === null || !isInForce(status) || work === 'awaiting-co-sign')
    throw new ProblemException('plan.status', { members: { planStatus: status, work } });
  if (work === 'open') throw new ProblemException('plan.draft-open');
  requireSameCare({ inForce: head, changed: document, timeZone, visited: plan.visited, coSign: plan.co_sign_required });
  const sections = changedSections(head, document);
  if (sections.length === 0) return readPlanLast(unit, id);
  if (plan.patient.archived) throw new ProblemException('patient.archived');
  const library = await loadLibrary();
  refuseIncomplete(newlyMissing({ ...plan, head, plan: document, library, timeZone, outsideHours }));
  return addRevision(unit, plan, {
    ...{ kind: 'calendar', document, reason, personId: actor.personId, sections },
    ...{ standing: { status, work }, transition: null, action: 'plan.calendar-changed' },
  });
}

/** What is missing from the changed plan, but for what blocked before and is not about the days. */
function newlyMissing(signing: SigningCase & NewestRow & { readonly head: PlanDocument }): PlanFinding[] {
  const before = missingFrom({ ...signing, plan: signing.head }).filter(({ severity }) => severity === 'block');
  const known = new Set(before.map(keyOf));
  const redFlags = newestRedFlags(signing);
  const raised = new Set(redFlags.map(keyOf));
  const others = missingFrom(signing).filter((found) => !raised.has(keyOf(found)));
  return [...redFlags, ...others.filter((found) => found.code.startsWith('calendar.') || !known.has(keyOf(found)))];
}

function keyOf({ code, params }: PlanFinding): string {
  return canonicalJson([code, params]);
}

interface CareChange extends VisitChange {
  readonly inForce: PlanDocument;
  /** Whether how long and how often something is done waits for a co-signature in that clinic. */
  readonly coSign: boolean;
}

/** What is done stays, and so does what was; when and how often it will be done may change. */
function requireSameCare(change: CareChange): void {
  const { inForce, changed, coSign } = change;
  const other = changedSections(careOf(inForce), careOf(changed)).map((section) => `/document/${section}`);
  const faults = [
    ...other.map((pointer) => againstRule(pointer, 'calendar-only')),
    ...(coSign ? extentChanges(inForce, changed).map((pointer) => againstRule(pointer, 'needs-co-signature')) : []),
    ...visitFaults(change, '/document/calendar/visits'),
  ];
  if (faults.length > 0) throw invalid(faults);
}

function careOf({ calendar: _, phases, ...care }: PlanDocument): object {
  return { ...care, phases: phases.map(({ weeks: _weeks, visitsPerWeek: _visits, ...phase }: PlanPhase) => phase) };
}

/** Where two states of a plan differ in their first day, or in how long and how often something is done. */
function extentChanges(inForce: PlanDocument, changed: PlanDocument): string[] {
  const extentOf = ({ phases }: PlanDocument): string =>
    canonicalJson(phases.map(({ weeks, visitsPerWeek }) => [weeks, visitsPerWeek]));
  return [
    ...(extentOf(inForce) === extentOf(changed) ? [] : ['/document/phases']),
    ...(inForce.calendar.startOn === changed.calendar.startOn ? [] : ['/document/calendar/startOn']),
  ];
}
