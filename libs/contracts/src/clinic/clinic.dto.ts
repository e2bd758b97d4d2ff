import { IsBoolean } from 'class-validator';
import {
  clinicClosuresShape,
  clinicEquipmentShape,
  clinicHoursShape,
  reviewPolicyShape,
  type EquipmentId,
} from '@repattern/domain';
import { MissedChange, Problem } from '../http/problem.dto';
import { MayBeAbsent } from '../http/may-be-absent';
import { OfShape } from '../http/of-shape';
import type { Role } from '../identity/permissions';
import { RoleList } from '../identity/role-list';
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

/** From when to when the clinic treats on a weekday. */
export class OpeningHoursDto {
  /** First minute, `HH:MM` in the clinic's time. */
  from!: string;
  /** End, `HH:MM`, after the first minute. */
  to!: string;
}

/** When the clinic treats; null for a weekday on which it is closed. */
export class ClinicHoursDto {
  /** Hours on Mondays. */
  mon!: OpeningHoursDto | null;
  /** Hours on Tuesdays. */
  tue!: OpeningHoursDto | null;
  /** Hours on Wednesdays. */
  wed!: OpeningHoursDto | null;
  /** Hours on Thursdays. */
  thu!: OpeningHoursDto | null;
  /** Hours on Fridays. */
  fri!: OpeningHoursDto | null;
  /** Hours on Saturdays. */
  sat!: OpeningHoursDto | null;
  /** Hours on Sundays. */
  sun!: OpeningHoursDto | null;
}

/** How the clinic works. What may be absent stays as it is when it is. */
export class SaveClinicRequest {
  /** Whether a supervisor must co-sign each plan before it is in force. */
  @IsBoolean()
  coSignRequired!: boolean;

  /** Days on which the clinic treats nobody, at most 500 stretches; they are kept by day. */
  @OfShape(clinicClosuresShape)
  closures!: ClinicClosureDto[];

  /** When the clinic treats; null for nobody has told. */
  @MayBeAbsent()
  @OfShape(clinicHoursShape)
  hours?: ClinicHoursDto | null;

  /** What new plans take for granted in the clinic: `all`, or a list of equipment. */
  @MayBeAbsent()
  @OfShape(clinicEquipmentShape)
  equipment?: 'all' | EquipmentId[];

  /** Roles that need a second factor. Whoever has none can only set one up until that is done. */
  @MayBeAbsent()
  @RoleList(0)
  secondFactorRequired?: Role[];

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
  /** When the clinic treats; null while nobody has told. */
  hours!: ClinicHoursDto | null;
  /** What new plans take for granted in the clinic: `all`, or a list of equipment. */
  equipment!: 'all' | EquipmentId[];
  /** Roles that need a second factor. */
  secondFactorRequired!: Role[];
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
