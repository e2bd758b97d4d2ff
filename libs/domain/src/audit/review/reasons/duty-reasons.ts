import { dutiesOf, progressReportVisits } from '../../../compliance/duties/duties-of';
import type { OpenDuty } from '../../../compliance/duties/duty';
import { addDays } from '../../../kernel/calendar-date';
import type { CalendarDate } from '../../../kernel/calendar-date';
import { policyValue } from '../review-policy';
import { escalating } from './reasons-of-kind';
import type { ReasonFinder } from './reasons-of-kind';

/** What is asked for some days before it is due, and weighs as much as a risk once it is late. */
const untilLate = ['due', 'high'] as const;

/** The first certification of a plan of care. */
export const certificationDue: ReasonFinder<'certification-due'> = (facts, policy) =>
  ofKind(dutiesOf(facts), 'certification').flatMap(({ dueOn }) =>
    escalating({
      ...{
        kind: 'certification-due',
        levels: untilLate,
        ...around(dueOn, policyValue('certificationWarnDays', policy)),
      },
      params: (overdue) => ({ dueOn, overdue }),
    }),
  );

/** The next certification of a plan of care. */
export const recertificationDue: ReasonFinder<'recertification-due'> = (facts, policy) =>
  ofKind(dutiesOf(facts), 'recertification').flatMap(({ dueOn, by }) =>
    escalating({
      ...{ kind: 'recertification-due', levels: untilLate },
      ...around(dueOn, policyValue('recertificationWarnDays', policy)),
      params: (overdue) => ({ dueOn, by, overdue }),
    }),
  );

/** A progress report, asked for some treatment days before the last that it may cover. */
export const progressReportDue: ReasonFinder<'progress-report-due'> = (facts, policy) => {
  const asked = progressReportVisits - policyValue('progressReportWarnVisits', policy);
  return ofKind(dutiesOf(facts), 'progress-report').flatMap(({ days, dueOn }) => {
    const since = days[asked - 1];
    if (since === undefined) return [];
    const kind = 'progress-report-due';
    const params = (overdue: boolean) => ({ treatmentDays: days.length, dueOn, overdue });
    return dueOn === null
      ? [{ kind, key: '', since, until: null, level: 'due', params: params(false) }]
      : escalating({ kind, since, overdueFrom: addDays(dueOn, 1), levels: untilLate, params });
  });
};

/** A discharge summary that an ended plan still lacks. */
export const dischargeMissing: ReasonFinder<'discharge-missing'> = (facts, policy) =>
  ofKind(dutiesOf(facts), 'discharge').flatMap(({ endedOn }) => {
    const dueOn = addDays(endedOn, policyValue('dischargeDays', policy));
    return escalating({
      ...{ kind: 'discharge-missing', levels: ['watch', 'due'], since: endedOn, overdueFrom: addDays(dueOn, 1) },
      params: (overdue) => ({ endedOn, dueOn, overdue }),
    });
  });

function ofKind<Kind extends OpenDuty['kind']>(
  duties: readonly OpenDuty[],
  kind: Kind,
): Extract<OpenDuty, { kind: Kind }>[] {
  return duties.filter((duty): duty is Extract<OpenDuty, { kind: Kind }> => duty.kind === kind);
}

function around(
  dueOn: CalendarDate,
  warnDays: number,
): { readonly since: CalendarDate; readonly overdueFrom: CalendarDate } {
  return { since: addDays(dueOn, -warnDays), overdueFrom: addDays(dueOn, 1) };
}
