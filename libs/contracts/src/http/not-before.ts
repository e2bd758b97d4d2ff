import { buildMessage, ValidateBy, type ValidationOptions } from 'class-validator';

/** Accepts a calendar date that is not before the one in another field; what is no text is left to other rules. */
export function NotBefore(other: string, options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'notBefore',
      validator: {
        validate: (value: unknown, args) => {
          const first = (args?.object as Record<string, unknown> | undefined)?.[other];
          return typeof value !== 'string' || typeof first !== 'string' || value >= first;
        },
        defaultMessage: buildMessage((each) => `${each}$property must not be before ${other}`, options),
      },
    },
    options,
  );
}
