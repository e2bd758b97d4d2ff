import type { EquipmentId, Weekday } from '@repattern/domain';
import { CalendarDateText } from '../http/calendar-date-text';
import { FiniteNumber } from '../http/finite-number';
import { AllOrKnownIds, KnownIds } from '../http/known-id';
import { OrNull } from '../http/or-null';

/** What the plan must fit into; null where it was not asked. */
export class ConstraintsDto {
  /** First day on which a visit may be, `YYYY-MM-DD`. */
  @OrNull()
  @CalendarDateText()
  startOn!: string | null;

  /** Visits a week; less than one for every other week and rarer. */
  @OrNull()
  @FiniteNumber(0.1, 14)
  visitsPerWeek!: number | null;

  /** Days of the week on which the patient can come. */
  @KnownIds('weekday', 7)
  weekdays!: readonly Weekday[];

  /** Minutes of a visit. */
  @OrNull()
  @FiniteNumber(5, 240)
  clinicMinutes!: number | null;

  /** Minutes that the patient can exercise at home each day. */
  @OrNull()
  @FiniteNumber(0, 240)
  homeMinutesPerDay!: number | null;

  /** Equipment of the clinic: `all`, or a list. */
  @AllOrKnownIds('equipment', 100)
  clinicEquipment!: 'all' | readonly EquipmentId[];

  /** Equipment that the patient has at home. */
  @KnownIds('equipment', 100)
  homeEquipment!: readonly EquipmentId[];
}
