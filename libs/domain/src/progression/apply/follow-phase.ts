import type { CalendarDate } from '../../kernel/calendar-date';
import { wholeWeeksBetween } from '../../kernel/calendar-date';
import { phaseModelOf } from '../../plan/phase-model-of';
import { phaseSpansOf } from '../../plan/phase-spans';
import type { PhaseSpan } from '../../plan/phase-spans';
import type { PlanDocument, PlanPhase } from '../../plan/plan-document';
import type { CalendarChange } from '../../schedule/calendar-change';
import { counts } from '../../schedule/visit-standing';
import type { PhaseNumber } from '../../technique/dose-form';
import type { PhaseMove } from '../phase/phase-move';

/** Longest a phase can be planned, in weeks. */
const mostWeeks = 52;

/** Where the patient is after a visit. */
export interface PhaseAfterVisit {
  readonly phase: PhaseNumber;
  readonly move: PhaseMove | null;
  readonly today: CalendarDate;
}

/**
 * How the lengths of phases follow the patient, in whole weeks; the calendar never leads.
 * - Forward, the phase that has the present week ends with it. Phases that are passed over get the one week that a phase has at least.
 * - Back, the present phase gets longer by the least weeks of the phase that is done again: days that are over keep their phase.
 * - Who is no further than the calendar while the phase has no visit to come gets a week more of it, or as many as there are between two visits.
 * @source policy
 */
export function followPhase(plan: PlanDocument, { phase, move, today }: PhaseAfterVisit): CalendarChange[] {
  const present = presentPhase(plan, today);
  if (present === null) return [];
  const { frame, span } = present;
  const length = (weeks: number): CalendarChange[] =>
    weeks === frame.weeks ? [] : [{ kind: 'phase-length', phase: frame.number, weeks: Math.min(weeks, mostWeeks) }];
  const passed = Math.min(frame.weeks, wholeWeeksBetween(span.from, today) + 1);
  if (phase > frame.number) {
    return move === null ? [] : [...length(Math.max(1, passed)), ...passedOver(plan, frame.number, phase)];
  }
  if (move?.kind === 'back') return length(frame.weeks + phaseModelOf(phase).weeks.min);
  if (frame.visitsPerWeek === 0 || hasVisitToCome(plan, span, today)) return [];
  const begun = Math.max(frame.weeks, wholeWeeksBetween(span.from, today) + 1);
  return length(begun + Math.max(1, Math.ceil(1 / frame.visitsPerWeek)));
}

/** The phase that the calendar has on a day: the first before all of them, the last after them. */
export function presentPhase(
  plan: PlanDocument,
  day: CalendarDate,
): { readonly frame: PlanPhase; readonly span: PhaseSpan } | null {
  const spans = phaseSpansOf(plan);
  const span = spans.find(({ to }) => day <= to) ?? spans.at(-1);
  const frame = plan.phases.find(({ number }) => number === span?.number);
  return span && frame ? { frame, span } : null;
}

function passedOver({ phases }: PlanDocument, from: PhaseNumber, to: PhaseNumber): CalendarChange[] {
  return phases
    .filter(({ number, weeks }) => number > from && number < to && weeks > 1)
    .map(({ number }) => ({ kind: 'phase-length', phase: number, weeks: 1 }));
}

function hasVisitToCome({ calendar }: PlanDocument, { to }: PhaseSpan, today: CalendarDate): boolean {
  return calendar.visits.some((visit) => visit.on > today && visit.on <= to && counts(visit));
}
