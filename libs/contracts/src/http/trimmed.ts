import { Transform } from 'class-transformer';

/** Takes white space off both ends before the text is looked at, so that a text of blanks counts as empty. */
export function Trimmed(): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));
}
