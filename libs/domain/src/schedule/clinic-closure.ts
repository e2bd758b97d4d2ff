/** Days on which the clinic treats nobody. */
export interface ClinicClosure {
  /** First and last day, both included, in the clinic’s calendar. */
  readonly from: string;
  readonly to: string;
  readonly label: string;
}
