import { buildMessage, ValidateBy } from 'class-validator';

/** Accepts text of at most so many characters as a database counts them (code points), which `MaxLength` does not always do. */
export function MaxCharacters(most: number): PropertyDecorator {
  return ValidateBy({
    name: 'maxCharacters',
    constraints: [most],
    validator: {
      validate: (value: unknown) => typeof value === 'string' && Array.from(value).length <= most,
      defaultMessage: buildMessage(() => `$property must have at most ${String(most)} characters`),
    },
  });
}
