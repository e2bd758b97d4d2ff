import type { FieldFault } from '@repattern/contracts';
import { calendarDateIn } from '@repattern/domain';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { invalid } from '../platform/http/contract.pipe';
import { ProblemException } from '../platform/http/problem-exception';

/** What of a record only the clinic can judge: its calendar, its people, its other records. */
export interface RecordClaims {
  /** The record itself, which may keep its number. */
  readonly id: string;
  readonly birthOn: string;
  readonly recordNumberKey: string;
  readonly therapistId: string | null;
  readonly timeZone: string;
}

const checkClaims: Statement<{ therapist_known: boolean; number_taken: boolean }> = {
  name: 'check-record-claims',
  text: `
    SELECT $1::uuid IS NULL OR EXISTS (SELECT FROM people WHERE id = $1::uuid AND active AND 'therapist' = ANY (roles)) AS therapist_known,
      EXISTS (SELECT FROM patients WHERE record_number_key = $2 AND id <> $3::uuid) AS number_taken`,
};

/** The refusal of a record, with everything that is wrong with it; null when nothing is. */
export async function refusalOf(unit: UnitOfWork, claims: RecordClaims): Promise<ProblemException | null> {
  const { id, birthOn, recordNumberKey, therapistId, timeZone } = claims;
  const checked = await unit.row(checkClaims, [therapistId, recordNumberKey, id]);
  const faults = birthFaults(birthOn, timeZone);
  if (checked?.therapist_known === false) faults.push(unknownTherapist);
  if (checked?.number_taken !== true) return faults.length > 0 ? invalid(faults) : null;
  return faults.length > 0 ? invalid([...faults, recordNumberTaken]) : numberTaken();
}

/** The refusal of a record whose number is another one's. */
export function numberTaken(): ProblemException {
  return new ProblemException('patient.record-number-taken', { findings: [recordNumberTaken] });
}

/** Whether a date of birth is one in the clinic's calendar: from 1900 to today. */
export function isBirthDate(birthOn: string, timeZone: string): boolean {
  return birthOn >= earliestBirth && birthOn <= calendarDateIn(timeZone, new Date());
}

const earliestBirth = '1900-01-01';

function birthFaults(birthOn: string, timeZone: string): FieldFault[] {
  if (isBirthDate(birthOn, timeZone)) return [];
  const max = calendarDateIn(timeZone, new Date());
  return [{ code: 'date-not-in-range', in: 'body', pointer: '/birthOn', params: { min: earliestBirth, max } }];
}

const unknownTherapist: FieldFault = { code: 'not-in-clinic', in: 'body', pointer: '/therapistId', params: {} };
const recordNumberTaken: FieldFault = { code: 'taken', in: 'body', pointer: '/recordNumber', params: {} };
