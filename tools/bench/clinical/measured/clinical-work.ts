/** Something that the clinical core does while a person waits. */
export interface ClinicalWork {
  readonly title: string;
  /** What the product promises for so many of 100 times, or null. Printed beside the result, never asserted. */
  readonly goal: { readonly share: number; readonly milliseconds: number } | null;
  /** The single pieces of work, each of which is timed. */
  readonly pieces: readonly (() => unknown)[];
  /** How often all pieces are timed; left out, 20 times. */
  readonly rounds?: number;
}
