import type { EquipmentId, Weekday } from '@repattern/domain';

/** What the plan must fit into; null where it was not asked. */
export class ConstraintsDto {
  /** First day on which a visit may be, `YYYY-MM-DD`. */
  startOn!: string | null;

  /** Visits a week; less than one for every other week and rarer. */
  visitsPerWeek!: number | null;

  /** Days of the week on which the patient can come. */
  weekdays!: readonly Weekday[];

  /** Minutes of a visit. */
  clinicMinutes!: number | null;

  /** Minutes that the patient can exercise at home each day. */
  homeMinutesPerDay!: number | null;

  /** Equipment of the clinic: `all`, or a list. */
  clinicEquipment!: 'all' | readonly EquipmentId[];

  /** Equipment that the patient has at home. */
  homeEquipment!: readonly EquipmentId[];
}
