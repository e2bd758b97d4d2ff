import { ValidateBy } from 'class-validator';

/** A lowest and a highest value, both included. */
export interface Limits {
  readonly min: number;
  readonly max: number;
}

/** Accepts a number between two limits, both included. */
export function FiniteNumber(min: number, max: number): PropertyDecorator {
  return NumberWithin(() => ({ min, max }));
}

/** Accepts a number inside limits that follow from the object that holds it; null limits bind nothing. */
export function NumberWithin(limitsOf: (owner: unknown) => Limits | null): PropertyDecorator {
  const rules = [
    rule('isNumber', { fits: isFiniteNumber, message: () => 'must be a number' }),
    rule('min', {
      fits: (value, owner) => value >= (limitsOf(owner)?.min ?? value),
      message: (owner) => `must not be less than ${String(limitsOf(owner)?.min)}`,
    }),
    rule('max', {
      fits: (value, owner) => value <= (limitsOf(owner)?.max ?? value),
      message: (owner) => `must not be greater than ${String(limitsOf(owner)?.max)}`,
    }),
  ];
  return (target, field) => rules.forEach((decorate) => decorate(target, field));
}

interface NumberRule {
  readonly fits: (value: number, owner: unknown) => boolean;
  readonly message: (owner: unknown) => string;
}

function rule(name: string, { fits, message }: NumberRule): PropertyDecorator {
  return ValidateBy({
    name,
    validator: {
      validate: (value: unknown, args) => isFiniteNumber(value) && fits(value, args?.object),
      defaultMessage: (args) => message(args?.object),
    },
  });
}

function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
