import type { FieldFault, PlanView } from '@repattern/contracts';
import { isInForce } from '@repattern/domain/plan/plan-lifecycle';
import { checkCalendar, type ClinicClosure, type PlanDocument, type PlanPhase } from '@repattern/domain';
import { changedSections } from '../platform/audit-trail/changed-sections';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { invalid } from '../platform/http/contract.pipe';
import { ProblemException } from '../platform/http/problem-exception';
import { addRevision, lockingForRevision } from './add-revision';
import { keepsAttended } from './keeps-attended';
import { lockPlanBy, type PlanVersion } from './lock-plan';
import { readPlanLast } from './read-plan';

/** Other days for a plan that is in force, and why. */
export interface CalendarChangeRequest extends PlanVersion {
  readonly document: PlanDocument;
  readonly reason: string;
  readonly personId: string;
}

const lockWithHead = lockingForRevision<{ head: PlanDocument | null; closures: ClinicClosure[] }>(
  'lock-plan-calendar',
  `(SELECT r.document FROM plan_revisions r WHERE r.plan_id = p.id AND r.number = p.in_force) AS head,
    coalesce((SELECT s.closures FROM clinic_settings s), '[]') AS closures`,
);

/**
 * Changes the calendar of a plan that is in force, at once and as a revision of its own. Nothing else may change with it, and no
 * working copy may be open or waiting, since that would be signed with the days as they were. Refused while anything about the days blocks.
 */
export async function changePlanCalendar(unit: UnitOfWork, change: CalendarChangeRequest): Promise<PlanView> {
  const { id, document, reason, personId } = change;
  const plan = await lockPlanBy(unit, lockWithHead, change);
  const { status, work, head } = plan;
  if (head === null || !isInForce(status) || work === 'awaiting-co-sign')
    throw new ProblemException('plan.status', { members: { planStatus: status, work } });
  if (work === 'open') throw new ProblemException('plan.draft-open');
  requireSameCare(head, document);
  const sections = changedSections(head, document);
  if (sections.length === 0) return readPlanLast(unit, id);
  const missing = checkCalendar(document, plan.closures);
  if (missing.some(({ severity }) => severity === 'block'))
    throw new ProblemException('plan.incomplete', { members: { missing } });
  return addRevision(unit, plan, {
    ...{ kind: 'calendar', document, reason, personId, sections },
    ...{ standing: { status, work }, transition: null, action: 'plan.calendar-changed' },
  });
}

/** What is done stays, and so does what was; when and how often it will be done may change. */
function requireSameCare(head: PlanDocument, changed: PlanDocument): void {
  const other = changedSections(careOf(head), careOf(changed)).map((section) => `/document/${section}`);
  const faults = [
    ...other.map((pointer) => fault(pointer, 'calendar-only')),
    ...(keepsAttended(head, changed) ? [] : [fault('/document/calendar/visits', 'attended-stays')]),
  ];
  if (faults.length > 0) throw invalid(faults);
}

function fault(pointer: string, rule: string): FieldFault {
  return { code: 'against-rule', in: 'body', pointer, params: { rule } };
}

function careOf({ calendar: _, phases, ...care }: PlanDocument): object {
  return { ...care, phases: phases.map(({ weeks: _weeks, visitsPerWeek: _visits, ...phase }: PlanPhase) => phase) };
}
