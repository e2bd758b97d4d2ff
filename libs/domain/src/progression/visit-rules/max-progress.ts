import { inputOf } from '../evidence/input-of';
import { parameterValue } from '../rules/parameter-value';
import type { JudgedItem, JudgedVisit } from './judged-item';

/**
 * Holds what would progress beyond the share of the items judged today that may, those of which a session today is known: first what serves lighter goals, then what was done less often at its
 * level, then the later id. The intensity of stimulation neither counts nor is held.
 */
export function heldByShare({ items, parameters }: JudgedVisit): readonly JudgedItem[] {
  const judged = items.filter(({ evidence }) => inputOf(evidence, 'painDuring') !== null);
  const most = Math.ceil((judged.length * parameterValue('progressSharePct', parameters)) / 100);
  return items
    .filter(({ verdict }) => verdict.action === 'PROGRESS' && verdict.rule !== 'd-nmes-up')
    .toSorted(byClaim)
    .slice(most);
}

function byClaim({ evidence: one }: JudgedItem, { evidence: other }: JudgedItem): number {
  return (
    other.goalWeight - one.goalWeight ||
    sessionsAtLevel(other) - sessionsAtLevel(one) ||
    (one.item < other.item ? -1 : one.item > other.item ? 1 : 0)
  );
}

/** An unknown count comes after every known one. */
function sessionsAtLevel(evidence: JudgedItem['evidence']): number {
  const sessions = inputOf(evidence, 'sessionsAtLevel');
  return typeof sessions === 'number' ? sessions : -1;
}
