import type { ClinicView } from '@repattern/contracts';
import type { ReviewPolicyName } from '@repattern/domain';
import { weekdays } from '@repattern/domain/assessment/assessment-document';
import { policyValue, reviewPolicyNames, reviewPolicyParameters } from '@repattern/domain/audit/review/review-policy';
import { equipment } from '@repattern/domain/exercise/equipment';
import { closureInWords } from '../../wording/calendar-visit-wording';
import { askedOfInWords, equipmentInWords, hoursInWords, weekdayNames } from '../../wording/clinic-wording';
import { quantityInWords } from '../../wording/quantity-in-words';
import { reviewPolicyWording } from '../../wording/review-policy-wording';
import { editedClinic, hoursFault, withoutAny, type ClinicEdits, type EditedClinic } from './clinic-edits';

/** What would be saved, change by change: `Monday: closed → 08:00–18:00`. */
export function clinicChanges(read: ClinicView, edits: ClinicEdits, today: string): string[] {
  const edited = editedClinic(read, edits);
  return [
    ...hoursChanges(read, edited),
    ...withoutAny(edited.closures, read.closures).map((closure) => `Closed: ${closureInWords(closure, today)}`),
    ...withoutAny(read.closures, edited.closures).map((closure) => `Open again: ${closureInWords(closure, today)}`),
    ...equipmentChanges(read.equipment, edited.equipment),
    ...change('Co-signature', coSign(read.coSignRequired), coSign(edited.coSignRequired)),
    ...change('Second factor', askedOfInWords(read.secondFactorRequired), askedOfInWords(edited.secondFactorRequired)),
    ...reviewPolicyNames.flatMap((name) =>
      change(
        reviewPolicyWording[name].name,
        thresholdInWords(name, policyValue(name, read.reviewPolicy)),
        thresholdInWords(name, policyValue(name, edited.reviewPolicy)),
      ),
    ),
  ];
}

/** A threshold with its unit. */
export function thresholdInWords(name: ReviewPolicyName, value: number): string {
  return quantityInWords(value, reviewPolicyParameters[name].unit);
}

function hoursChanges(read: ClinicView, edited: EditedClinic): string[] {
  const { hours } = edited;
  if (hours === null) return [];
  const told = weekdays.filter((day) => hoursFault(hours[day]) === null);
  return told.flatMap((day) =>
    change(
      weekdayNames[day],
      read.hours === null ? 'not told' : hoursInWords(read.hours[day]),
      hoursInWords(hours[day]),
    ),
  );
}

function equipmentChanges(was: ClinicView['equipment'], is: ClinicView['equipment']): string[] {
  if (was === 'all' || is === 'all') return change('Equipment', equipmentInWords(was), equipmentInWords(is));
  const [more, fewer] = [is.filter((id) => !was.includes(id)), was.filter((id) => !is.includes(id))];
  return [
    ...more.map((id) => `Equipment: ${equipment[id]} is there`),
    ...fewer.map((id) => `Equipment: ${equipment[id]} is not there`),
  ];
}

function change(what: string, was: string, is: string): string[] {
  return was === is ? [] : [`${what}: ${was} → ${is}`];
}

function coSign(required: boolean): string {
  return required ? 'required' : 'not required';
}
