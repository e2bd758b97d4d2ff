import { Injectable, ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import type { FieldFault } from '@repattern/contracts';
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
    const strange = Object.keys(given).filter((name) => name in Object.prototype);
    if (strange.length > 0) throw invalid(strange.map((name) => unknownField(name, type)));
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

/** The answer to a request with faults. */
export function invalid(findings: readonly FieldFault[]): ProblemException {
  return new ProblemException('request.invalid', { findings });
}

/** Names that every object has are refused here: class-validator takes them for fields of the contract. */
function unknownField(name: string, part: 'body' | 'query'): FieldFault {
  return { code: 'unknown-field', in: part, pointer: `/${name}`, params: {} };
}

const notAnObject: FieldFault = { code: 'not-an-object', in: 'body', pointer: '', params: {} };
