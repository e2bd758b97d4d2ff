import { IsBoolean } from 'class-validator';
import { clinicClosuresShape, reviewPolicyShape } from '@repattern/domain';
import { MissedChange, Problem } from '../http/problem.dto';
import { MayBeAbsent } from '../http/may-be-absent';
import { OfShape } from '../http/of-shape';
import { PersonName } from '../people/person.dto';

/** Days on which the clinic treats nobody. */
export class ClinicClosureDto {
  /** First day, in the clinic's calendar, `YYYY-MM-DD`. */
  from!: string;
  /** Last day, `YYYY-MM-DD`. */
  to!: string;
  /** What for, in one line of at most 100 characters. */
  label!: string;
}

/** How the clinic works, as a whole. */
export class SaveClinicRequest {
  /** Whether a supervisor must co-sign each plan before it is in force. */
  @IsBoolean()
  coSignRequired!: boolean;

  /** Days on which the clinic treats nobody, at most 500 stretches; they are kept by day. */
  @OfShape(clinicClosuresShape)
  closures!: ClinicClosureDto[];

  /** The clinic’s numbers for the review queue by name, as a whole; what is left out is as shipped. Absent leaves them as they are. */
  @MayBeAbsent()
  @OfShape(reviewPolicyShape)
  reviewPolicy?: Record<string, number>;
}

/** The clinic and how it works. The version is the `ETag`. */
export class ClinicView {
  /** Identifier (UUID). */
  id!: string;
  /** Name of the clinic. */
  name!: string;
  /** IANA time zone in which the clinic's calendar dates are meant. */
  timeZone!: string;
  /** Number of the current version; 0 while nobody has changed anything. */
  version!: number;
  /** Whether a supervisor must co-sign each plan before it is in force. */
  coSignRequired!: boolean;
  /** Days on which the clinic treats nobody, by day. */
  closures!: ClinicClosureDto[];
  /** The clinic’s numbers for the review queue by name; what is not there is as shipped. */
  reviewPolicy!: Record<string, number>;
  /** Who changed it last, or null. */
  updatedBy!: PersonName | null;
  /** Instant of the last change (RFC 3339, UTC), or null. */
  updatedAt!: string | null;
}

/** Answer to a change that lost a race: the clinic as it is now and what changed since it was read. */
export class ClinicChangedProblem extends Problem {
  current!: ClinicView;
  /** Changes since the version that the caller had read, oldest first. */
  changes!: MissedChange[];
}
