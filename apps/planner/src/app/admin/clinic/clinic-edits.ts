import type { ClinicView, SaveClinicRequest } from '@repattern/contracts';
import type { Role } from '@repattern/contracts/values';
import type { ClinicClosure, ClinicHours, OpeningHours, ReviewPolicyName, Weekday } from '@repattern/domain';
import { weekdays } from '@repattern/domain/assessment/assessment-document';
import { policyValue, reviewPolicyNames, reviewPolicyParameters } from '@repattern/domain/audit/review/review-policy';
import { reviewPolicyWording } from '../../wording/review-policy-wording';
import { weekdayNames } from '../../wording/clinic-wording';

/** What somebody has changed, over what counts now: only what was touched, so that the rest stays as others leave it. */
export interface ClinicEdits {
  readonly hours: Readonly<Partial<Record<Weekday, OpeningHours | null>>>;
  readonly closed: readonly ClinicClosure[];
  readonly opened: readonly ClinicClosure[];
  readonly equipment: ClinicView['equipment'] | null;
  readonly coSignRequired: boolean | null;
  readonly secondFactorRequired: readonly Role[] | null;
  /** Null is text that is no number of the span. */
  readonly reviewPolicy: Readonly<Partial<Record<ReviewPolicyName, number | null>>>;
}

/** Nothing changed. */
export const noEdits: ClinicEdits = {
  ...{ hours: {}, closed: [], opened: [], reviewPolicy: {} },
  ...{ equipment: null, coSignRequired: null, secondFactorRequired: null },
};

/** Something that cannot be saved so, and the field in which it stands. */
export interface ClinicFault {
  readonly place: string;
  readonly label: string;
  readonly message: string;
}

/** The clinic as it would be saved. */
export type EditedClinic = Required<Omit<SaveClinicRequest, 'hours'>> & { readonly hours: ClinicHours | null };

/** The clinic with what was changed. */
export function editedClinic(read: ClinicView, edits: ClinicEdits): EditedClinic {
  return {
    hours: editedHours(read.hours, edits.hours),
    closures: [...withoutAny(read.closures, edits.opened), ...edits.closed],
    equipment: edits.equipment ?? read.equipment,
    coSignRequired: edits.coSignRequired ?? read.coSignRequired,
    secondFactorRequired: [...(edits.secondFactorRequired ?? read.secondFactorRequired)],
    reviewPolicy: Object.fromEntries(
      reviewPolicyNames
        .map((name) => [name, thresholdIn(name, read, edits) ?? policyValue(name, read.reviewPolicy)] as const)
        .filter(([name, value]) => value !== reviewPolicyParameters[name].default),
    ),
  };
}

/** A threshold as it stands in its field; null while no number of the span stands there. */
export function thresholdIn(name: ReviewPolicyName, read: ClinicView, edits: ClinicEdits): number | null {
  const typed = edits.reviewPolicy[name];
  return typed === undefined ? policyValue(name, read.reviewPolicy) : typed;
}

/** Everything that cannot be saved so, in the order of the pages. */
export function clinicFaults(read: ClinicView, edits: ClinicEdits): ClinicFault[] {
  const { hours } = editedClinic(read, edits);
  const days = weekdays.flatMap((day): ClinicFault[] => {
    const message = hoursFault(hours?.[day] ?? null);
    return message === null ? [] : [{ place: hoursPlace(day), label: weekdayNames[day], message }];
  });
  const thresholds = reviewPolicyNames.flatMap((name): ClinicFault[] => {
    if (thresholdIn(name, read, edits) !== null) return [];
    const { min, max } = reviewPolicyParameters[name];
    return [{ place: policyPlace(name), label: reviewPolicyWording[name].name, message: `a number, ${min} to ${max}` }];
  });
  return [...days, ...thresholds];
}

/** What is wrong with the hours of a day, or null. */
export function hoursFault(hours: OpeningHours | null): string | null {
  if (hours === null) return null;
  if (hours.from === '' || hours.to === '') return 'from when to when';
  return hours.from < hours.to ? null : 'closes before it opens';
}

/** Where the hours of a day are typed. */
export function hoursPlace(day: Weekday): string {
  return `hours-${day}`;
}

/** Where a threshold is typed. */
export function policyPlace(name: ReviewPolicyName): string {
  return `policy-${name}`;
}

/** The stretches that are not among others. */
export function withoutAny(all: readonly ClinicClosure[], gone: readonly ClinicClosure[]): ClinicClosure[] {
  return all.filter((one) => !gone.some((other) => isSame(one, other)));
}

function isSame(one: ClinicClosure, other: ClinicClosure): boolean {
  return one.from === other.from && one.to === other.to && one.label === other.label;
}

function editedHours(read: ClinicHours | null, edits: ClinicEdits['hours']): ClinicHours | null {
  if (Object.keys(edits).length === 0) return read;
  const dayOf = (day: Weekday): OpeningHours | null => {
    const edited = edits[day];
    return edited === undefined ? (read?.[day] ?? null) : edited;
  };
  return {
    ...{ mon: dayOf('mon'), tue: dayOf('tue'), wed: dayOf('wed'), thu: dayOf('thu') },
    ...{ fri: dayOf('fri'), sat: dayOf('sat'), sun: dayOf('sun') },
  };
}
