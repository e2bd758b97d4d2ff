import type { ValidationError } from '@nestjs/common';
import { partFaultsRule, pointerStep, readPartFaults, type FieldFault } from '@repattern/contracts';
import type { FieldFaultCode } from '@repattern/contracts/values';

type Part = FieldFault['in'];

/** The faults of a request part, in the order of its fields; a missing field has one fault, not one for each rule. */
export function faultsOf(errors: readonly ValidationError[], part: Part, parent = ''): FieldFault[] {
  return errors.flatMap((error) => {
    const pointer = parent + pointerStep(error.property);
    const own = constraintsOf(error).filter(([rule]) => rule !== partFaultsRule);
    const ofField = own.map(([rule, message]) => ({ ...faultOf(rule, message), in: part, pointer }));
    const ofParts = partFaultsOf(error).map((fault) => ({
      params: {},
      ...fault,
      in: part,
      pointer: pointer + fault.pointer,
    }));
    return [...mostTelling(ofField), ...ofParts, ...faultsOf(error.children ?? [], part, pointer)];
  });
}

function partFaultsOf({ constraints = {}, value }: ValidationError): ReturnType<typeof readPartFaults> {
  const message = constraints[partFaultsRule];
  return message === undefined || value === undefined ? [] : readPartFaults(message);
}

function constraintsOf(error: ValidationError): [rule: string, message: string][] {
  const constraints = Object.entries(error.constraints ?? {});
  const unknown = constraints.some(([rule]) => rule === 'whitelistValidation');
  return error.value === undefined && !unknown && constraints.length > 0 ? [['isDefined', '']] : constraints;
}

/** Rules about the content of a text say nothing about something that is no text. */
function mostTelling(faults: FieldFault[]): FieldFault[] {
  const wrongType = faults.filter((fault) => fault.code.startsWith('not-') && fault.code !== 'not-one-of');
  if (wrongType.length > 0) return wrongType.slice(0, 1);
  return faults.filter(({ code }, at) => faults.findIndex((other) => other.code === code) === at);
}

const codes: Readonly<Record<string, FieldFaultCode>> = {
  isDefined: 'required',
  whitelistValidation: 'unknown-field',
  isString: 'not-text',
  isBoolean: 'not-true-or-false',
  isInt: 'not-a-whole-number',
  isObject: 'not-an-object',
  isUuid: 'not-an-id',
  calendarDateText: 'not-a-date',
  notBefore: 'date-not-in-range',
  isIn: 'not-one-of',
  isNotEmpty: 'blank',
  maxLength: 'too-long',
  maxCharacters: 'too-long',
  min: 'too-small',
  max: 'too-large',
  storableText: 'control-characters',
  matches: 'bad-format',
};

function faultOf(rule: string, message: string): Pick<FieldFault, 'code' | 'params'> {
  return { code: codes[rule] ?? 'bad-format', params: limitsIn(rule, message) };
}

/** class-validator keeps a rule's limits in its message alone, so they are read back from there. */
function limitsIn(rule: string, message: string): FieldFault['params'] {
  if (rule === 'isIn')
    return {
      allowed: message
        .slice(message.lastIndexOf(':') + 1)
        .split(',')
        .map((value) => value.trim()),
    };
  const limit = /(\d+)/.exec(message)?.[1];
  if (limit === undefined) return {};
  if (rule === 'maxLength' || rule === 'maxCharacters' || rule === 'max') return { max: Number(limit) };
  return rule === 'min' ? { min: Number(limit) } : {};
}
