import { canonicalJson } from '../../kernel/canonical-json';
import type { Json } from '../../kernel/canonical-json';
import type { ItemId } from '../../plan/plan-document';
import type { VisitEvidence } from '../evidence/visit-evidence';
import type { ItemVerdict, PhaseVerdict, VisitVerdicts } from '../verdict';
import { verdictsOf } from '../verdicts-of';

/** What was stored when a visit was finished. */
export interface StoredVisitVerdicts {
  readonly evidence: VisitEvidence;
  readonly verdicts: VisitVerdicts;
}

/** A verdict that is another today: as it was stored, and as it is replayed. Null where there is none. */
export type VerdictDifference =
  | {
      readonly part: 'item';
      readonly item: ItemId;
      readonly stored: ItemVerdict | null;
      readonly replayed: ItemVerdict | null;
    }
  | { readonly part: 'phase'; readonly stored: PhaseVerdict; readonly replayed: PhaseVerdict }
  | { readonly part: 'stop'; readonly stored: VisitVerdicts['stop']; readonly replayed: VisitVerdicts['stop'] };

/**
 * Gives the verdicts of a visit again from what is stored and tells every one that is not the same, byte for byte: items in the order
 * of the visit, then the phase and the stop. Empty where nothing differs. Evidence that names an unknown rule set is refused with an error.
 */
export function replayVisit({ evidence, verdicts }: StoredVisitVerdicts): readonly VerdictDifference[] {
  const replayed = verdictsOf(evidence);
  const count = Math.max(verdicts.items.length, replayed.items.length);
  const places = Array.from({ length: count }, (_, place) => place);
  return [
    ...places.flatMap((place) => itemDifference(verdicts.items[place] ?? null, replayed.items[place] ?? null)),
    ...(same(verdicts.phase, replayed.phase)
      ? []
      : [{ part: 'phase' as const, stored: verdicts.phase, replayed: replayed.phase }]),
    ...(verdicts.stop === replayed.stop
      ? []
      : [{ part: 'stop' as const, stored: verdicts.stop, replayed: replayed.stop }]),
  ];
}

function itemDifference(stored: ItemVerdict | null, replayed: ItemVerdict | null): readonly VerdictDifference[] {
  const item = (stored ?? replayed)?.item;
  return item === undefined || same(stored, replayed) ? [] : [{ part: 'item', item, stored, replayed }];
}

function same(one: object | null, other: object | null): boolean {
  return canonicalJson(one as Json) === canonicalJson(other as Json);
}
