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
    const strange = strangeNames(given);
    if (strange.length > 0) throw invalid(strange.map((pointer) => unknownField(pointer, type)));
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

/** How many strange names are told; more say nothing new. */
const mostStrangeNames = 20;

/** Places of names that every object has, at any depth: validation takes them for fields of the contract, and a copy for its class. */
function strangeNames(value: unknown, pointer = '', found: string[] = []): string[] {
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, member] of Object.entries(value) as [string, unknown][]) {
    if (found.length === mostStrangeNames) break;
    if (name in Object.prototype) found.push(pointer + pointerStep(name));
    else if (typeof member === 'object') strangeNames(member, pointer + pointerStep(name), found);
  }
  return found;
}

function unknownField(pointer: string, part: 'body' | 'query'): FieldFault {
  return { code: 'unknown-field', in: part, pointer, params: {} };
}

const notAnObject: FieldFault = { code: 'not-an-object', in: 'body', pointer: '', params: {} };
