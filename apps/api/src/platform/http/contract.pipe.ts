import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import type { ClassConstructor } from 'class-transformer';
import { validate, type ValidatorOptions } from 'class-validator';
import type { FieldFault } from '@repattern/contracts';
import { instanceOf } from './contract-instance';
import { faultsOf } from './field-faults';
import { nameFaults } from './name-faults';
import { ProblemException } from './problem-exception';

/** Holds every body and query to its contract class: all faults at once, unknown fields refused. */
@Injectable()
export class ContractPipe implements PipeTransform<unknown, Promise<unknown>> {
  async transform(value: unknown, { type, metatype }: ArgumentMetadata): Promise<unknown> {
    if (type !== 'body' && type !== 'query') return value;
    const given = value ?? {};
    if (typeof given !== 'object' || Array.isArray(given)) throw invalid([notAnObject]);
    const ofNames = nameFaults(given);
    if (ofNames.length > 0) throw invalid(ofNames.map((fault) => ({ ...fault, in: type })));
    const instance = instanceOf(metatype as ClassConstructor<object>, given);
    const errors = await validate(instance, everyField);
    if (errors.length > 0) throw invalid(faultsOf(errors, type));
    return instance;
  }
}

/** A contract without rules knows no field, so that a type which is no contract lets nothing through. */
const everyField: ValidatorOptions = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: false,
  validationError: { target: false },
};

/** A request can hold a fault in every few bytes; its answer does not grow beyond this. */
const mostFaults = 500;

/** The answer to a request with faults. */
export function invalid(findings: readonly FieldFault[]): ProblemException {
  return new ProblemException('request.invalid', { findings: findings.slice(0, mostFaults) });
}

const notAnObject: FieldFault = { code: 'not-an-object', in: 'body', pointer: '', params: {} };
