import { weekdays, type Constraints, type Weekday } from '../assessment/assessment-document';
import type { EquipmentId } from '../exercise/equipment';
import type { ClinicHours } from './clinic-hours';
import { assumed } from './composer/plan-frame';

/** What a clinic offers to every new plan. */
export interface ClinicOffer {
  /** Null while nobody has told the hours. */
  readonly hours: ClinicHours | null;
  readonly equipment: 'all' | readonly EquipmentId[];
}

/**
 * What a new plan must fit into, in this clinic. Equipment that the assessment does not narrow is that of the clinic; of the
 * weekdays those remain on which it is open. Where none would remain, the weekdays stay as they were, for a person to decide.
 */
export function constraintsInClinic(constraints: Constraints, { hours, equipment }: ClinicOffer): Constraints {
  const { clinicEquipment } = constraints;
  return {
    ...constraints,
    clinicEquipment: clinicEquipment === 'all' ? equipment : clinicEquipment,
    weekdays: hours === null ? constraints.weekdays : openAmong(constraints.weekdays, hours),
  };
}

function openAmong(asked: readonly Weekday[], hours: ClinicHours): readonly Weekday[] {
  const open = weekdays.filter((day) => hours[day] !== null);
  const wanted = asked.length === 0 ? assumed.weekdays : asked;
  const both = open.filter((day) => wanted.some((one) => one === day));
  if (both.length > 0) return both;
  return asked.length === 0 ? open : asked;
}
