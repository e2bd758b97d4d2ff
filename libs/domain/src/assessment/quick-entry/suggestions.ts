import type { BodySide } from '../../kernel/body-side';
import { entriesOf } from './entries-of';
import type { ReadSubject } from './entries-of';
import type { SubjectMatch } from './match-subjects';
import { canTake, readingsOf } from './meanings';
import type { QuickEntryContext, QuickEntrySuggestion } from './quick-entry';
import type { QuickEntryLine } from './quick-entry-line';
import { muscleOfMotion } from './subject-names.data';

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
  const usable = line.values.length === 0 ? readings : readings.filter((subject) => canTake(subject, line));
  const choices = usable.flatMap((subject) => choicesOf(subject, line, context));
  // Read from the end, so that of choices that read alike the likeliest stays.
  const distinct = new Map(choices.toReversed().map((choice) => [choice.text, choice]));
  return [...distinct.values()].toReversed().slice(0, mostSuggestions);
}

/** One suggestion, or one for each side where the side is missing; none for what the values cannot be. */
function choicesOf(subject: ReadSubject, line: QuickEntryLine, context: QuickEntryContext): QuickEntrySuggestion[] {
  const { kind, id } = gradedMuscle(subject) ?? subject;
  const reading = entriesOf(subject, line, line.side ?? context.side);
  if (reading.ok) return [{ text: textOf(subject, line, line.side), kind, id, entries: reading.entries }];
  if (reading.fault.code === 'quick-entry.side-missing') {
    return (['left', 'right'] as const).flatMap((side) => choicesOf(subject, { ...line, side }, context));
  }
  return reading.fault.severity === 'info' ? [{ text: textOf(subject, line, line.side), kind, id, entries: [] }] : [];
}

function gradedMuscle(subject: ReadSubject): { kind: 'muscle'; id: string } | null {
  const muscle = subject.kind === 'motion' && subject.as === 'strength' ? muscleOfMotion[subject.id] : undefined;
  return muscle === undefined ? null : { kind: 'muscle', id: muscle };
}

function textOf(subject: ReadSubject, { values, paired, painful }: QuickEntryLine, side: BodySide | null): string {
  const hint = subject.kind !== 'motion' || !subject.eitherWay ? '' : subject.as === 'strength' ? 'mmt' : 'rom';
  const typed = values.map(({ text }) => text).join(paired ? '/' : ' ');
  const parts = [hint, subject.label, side === null ? '' : sideLetters[side], typed, painful ? 'p' : ''];
  return parts.filter((part) => part !== '').join(' ');
}
