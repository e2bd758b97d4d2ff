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
  /** Day in the clinic on which the plan came in force. */
  in_force_on: string | null;
}

/** Reads a {@link PlaceRow} beside the plan `p`, for the planned visit in the second value. */
export const besideForPlace = `
    (SELECT t.stage FROM visits t WHERE t.plan_id = p.id AND t.planned_visit_id = $2::text) AS taken,
    (SELECT max(l.on_day) FROM visits l WHERE l.plan_id = p.id AND l.stage = 'finished') AS last_finished,
    (SELECT (m.at AT TIME ZONE c.time_zone)::date FROM phase_moves m JOIN clinics c ON c.id = m.clinic_id
      WHERE m.plan_id = p.id AND m.seq = 1) AS in_force_on`;

/** The visit in the calendar that a request is about, null where none was planned; throws where the request has no place there. */
export function plannedPlace(
  plan: VisitedPlan & PlaceRow,
  request: OpenVisitRequest,
  today: CalendarDate,
): PlannedVisit | null {
  requireTreatment(plan);
  const { plannedVisitId: id = null, step } = request;
  const { head, open, taken } = plan;
  const takesPlace = step === 'arrive' || step === 'start';
  const planned = head?.calendar.visits.find((visit) => visit.id === id) ?? null;
  if (id === null && !takesPlace) throw invalid([faultAt('/plannedVisitId', 'required')]);
  if (id !== null && planned === null) throw invalid([faultAt('/plannedVisitId', 'unknown-id')]);
  const stage = taken ?? (planned === null ? 'scheduled' : stageOf[planned.status]);
  if (stage !== 'scheduled') throw new ProblemException('visit.stage', { members: { stage } });
  if (takesPlace && open !== null) throw new ProblemException('visit.open', { members: { visit: open } });
  const first = takesPlace ? firstDay(plan) : null;
  const days = { first, last: step === 'cancel' ? null : today, only: takesPlace ? null : (planned?.on ?? null) };
  requireDay(request.on, days);
  return planned;
}

/** A visit follows the one that was finished last; the first comes on the first day of the plan, or on that on which it was signed. */
function firstDay({ last_finished: last, in_force_on: signed, head }: VisitedPlan & PlaceRow): string | null {
  return (
    last ?? [signed, head?.calendar.startOn].filter((day) => day !== undefined && day !== null).toSorted()[0] ?? null
  );
}

interface PossibleDays {
  /** Nothing begins before it. */
  readonly first: string | null;
  readonly last: string | null;
  readonly only: string | null;
}

function requireDay(on: string, { first, last, only }: PossibleDays): void {
  if (only !== null && on !== only) throw invalid([faultAt('/on', 'not-one-of', { allowed: [only] })]);
  if ((first === null || on >= first) && (last === null || on <= last)) return;
  const limits = { ...(first === null ? {} : { min: first }), ...(last === null ? {} : { max: last }) };
  throw invalid([faultAt('/on', 'date-not-in-range', limits)]);
}

const stageOf: Readonly<Record<VisitStatus, VisitStage>> = {
  planned: 'scheduled',
  attended: 'finished',
  missed: 'no-show',
  cancelled: 'cancelled',
};

function faultAt(pointer: string, code: FieldFault['code'], params: FieldFault['params'] = {}): FieldFault {
  return { code, in: 'body', pointer, params };
}
