import { addDays } from '../../kernel/calendar-date';
import type { CalendarDate } from '../../kernel/calendar-date';
import { isInForce } from '../../plan/plan-lifecycle';
import type { DutyFacts, DutyKind, OpenDuty } from './duty';

/**
 * Days from the first treatment day within which a plan of care is certified.
 * @source docs/sources.md#benefit-policy-220
 */
export const certificationDays = 30;

/**
 * Days after which, at the latest, a plan of care is certified again.
 * @source docs/sources.md#benefit-policy-220
 */
export const recertificationDays = 90;

/**
 * Treatment days that one progress report may cover.
 * @source docs/sources.md#cfr-410-61
 */
export const progressReportVisits = 10;

/**
 * The duties of a plan that are open, whether they are due or still to come, in the order of their kinds. What is not known never
 * clears one: without a first treatment day it is counted from the signature, without an end of the plan by days alone. Nor does the end
 * of a plan clear the certification of what was treated by it.
 * @source docs/sources.md#benefit-policy-220
 */
export function dutiesOf(facts: DutyFacts): OpenDuty[] {
  if (isInForce(facts.status)) return [...certification(facts), ...recertification(facts), ...progressReport(facts)];
  return isEnded(facts.status) ? [...(wasTreated(facts) ? certification(facts) : []), ...discharge(facts)] : [];
}

function certification(facts: DutyFacts): OpenDuty[] {
  const from = treatedSince(facts);
  if (from === null || isDoneSince(facts, 'certification', from)) return [];
  return [{ kind: 'certification', dueOn: addDays(from, certificationDays) }];
}

function recertification(facts: DutyFacts): OpenDuty[] {
  const from = lastDone(facts, 'recertification') ?? treatedSince(facts);
  if (from === null) return [];
  const byDays = addDays(from, recertificationDays);
  const { planEndOn } = facts;
  return planEndOn !== null && planEndOn > from && planEndOn < byDays
    ? [{ kind: 'recertification', dueOn: planEndOn, by: 'plan-end' }]
    : [{ kind: 'recertification', dueOn: byDays, by: 'days' }];
}

/** The first report tells about the day of the evaluation too. */
function progressReport(facts: DutyFacts): OpenDuty[] {
  const reportedOn = lastDone(facts, 'progress-report');
  const evaluation = facts.firstTreatmentOn === null ? [] : [facts.firstTreatmentOn];
  const days = [...new Set([...evaluation, ...facts.treatmentDays])]
    .filter((day) => reportedOn === null || day > reportedOn)
    .toSorted();
  return days.length === 0 ? [] : [{ kind: 'progress-report', days, dueOn: days[progressReportVisits - 1] ?? null }];
}

function discharge(facts: DutyFacts): OpenDuty[] {
  const { lastVisitOn, signedOn } = facts;
  const endedOn = facts.endedOn ?? lastVisitOn ?? signedOn;
  if (endedOn === null || isDoneSince(facts, 'discharge', lastVisitOn ?? signedOn ?? endedOn)) return [];
  return [{ kind: 'discharge', endedOn }];
}

function isEnded(status: DutyFacts['status']): boolean {
  return status === 'completed' || status === 'discontinued';
}

function wasTreated({ lastVisitOn, treatmentDays }: DutyFacts): boolean {
  return lastVisitOn !== null || treatmentDays.length > 0;
}

/** The first treatment day, else the earliest that a plan gives away: nobody signs one without an evaluation. */
function treatedSince({ firstTreatmentOn, treatmentDays, signedOn }: DutyFacts): CalendarDate | null {
  const known = firstTreatmentOn === null ? [signedOn, ...treatmentDays] : [firstTreatmentOn, ...treatmentDays];
  return known.filter((day) => day !== null).toSorted()[0] ?? null;
}

/** What is dated before that which it has to tell about tells about something else. */
function isDoneSince(facts: DutyFacts, kind: DutyKind, from: CalendarDate): boolean {
  const on = lastDone(facts, kind);
  return on !== null && on >= from;
}

function lastDone({ duties }: DutyFacts, kind: DutyKind): CalendarDate | null {
  const days = duties.filter((duty) => duty.kind === kind).map(({ on }) => on);
  return days.toSorted().at(-1) ?? null;
}
