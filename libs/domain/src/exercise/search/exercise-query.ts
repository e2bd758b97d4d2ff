import type { PhaseNumber } from '../../technique/dose-form';
import type { TechniqueId } from '../../technique/techniques';
import type { PositionId, Setting } from '../demands';
import type { EquipmentId } from '../equipment';
import type { Difficulty, Exercise } from '../exercise';
import type { RegionId } from '../regions';
import type { TissueId } from '../tissues';

/** What the values of each facet are. */
export interface FacetValue {
  readonly technique: TechniqueId;
  readonly region: RegionId;
  /** A tissue that it makes stronger or looser. */
  readonly tissue: TissueId;
  readonly equipment: EquipmentId;
  readonly position: PositionId;
  /** What can be done at both places fits all three values. */
  readonly setting: Setting;
  /** Every phase from the first to the last in which it belongs. */
  readonly phase: PhaseNumber;
  readonly difficulty: Difficulty;
}

/** One of the ways by which the library can be narrowed down. */
export type FacetName = keyof FacetValue;

/** What is looked for: words as typed, and for each facet the wanted values, any of which fits. Nothing wanted fits all. */
export type ExerciseQuery = { readonly text: string } & {
  readonly [Name in FacetName]?: readonly FacetValue[Name][];
};

/** A value of a facet, and how many exercises would be found with it. */
export interface FacetCount<Value> {
  readonly value: Value;
  readonly count: number;
}

/**
 * For each facet all of its values in their own order. A count says how many exercises fit the text, the other facets
 * and this value: what choosing it would show, whatever else is chosen in the same facet.
 */
export type Facets = { readonly [Name in FacetName]: readonly FacetCount<FacetValue[Name]>[] };

/** What was found, best match first, and the counts beside it. */
export interface ExerciseMatches {
  readonly matches: readonly Exercise[];
  readonly facets: Facets;
}
