import type { PlanStatus } from '@repattern/domain';
import { IsInt, IsOptional, IsString, Matches, Max, Min } from 'class-validator';
import type { PersonName } from '../people/person.dto';
import type { WorklistPatient } from '../worklist/worklist.dto';

/** A random sample of a month, for review. */
export class DrawReviewSampleRequest {
  /** Month in the clinic’s calendar, `YYYY-MM`; none that is still to come. Whoever draws again in a month draws from what has become a candidate since. */
  @IsString()
  @Matches(/^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/)
  month!: string;

  /** Plans of each therapist, 1–20; fewer where there are fewer. */
  @IsInt()
  @Min(1)
  @Max(20)
  perTherapist!: number;

  /** Seed of the draw, 1–64 letters, digits and hyphens; null or absent lets the server choose one. */
  @IsOptional()
  @IsString()
  @Matches(/^[A-Za-z0-9-]{1,64}$/)
  seed?: string | null;
}

/** Why a plan could be drawn: what happened with it in the month, until the draw. */
export class ReviewSampleGrounds {
  /** Finished visits. */
  visits!: number;
  /** Revisions of the plan. */
  revisions!: number;
}

/** One plan of a sample. */
export class ReviewSamplePlan {
  /** Plan (UUID). */
  planId!: string;
  /** How far it is. */
  planStatus!: PlanStatus;
  patient!: WorklistPatient;
  /** Therapist for whom it was drawn. */
  therapist!: PersonName;
  /** Why it could be drawn, or null where the sample did not record that. */
  grounds!: ReviewSampleGrounds | null;
  /** Instant of the first review since the draw (RFC 3339, UTC), or null while it is to be reviewed. */
  reviewedAt!: string | null;
}

/** How many plans of a therapist a sample was drawn from. */
export class ReviewSampleTherapist {
  therapist!: PersonName;
  /** Plans, drawn ones included. */
  candidates!: number;
  /** Plans that were drawn. */
  drawn!: number;
}

/** A sample as it was drawn; it never changes, and whoever draws again from the same plans with its seed gets the same. */
export class ReviewSampleView {
  /** Identifier (UUID). */
  id!: string;
  /** Month, `YYYY-MM`. */
  month!: string;
  /** Which draw of the month, from 1 on; a later one draws from plans that no earlier one drew from. */
  draw!: number;
  /** Plans of each therapist at most. */
  perTherapist!: number;
  /** Seed of the draw. */
  seed!: string;
  /** How many plans it was drawn from: those with a finished visit or a revision in the month. */
  candidates!: number;
  /** The same of each therapist, by name, or null where the sample did not record it. */
  therapists!: ReviewSampleTherapist[] | null;
  /** Plans that were drawn, by therapist. */
  plans!: ReviewSamplePlan[];
  by!: PersonName;
  /** Instant (RFC 3339, UTC). */
  at!: string;
}

/** One page of the samples. */
export class ReviewSamplePage {
  /** Samples, newest month first, its last draw first. */
  items!: ReviewSampleView[];
  /** Where the next page starts, or null on the last page. */
  nextCursor!: string | null;
}
