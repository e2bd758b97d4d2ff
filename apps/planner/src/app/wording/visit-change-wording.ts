import type { ItemId, RecordChange } from '@repattern/domain';
import { cellInWords, cellValueInWords } from './visit-cell-wording';

/** One change of the record of a visit on one line: `Pain during: not asked → 3`. */
export function visitChangeInWords(change: RecordChange, nameOf: (item: ItemId) => string): string {
  const [from, to] = [change.from, change.to].map((value) => cellValueInWords(change, value));
  return `${cellInWords(change, nameOf)}: ${from} → ${to}`;
}
