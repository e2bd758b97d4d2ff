import type { RegionId } from '../exercise/regions';
import type { TissueId } from '../exercise/tissues';

/** Identifier of a kind of finding. */
export type FindingKindId = string;

/** Something that can be found in an assessment, and what it implies. */
export interface FindingKind {
  readonly id: FindingKindId;
  readonly name: string;
  readonly region: RegionId;
  /** When it counts as found, in words for the clinician. */
  readonly positiveIf: string;
  readonly impliesTight: readonly TissueId[];
  readonly impliesWeak: readonly TissueId[];
  /** The test that shows it; findings of one test stand together. */
  readonly test: string;
  readonly source: string;
}
