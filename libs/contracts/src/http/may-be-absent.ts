import { ValidateIf } from 'class-validator';

/** Lets a field be left out; unlike `IsOptional` it does not let null through, which is a value. */
export function MayBeAbsent(): PropertyDecorator {
  return ValidateIf((_, value: unknown) => value !== undefined);
}
