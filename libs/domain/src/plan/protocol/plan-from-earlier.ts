import type { BodySide } from '../../kernel/body-side';
import type { Composition, PlanBasis } from '../composition';
import type { PlanDocument, PlanItem } from '../plan-document';
import { bodySideOf, relativeSide } from './relative-side';
import { startPlan } from './start-plan';

/** A revision of an earlier plan of the same patient. */
export interface EarlierPlan {
  readonly id: string;
  readonly revision: number;
  readonly plan: PlanDocument;
}

/**
 * An earlier plan once more, for a new assessment of the same patient: its phases, gates, items, doses, exclusions and
 * notes; problems, goals, limits and calendar of the assessment. What rested or was kept up is worked on again. When the presentation is now on the other side, so are its
 * items. What speaks against an item by now leaves it out, with a finding.
 */
export function planFromEarlier({ id, revision, plan: earlier }: EarlierPlan, basis: PlanBasis): Composition {
  return startPlan(basis, (empty) => {
    const [from, to] = [earlier.presentation.side, empty.presentation.side];
    const moved = ({ stage: _, ...item }: PlanItem): PlanItem => ({ ...item, side: sideNow(item.side, from, to) });
    return {
      ...empty,
      origin: { kind: 'earlier-plan', id, revision },
      phases: earlier.phases.map((phase) => ({
        ...phase,
        clinic: phase.clinic.map(moved),
        home: phase.home.map(moved),
      })),
      excluded: earlier.excluded,
      notes: earlier.notes,
    };
  });
}

/** Only a change from one single side to the other moves anything. */
function sideNow(side: BodySide | null, from: BodySide | null, to: BodySide | null): BodySide | null {
  const isTurned = (from === 'left' && to === 'right') || (from === 'right' && to === 'left');
  return isTurned ? bodySideOf(relativeSide(side, from), to) : side;
}
