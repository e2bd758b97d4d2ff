import type { Dose, ItemId, ItemOutcome, PerformedItem, VisitDocument, VisitItem } from '@repattern/domain';
import { doseChanges } from '@repattern/domain/plan/compare/dose-changes';

/** A visit with one of its items changed. */
export function withItem(visit: VisitDocument, id: ItemId, edit: (item: VisitItem) => VisitItem): VisitDocument {
  return { ...visit, items: visit.items.map((item) => (item.item === id ? edit(item) : item)) };
}

/** What is recorded of an item; where nothing is, the target as done and everything else unknown. */
export function performedOrTarget({ performed, target }: Pick<VisitItem, 'performed' | 'target'>): PerformedItem {
  return performed ?? { ...unseen, outcome: 'done', dose: target };
}

/** An item with what was recorded of it changed. */
export function withPerformed(item: VisitItem, change: Partial<PerformedItem>): VisitItem {
  return { ...item, performed: { ...performedOrTarget(item), ...change } };
}

/** An item with another performed dose. Less than the target is done in part; what stands in another’s place stays so. */
export function withDose(item: VisitItem, dose: Dose): VisitItem {
  const { outcome, why } = performedOrTarget(item);
  if (outcome === 'swapped') return withPerformed(item, { dose });
  const isLess = fallsShort(item.target, dose);
  return withPerformed(item, { dose, outcome: isLess ? 'partly' : 'done', why: isLess ? why : '' });
}

/** An item with another outcome: nothing of a skipped one was done, so that nothing can have been seen of it. */
export function withOutcome(item: VisitItem, outcome: ItemOutcome): VisitItem {
  const { why, dose } = performedOrTarget(item);
  switch (outcome) {
    case 'skipped':
      return { ...item, performed: { ...unseen, outcome, why, dose: null } };
    case 'done':
      return withPerformed(item, { outcome, why: '', swappedFor: null, dose: formOf(dose, item) ?? item.target });
    case 'partly':
      return withPerformed(item, { outcome, swappedFor: null, dose: formOf(dose, item) ?? item.target });
    case 'swapped':
      return withPerformed(item, { outcome, dose: dose ?? item.target });
  }
}

const unseen = {
  why: '',
  swappedFor: null,
  minutes: null,
  painDuring: null,
  quality: null,
  seen: {},
} as const;

/** A dose that is of the item’s own form, else null: another exercise stood in its place. */
function formOf(dose: Dose | null, { target, performed }: VisitItem): Dose | null {
  return performed?.outcome === 'swapped' || dose?.form !== target.form ? null : dose;
}

const amounts = new Set([
  ...['sets', 'reps', 'areas', 'points', 'reps_per_point', 'breaths', 'contractions', 'contacts_per_session'],
  ...['hold_s', 'duration_s', 'bout_s', 'stretch_s', 'minutes'],
]);

function fallsShort(target: Dose, dose: Dose): boolean {
  return doseChanges(target, dose).some(
    ({ parameter, from, to, direction }) =>
      direction === 'easier' || (amounts.has(parameter) && Number(to) < Number(from)),
  );
}
