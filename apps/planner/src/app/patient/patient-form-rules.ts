import { maxLength, validate, type SchemaPath, type SchemaPathTree } from '@angular/forms/signals';
import { parseCalendarDate } from '@repattern/domain/kernel/calendar-date';
import type { FieldFaultCode } from '@repattern/contracts/values';
import { faultInWords } from '../wording/field-fault-wording';
import type { PatientDraft } from './patient-draft';

/** The first date of birth that a record takes. */
export const earliestBirth = '1900-01-01';

/** The rules of the form, as the server has them; `today` is the clinic's day. */
export function patientRules(today: () => string) {
  return (path: SchemaPathTree<PatientDraft>): void => {
    for (const text of [path.familyName, path.givenName]) filledIn(text, 100);
    filledIn(path.recordNumber, 32);
    validate(path.birthOn, ({ value }) => {
      if (value() === '') return fault('blank');
      if (parseCalendarDate(value()) === null) return fault('not-a-date');
      const inRange = value() >= earliestBirth && value() <= today();
      return inRange ? null : fault('date-not-in-range', { min: earliestBirth, max: today() });
    });
  };
}

function filledIn(path: SchemaPath<string>, max: number): void {
  validate(path, ({ value }) => (value().trim() === '' ? fault('blank') : null));
  maxLength(path, max, { error: fault('too-long', { max }) });
}

function fault(code: FieldFaultCode, params: Record<string, string | number> = {}): { kind: string; message: string } {
  return { kind: code, message: faultInWords({ code, params }) };
}
