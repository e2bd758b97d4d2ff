import { IsObject } from 'class-validator';
import { Problem, MissedChange } from '../http/problem.dto';
import { ExerciseEntryDto } from './exercise-entry.dto';

/** Where an exercise comes from: the library that every clinic has, or the clinic itself. */
export const exerciseOrigins = ['shipped', 'own'] as const;
/** One of {@link exerciseOrigins}. */
export type ExerciseOrigin = (typeof exerciseOrigins)[number];

/** A new exercise of the clinic's own. */
export class CreateExerciseRequest {
  /** The entry with a UUID of the caller's choice as its identifier. */
  @IsObject()
  exercise!: ExerciseEntryDto;
}

/** An exercise of the clinic's own as it shall be. */
export class SaveExerciseRequest {
  /** The whole entry; its identifier is that of the address. */
  @IsObject()
  exercise!: ExerciseEntryDto;
}

/** An exercise with what the clinic and the caller have made of it. The version of an own one is its `ETag`. */
export class ExerciseView {
  entry!: ExerciseEntryDto;
  /** Shipped with the product, or the clinic's own. */
  origin!: ExerciseOrigin;
  /** True when the clinic has taken it out of the library; plans that hold it keep it. */
  archived!: boolean;
  /** True when it is among the caller's favourites. */
  favourite!: boolean;
  /** Number of the current version, from 1; null for a shipped one, which does not change here. */
  version!: number | null;
}

/** One value of a facet, and how many of the matches have it. */
export class FacetCount {
  /** The value, by identifier. */
  value!: string;
  /** Matches that have it, counted as if nothing of this facet were chosen. */
  count!: number;
}

/** How many matches there are for each value by which the library can be narrowed. Values without any are left out. */
export class ExerciseFacets {
  /** By technique. */
  technique!: FacetCount[];
  /** By region of the body. */
  region!: FacetCount[];
  /** By tissue that it strengthens or lengthens. */
  tissue!: FacetCount[];
  /** By equipment. */
  equipment!: FacetCount[];
  /** By position of the body. */
  position!: FacetCount[];
  /** By setting. */
  setting!: FacetCount[];
  /** By phase in which it belongs. */
  phase!: FacetCount[];
  /** By difficulty. */
  difficulty!: FacetCount[];
}

/** One page of the library. */
export class ExercisePage {
  /** Exercises, best match first. */
  items!: ExerciseView[];
  /** Where the next page starts, or null on the last page. */
  nextCursor!: string | null;
  /** Matches on all pages. */
  total!: number;
  facets!: ExerciseFacets;
}

/** Everything by which the clinic's library differs from the shipped one. */
export class OwnExercisesView {
  /** The clinic's own entries, archived ones too, by name. */
  entries!: ExerciseView[];
  /** Identifiers of what the clinic has taken out of the library. */
  archivedIds!: string[];
  /** Identifiers of the caller's favourites. */
  favouriteIds!: string[];
}

/** Answer to a change that lost a race: the exercise as it is now and what changed since it was read. */
export class ExerciseChangedProblem extends Problem {
  current!: ExerciseView;
  /** Changes since the version that the caller had read, oldest first. */
  changes!: MissedChange[];
}
