import type { FieldFault } from '@repattern/contracts';
import type { FieldFaultCode } from '@repattern/contracts/values';
import type { FileFault } from '../data/assessment-files';
import { faultInWords } from './field-fault-wording';

/** Why a chosen file cannot be a case file. */
export const fileFaultWording: Readonly<Record<FileFault, string>> = {
  'too-large': 'This file is larger than an assessment can be (256 kB). Nothing was read.',
  'not-json': 'This is no JSON file, or it is cut off. Nothing was changed.',
  'not-an-object': 'This JSON file holds no assessment. Nothing was changed.',
};

/** What is said otherwise of a file than of a field on the screen, where there is no list to choose from. */
const inFile: Partial<Readonly<Record<FieldFaultCode, string>>> = {
  required: 'This is missing.',
  'not-one-of': 'Repattern does not know this value.',
  'unknown-id': 'Repattern does not know this value.',
  'unknown-field': 'Repattern does not know this member.',
};

/** A fault at a place of a case file. */
export function caseFaultInWords(fault: Pick<FieldFault, 'code' | 'params'>): string {
  return inFile[fault.code] ?? faultInWords(fault);
}
