import type { FieldFault } from '@repattern/contracts';
import type { PlanDocument } from '@repattern/domain';
import { againstRule } from './against-rule';
import type { SigningRow } from './signing';

/** A plan that is signed keeps the phase in which the patient is treated. */
export function phaseFaults({ present_phase: present }: SigningRow, { phases }: PlanDocument): FieldFault[] {
  const stays = present === null || phases.some(({ number }) => number === present);
  return stays ? [] : [againstRule('/draft/phases', 'present-phase-stays')];
}
