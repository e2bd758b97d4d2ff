import { Transform } from 'class-transformer';

const invisible = /^[\s\u200b-\u200d\u2060\ufeff]+|[\s\u200b-\u200d\u2060\ufeff]+$/g;

/**
 * Takes white space and invisible characters off both ends and composes letters with their marks (NFC) before the text is
 * looked at, so that a text of blanks counts as empty and one name has one spelling.
 */
export function Trimmed(): PropertyDecorator {
  return textTransform((text) => text.replace(invisible, '').normalize('NFC'));
}

/** Takes identifiers in capital letters for what they are. */
export function LowerCase(): PropertyDecorator {
  return textTransform((text) => text.toLowerCase());
}

function textTransform(change: (text: string) => string): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? change(value) : value));
}
