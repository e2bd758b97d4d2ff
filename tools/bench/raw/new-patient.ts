import { parseCalendarDate } from '../../../libs/domain/src/kernel/calendar-date.ts';
import { Problem, type Fault } from './problem.ts';

/** A new record as the caller sends it, checked and trimmed. */
export interface NewPatient {
  readonly recordNumber: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthOn: string;
  readonly sex: string;
  readonly therapistId: string | null;
}

const fields = ['recordNumber', 'givenName', 'familyName', 'birthOn', 'sex', 'therapistId'];
const sexes = ['female', 'male', 'other', 'unknown'];
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const control = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
const invisible = /^[\s\u200b-\u200d\u2060\ufeff]+|[\s\u200b-\u200d\u2060\ufeff]+$/g;

/** Checks a body by hand; throws all its faults at once. */
export function newPatientOf(body: unknown): NewPatient {
  const given = body ?? {};
  if (typeof given !== 'object' || Array.isArray(given)) throw invalid([fault('not-an-object', '')]);
  const { recordNumber, givenName, familyName, birthOn, sex, therapistId } = given as Record<string, unknown>;
  const faults: Fault[] = [];
  for (const name in given) if (!fields.includes(name)) faults.push(fault('unknown-field', `/${escaped(name)}`));
  const patient = {
    recordNumber: text(recordNumber, { pointer: '/recordNumber', max: 32 }, faults),
    givenName: text(givenName, { pointer: '/givenName', max: 100 }, faults),
    familyName: text(familyName, { pointer: '/familyName', max: 100 }, faults),
    birthOn: day(birthOn, faults),
    sex: oneOf(sex, faults),
    therapistId: id(therapistId, faults),
  };
  if (faults.length > 0) throw invalid(faults);
  return patient;
}

/** The answer to a body with faults. */
export function invalid(faults: readonly Fault[]): Problem {
  return new Problem('request.invalid', faults);
}

/** A fault of the body. */
export function fault(code: Fault['code'], pointer: string, params: Fault['params'] = {}): Fault {
  return { code, params, in: 'body', pointer };
}

function text(value: unknown, { pointer, max }: { pointer: string; max: number }, faults: Fault[]): string {
  if (value === undefined) return wrong(faults, fault('required', pointer));
  if (typeof value !== 'string') return wrong(faults, fault('not-text', pointer));
  const trimmed = value.replace(invisible, '').normalize('NFC');
  if (trimmed === '') faults.push(fault('blank', pointer));
  if (trimmed.length > max && [...trimmed].length > max) faults.push(fault('too-long', pointer, { max }));
  if (!trimmed.isWellFormed() || control.test(trimmed)) faults.push(fault('control-characters', pointer));
  return trimmed;
}

function day(value: unknown, faults: Fault[]): string {
  if (value === undefined) return wrong(faults, fault('required', '/birthOn'));
  if (typeof value === 'string' && parseCalendarDate(value) !== null) return value;
  return wrong(faults, fault('not-a-date', '/birthOn'));
}

function oneOf(value: unknown, faults: Fault[]): string {
  if (value === undefined) return wrong(faults, fault('required', '/sex'));
  if (typeof value === 'string' && sexes.includes(value)) return value;
  return wrong(faults, fault('not-one-of', '/sex', { allowed: sexes }));
}

function id(value: unknown, faults: Fault[]): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' && uuid.test(value)) return value;
  return wrong(faults, fault('not-an-id', '/therapistId'));
}

function wrong(faults: Fault[], found: Fault): string {
  faults.push(found);
  return '';
}

function escaped(name: string): string {
  return name.replace(/~/g, '~0').replace(/\//g, '~1');
}
