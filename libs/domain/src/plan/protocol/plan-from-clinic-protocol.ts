import type { Composition, PlanBasis } from '../composition';
import { insertItem } from '../edit/add-item';
import { newItemId } from '../edit/new-item-id';
import type { PlanDocument, PlanPlace } from '../plan-document';
import type { ClinicProtocol, ClinicProtocolItem } from './clinic-protocol';
import { bodySideOf } from './relative-side';
import { startPlan } from './start-plan';

/** A protocol of the clinic as it is kept, under its id. */
export interface KeptClinicProtocol {
  readonly id: string;
  readonly protocol: ClinicProtocol;
}

/**
 * A protocol of the clinic as a plan for this patient: its phases, gates, items and doses, pinned so that composing fills up
 * around them; problems, goals, limits and calendar of the assessment. What speaks against an item in this patient leaves
 * it out, with a finding.
 */
export function planFromClinicProtocol({ id, protocol }: KeptClinicProtocol, basis: PlanBasis): Composition {
  return startPlan(basis, (empty) => {
    const phases = protocol.phases.map((phase) => ({ ...phase, clinic: [], home: [] }));
    const plan: PlanDocument = { ...empty, origin: { kind: 'clinic-protocol', id }, phases };
    const items = protocol.phases.flatMap((phase) =>
      (['clinic', 'home'] as const).flatMap((lane) =>
        phase[lane].map((item) => ({ item, place: { phase: phase.number, lane } })),
      ),
    );
    return items.reduce((before, { item, place }) => withItem(before, item, place), plan);
  });
}

function withItem(plan: PlanDocument, { exerciseId, side, dose }: ClinicProtocolItem, place: PlanPlace): PlanDocument {
  const item = { exerciseId, side: bodySideOf(side, plan.presentation.side), dose, pinned: true, note: '' };
  return insertItem(plan, place, { id: newItemId(plan, place, item), ...item });
}
