import { buildMessage, ValidateBy } from 'class-validator';
import { isStorableText } from './storable-text';

/** Accepts text of several lines that a database and a screen can keep; besides line ends and tabs it may hold what one line may. */
export function StorableLines(): PropertyDecorator {
  return ValidateBy({
    name: 'storableText',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && isStorableText(value.replace(/[\n\r\t]/g, ' ')),
      defaultMessage: buildMessage((each) => `${each}$property must not contain control characters`),
    },
  });
}
