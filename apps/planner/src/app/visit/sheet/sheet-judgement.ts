import type { DoseFormId, ItemVerdict, ObservationId, PerformedItem, VisitItem } from '@repattern/domain';
import { canonicalJson, type Json } from '@repattern/domain/kernel/canonical-json';

// Stands in for the domain until its functions of these names have landed; then this file goes.
export function verdictKey({ action, rule, next }: ItemVerdict): string {
  return canonicalJson([action, rule, next as unknown as Json]);
}

export function observationsOf(form: DoseFormId): readonly ObservationId[] {
  if (form === 'nmes') return ['tolerated', 'skinReaction', 'intensityMilliamperes'];
  if (form.startsWith('balance')) return ['touches'];
  if (form.startsWith('strength')) return ['surplusReps', 'rpe', 'breathHolding'];
  if (form === 'activation-low-load') return ['substitution', 'breathHolding'];
  return [];
}

export function prescribedItem({ target }: VisitItem): PerformedItem {
  return {
    ...{ outcome: 'done', why: '', swappedFor: null, dose: target, minutes: null, painDuring: null, quality: 3 },
    seen: {},
  };
}
