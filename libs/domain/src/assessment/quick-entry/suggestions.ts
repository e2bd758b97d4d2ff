import type { BodySide } from '../../kernel/body-side';
import { entriesOf } from './entries-of';
import type { SubjectMatch } from './match-subjects';
import { canTake, readingsOf } from './meanings';
import type { Meaning } from './meanings';
import type { QuickEntryContext, QuickEntrySuggestion } from './quick-entry';
import { isUnsigned } from './quick-entry-line';
import type { QuickEntryLine } from './quick-entry-line';

/** How many suggestions a line gets. */
const mostSuggestions = 8;

const sideLetters: Readonly<Record<BodySide, string>> = { left: 'L', right: 'R', both: 'B' };

/** What a line could mean, the likeliest first; with values, only what can take them. */
export function suggestionsOf(
  matches: readonly SubjectMatch[],
  line: QuickEntryLine,
  context: QuickEntryContext,
): QuickEntrySuggestion[] {
  const readings = matches.flatMap(({ subject }) => readingsOf(subject, line));
  const usable = line.values.length === 0 ? readings : readings.filter(({ subject }) => canTake(subject, line));
  const choices = usable.flatMap((meaning) => choicesOf(meaning, line, context));
  // Read from the end, so that of choices that read alike the likeliest stays.
  const distinct = new Map(choices.toReversed().map((choice) => [choice.text, choice]));
  return [...distinct.values()].toReversed().slice(0, mostSuggestions);
}

/** One suggestion, or one for each side where the side is missing; none for what the values cannot be. */
function choicesOf(meaning: Meaning, line: QuickEntryLine, context: QuickEntryContext): QuickEntrySuggestion[] {
  const { kind, id } = meaning.subject;
  const reading = entriesOf(meaning.subject, line, line.side ?? context.side);
  if (reading.ok) return [{ text: textOf(meaning, line), kind, id, entries: reading.entries }];
  if (reading.fault.code === 'quick-entry.side-missing') {
    return (['left', 'right'] as const).flatMap((side) => choicesOf(meaning, { ...line, side }, context));
  }
  if (reading.fault.code === 'quick-entry.ambiguous') {
    return ['-', '+'].flatMap((sign) => choicesOf(meaning, withSign(line, sign), context));
  }
  return reading.fault.severity === 'info' ? [{ text: textOf(meaning, line), kind, id, entries: [] }] : [];
}

/** The line with a sign where a value of it could lie on either side of neutral. */
function withSign(line: QuickEntryLine, sign: string): QuickEntryLine {
  const values = line.values.map((value) =>
    value.kind === 'number' && isUnsigned(value)
      ? { ...value, text: `${sign}${value.text}`, number: Number(sign + String(value.number)) }
      : value,
  );
  return { ...line, values };
}

function textOf({ subject, hint }: Meaning, { side, values, pairing, painful }: QuickEntryLine): string {
  const letter = side === null ? '' : sideLetters[side];
  const texts = values.map(({ text }) => text);
  const [left = '', right = ''] = texts;
  const hurts = (where: BodySide): string => (painful === where || painful === 'both' ? 'p' : '');
  const said =
    pairing === 'sides'
      ? ['L', left, hurts('left'), 'R', right, hurts('right')]
      : [letter, texts.join(pairing === 'slash' ? '/' : ' '), hurts('both')];
  return [hint, subject.label, ...said].filter((part) => part !== '').join(' ');
}
