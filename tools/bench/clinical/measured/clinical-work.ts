/** Something that the clinical core does while a person waits. */
export interface ClinicalWork {
  readonly title: string;
  /** What the product promises for 95 of 100 times, in milliseconds, or null. Printed beside the result, never asserted. */
  readonly goalMilliseconds: number | null;
  /** The single pieces of work, each of which is timed. */
  readonly pieces: readonly (() => unknown)[];
}
