import { ValidateIf } from 'class-validator';

/** Lets a field hold null, which says that it was not recorded; unlike `IsOptional` it does not let the field be left out. */
export function OrNull(): PropertyDecorator {
  return ValidateIf((_, value: unknown) => value !== null);
}
