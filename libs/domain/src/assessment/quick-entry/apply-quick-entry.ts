import { bodySides } from '../../kernel/body-side';
import type { BodySide } from '../../kernel/body-side';
import type { AssessmentDocument } from '../assessment-document';
import type { QuickEntry } from './quick-entry';

/**
 * The assessment with an entry in it. A new value replaces the one of the same thing and side; a value of one side takes
 * that side out of one that stood for both.
 */
export function applyQuickEntry(document: AssessmentDocument, entry: QuickEntry): AssessmentDocument {
  switch (entry.section) {
    case 'strength': {
      const { muscle } = entry.record;
      const strength = placeOnSide(document.strength, entry.record, (other) => other.muscle === muscle);
      return { ...document, strength };
    }
    case 'rangeOfMotion': {
      const { motion } = entry.record;
      const rangeOfMotion = placeOnSide(document.rangeOfMotion, entry.record, (other) => other.motion === motion);
      return { ...document, rangeOfMotion };
    }
    case 'tests': {
      const { test } = entry.record;
      return { ...document, tests: placeOnSide(document.tests, entry.record, (other) => other.test === test) };
    }
    case 'findings': {
      const { id } = entry.record;
      return { ...document, findings: placeOnSide(document.findings, entry.record, (other) => other.id === id) };
    }
    case 'outcomes': {
      const { id } = entry.record;
      return { ...document, outcomes: [...document.outcomes.filter((other) => other.id !== id), entry.record] };
    }
    case 'pain': {
      const { now, best, worst } = entry.record;
      const { pain } = document;
      return {
        ...document,
        pain: { ...pain, now: now ?? pain.now, best: best ?? pain.best, worst: worst ?? pain.worst },
      };
    }
  }
}

/** The records with a new one; those of the same thing stand together where the first of them stood, left before right. */
function placeOnSide<R extends { readonly side: BodySide | null }>(
  records: readonly R[],
  record: R,
  isSame: (other: R) => boolean,
): R[] {
  const others = records.filter((other) => !isSame(other));
  const at = records.findIndex(isSame);
  const kept = records.filter(isSame).flatMap((other) => remainderOf(other, record.side));
  const together = [...kept, record].sort((one, other) => orderOf(one) - orderOf(other));
  return others.toSpliced(at === -1 ? others.length : at, 0, ...together);
}

function orderOf({ side }: { readonly side: BodySide | null }): number {
  return side === null ? -1 : bodySides.indexOf(side);
}

/** What stays of a record when a side of it is measured anew; one without a side stands for both. */
function remainderOf<R extends { readonly side: BodySide | null }>(record: R, side: BodySide | null): R[] {
  if (side === null || side === 'both' || record.side === side) return [];
  if (record.side === 'left' || record.side === 'right') return [record];
  return [{ ...record, side: side === 'left' ? 'right' : 'left' }];
}
