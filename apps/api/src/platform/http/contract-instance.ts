import { plainToInstance, type ClassConstructor } from 'class-transformer';
import { holdsDocument } from '@repattern/contracts';

/**
 * What was given as an instance of its contract, so that its rules can be asked. Fields are trimmed, read as numbers and so on where their
 * decorators say so. Documents stay as they came: class-transformer could only copy them, member by member.
 */
export function instanceOf<Contract extends object>(contract: ClassConstructor<Contract>, given: object): Contract {
  const prototype = contract.prototype as Contract;
  const isDocument = ([field]: [string, unknown]): boolean => holdsDocument(prototype, field);
  const fields = Object.entries(given) as [string, unknown][];
  const others = Object.fromEntries(fields.filter((field) => !isDocument(field)));
  return Object.assign(plainToInstance(contract, others), Object.fromEntries(fields.filter(isDocument)));
}
