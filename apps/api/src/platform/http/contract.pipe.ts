import { Injectable, ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { pointerStep, type FieldFault } from '@repattern/contracts';
import { faultsOf } from './field-faults';
import { ProblemException } from './problem-exception';

/** Holds every body and query to its contract class: all faults at once, unknown fields refused. */
@Injectable()
export class ContractPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      exceptionFactory: (errors) => new ContractBroken(errors),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const { type } = metadata;
    if ((type !== 'body' && type !== 'query') || !this.toValidate(metadata)) return value;
    const given = value ?? {};
    if (typeof given !== 'object' || Array.isArray(given)) throw invalid([notAnObject]);
    const faults = nameFaults(given);
    if (faults.length > 0) throw invalid(faults.map((fault) => ({ ...fault, in: type })));
    try {
      return (await super.transform(given, metadata)) as unknown;
    } catch (error) {
      throw error instanceof ContractBroken ? invalid(faultsOf(error.errors, type)) : error;
    }
  }
}

class ContractBroken extends Error {
  constructor(readonly errors: readonly ValidationError[]) {
    super('contract broken');
  }
}

/** A request can hold a fault in every few bytes; its answer does not grow beyond this. */
const mostFaults = 500;

/** The answer to a request with faults. */
export function invalid(findings: readonly FieldFault[]): ProblemException {
  return new ProblemException('request.invalid', { findings: findings.slice(0, mostFaults) });
}

/** How many names one object may have, and how many faults of names are told; more say nothing new. */
const [mostNames, mostNameFaults] = [500, 20];

type NameFault = Omit<FieldFault, 'in'>;

/**
 * What names alone show, at any depth: validation takes those that every object has for fields of the contract, and a copy
 * for its class; and the time of copying an object grows with the square of its names.
 */
function nameFaults(value: object, pointer = '', found: NameFault[] = []): NameFault[] {
  const members = Object.entries(value) as [string, unknown][];
  if (members.length > mostNames && !Array.isArray(value))
    found.push({ code: 'too-many', pointer, params: { max: mostNames } });
  else
    for (const [name, member] of members) {
      if (found.length >= mostNameFaults) break;
      if (name in Object.prototype)
        found.push({ code: 'unknown-field', pointer: pointer + pointerStep(name), params: {} });
      else if (typeof member === 'object' && member !== null) nameFaults(member, pointer + pointerStep(name), found);
    }
  return found;
}

const notAnObject: FieldFault = { code: 'not-an-object', in: 'body', pointer: '', params: {} };
