import type { FieldFault } from '@repattern/contracts';
import type { FieldFaultCode } from '@repattern/contracts/values';
import { dayInWords } from './day-in-words';

type Params = FieldFault['params'];

/** The wording of every fault of a field, for its place below the field. */
const wording: Readonly<Record<FieldFaultCode, (params: Params) => string>> = {
  required: () => 'Fill this in.',
  'unknown-field': () => 'The server does not know this field.',
  'not-text': () => 'This must be text.',
  'not-true-or-false': () => 'This must be yes or no.',
  'not-a-whole-number': () => 'Enter a whole number.',
  'not-a-number': () => 'Enter a number.',
  'not-an-object': () => 'The server could not read this.',
  'not-a-list': () => 'The server could not read this.',
  'not-an-id': () => 'Choose one from the list.',
  'not-a-date': () => 'Enter a day that exists.',
  'date-not-in-range': (params) => `Enter a day from ${day(params['min'])} to ${day(params['max'])}.`,
  'not-one-of': () => 'Choose one from the list.',
  'unknown-id': () => 'Choose one from the list.',
  duplicate: () => 'This is there twice; keep one.',
  blank: () => 'Fill this in.',
  'too-short': (params) => `Use ${limit(params['min'])} characters or more.`,
  'easy-to-guess': () => 'This is easy to guess; choose another.',
  'too-long': (params) => `Keep this to ${limit(params['max'])} characters.`,
  'too-many': (params) => `Keep this to ${limit(params['max'])} entries.`,
  'too-small': (params) => `Enter ${limit(params['min'])} or more.`,
  'too-large': (params) => `Enter ${limit(params['max'])} or less.`,
  'control-characters': () => 'This holds characters that cannot be stored; type it again.',
  'bad-format': () => 'This is not written as expected.',
  taken: () => 'Another patient has this.',
  'not-in-clinic': () => 'This person does not work as a therapist in your clinic.',
  'nothing-to-change': () => 'Nothing was changed.',
  'other-patient': () => 'This is about another patient: the age or the sex differs.',
  'not-signed': () => 'Choose a signed assessment of this patient.',
  'against-rule': () => 'This breaks a rule of the library.',
};

/** A fault of a field in words. */
export function faultInWords(fault: Pick<FieldFault, 'code' | 'params'>): string {
  return wording[fault.code](fault.params);
}

function day(param: Params[string] | undefined): string {
  return typeof param === 'string' ? dayInWords(param) : 'the earliest day';
}

function limit(param: Params[string] | undefined): string {
  return param === undefined ? 'the limit' : String(param);
}
