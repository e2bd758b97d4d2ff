import { entriesOf } from './entries-of';
import { matchSubjects } from './match-subjects';
import { meaningsOf } from './meanings';
import type { QuickEntryContext, QuickEntryFault, QuickEntryReading } from './quick-entry';
import { quickEntryLine } from './quick-entry-line';
import type { QuickEntryLine } from './quick-entry-line';
import { suggestionsOf } from './suggestions';

/**
 * What a line of quick entry means: `hip abd L 3+`, `knee flex 105/130`, `thomas + R`, `pain 4 2 6`, `forward head`.
 * It enters only what is certain. Several possible meanings become suggestions, and what cannot be becomes a fault
 * that tells the limits.
 */
export function readQuickEntry(text: string, context: QuickEntryContext): QuickEntryReading {
  const line = quickEntryLine(text);
  if (line.words.length === 0) return { entries: [], suggestions: [], fault: null };
  const matches = matchSubjects(line.words, context);
  const suggestions = suggestionsOf(matches, line, context);
  const [meaning, another] = meaningsOf(matches, line);
  if (meaning === undefined || another !== undefined) {
    const fault = matches.length === 0 ? unknownSubject(line) : undecided(line);
    return { entries: [], suggestions, fault };
  }
  const reading = entriesOf(meaning.subject, line, line.side ?? context.side);
  if (reading.ok) return { entries: reading.entries, suggestions, fault: null };
  // Longer names may take what the name that was typed cannot.
  const open = reading.fault.code === 'quick-entry.not-a-number' && suggestions.length > 0;
  return { entries: [], suggestions, fault: open ? undecided(line) : reading.fault };
}

function unknownSubject({ words }: QuickEntryLine): QuickEntryFault {
  return { code: 'quick-entry.unknown-subject', severity: 'block', params: { text: words.join(' ') } };
}

function undecided({ values }: QuickEntryLine): QuickEntryFault {
  const code = values.length === 0 ? 'quick-entry.value-missing' : 'quick-entry.ambiguous';
  return { code, severity: 'info', params: {} };
}
