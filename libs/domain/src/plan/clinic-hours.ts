import type { Weekday } from '../assessment/assessment-document';

/** From when to when a clinic treats on one weekday, `HH:MM` in its own time. */
export interface OpeningHours {
  readonly from: string;
  readonly to: string;
}

/** When a clinic treats; null for a weekday on which it is closed. */
export type ClinicHours = Readonly<Record<Weekday, OpeningHours | null>>;
