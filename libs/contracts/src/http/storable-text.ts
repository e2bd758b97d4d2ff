import { buildMessage, ValidateBy, type ValidationOptions } from 'class-validator';

/** Accepts one line of text that a database and a screen can keep: no control or direction-changing characters, no unpaired surrogates. */
export function StorableText(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'storableText',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && isStorableText(value),
        defaultMessage: buildMessage((each) => `${each}$property must not contain control characters`, options),
      },
    },
    options,
  );
}

/** Whether text holds nothing that a line cannot keep. */
export function isStorableText(text: string): boolean {
  return text.isWellFormed() && !/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(text);
}
