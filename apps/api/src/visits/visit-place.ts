import type { FieldFault, OpenVisitRequest } from '@repattern/contracts';
import type { CalendarDate, PlannedVisit, VisitStage, VisitStatus } from '@repattern/domain';
import { invalid } from '../platform/http/contract.pipe';
import { ProblemException } from '../platform/http/problem-exception';
import { requireTreatment, type VisitedPlan } from './visited-plan';

/** What is read beside a plan at which a visit shall begin. */
export interface PlaceRow {
  /** Stage of the visit that the planned one has become already. */
  taken: VisitStage | null;
  /** Day of the last visit that was finished. */
  last_finished: string | null;
}

/** Reads a {@link PlaceRow} beside the plan `p`, for the planned visit in the second value. */
export const besideForPlace = `
    (SELECT t.stage FROM visits t WHERE t.plan_id = p.id AND t.planned_visit_id = $2::text) AS taken,
    (SELECT max(l.on_day) FROM visits l WHERE l.plan_id = p.id AND l.stage = 'finished') AS last_finished`;

/** The visit in the calendar that a request is about, null where none was planned; throws where the request has no place there. */
export function plannedPlace(
  plan: VisitedPlan & PlaceRow,
  { plannedVisitId: id = null, on, step }: OpenVisitRequest,
  today: CalendarDate,
): PlannedVisit | null {
  requireTreatment(plan);
  const { head, open, last_finished: last } = plan;
  const planned = head?.calendar.visits.find((visit) => visit.id === id) ?? null;
  const takesPlace = step === 'arrive' || step === 'start';
  if (id === null ? !takesPlace : planned === null)
    throw invalid([faultAt('/plannedVisitId', id === null ? 'required' : 'unknown-id')]);
  const stage = plan.taken ?? (planned === null ? 'scheduled' : stageOf[planned.status]);
  if (stage !== 'scheduled') throw new ProblemException('visit.stage', { members: { stage } });
  if (takesPlace && open !== null) throw new ProblemException('visit.open', { members: { visit: open } });
  const latest = step === 'cancel' ? null : today;
  const wanted = takesPlace || planned === null || planned.on === on;
  if (!wanted) throw invalid([{ ...faultAt('/on', 'not-one-of'), params: { allowed: [planned.on] } }]);
  if ((latest !== null && on > latest) || (takesPlace && last !== null && on < last))
    throw invalid([{ ...faultAt('/on', 'date-not-in-range'), params: { max: today, ...(last ? { min: last } : {}) } }]);
  return planned;
}

const stageOf: Readonly<Record<VisitStatus, VisitStage>> = {
  planned: 'scheduled',
  attended: 'finished',
  missed: 'no-show',
  cancelled: 'cancelled',
};

function faultAt(pointer: string, code: FieldFault['code']): FieldFault {
  return { code, in: 'body', pointer, params: {} };
}
