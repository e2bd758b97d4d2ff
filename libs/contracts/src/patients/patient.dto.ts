import { IsBoolean, IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { CalendarDateText } from '../http/calendar-date-text';
import { MaxCharacters } from '../http/max-characters';
import { MayBeAbsent } from '../http/may-be-absent';
import { MissedChange, Problem } from '../http/problem.dto';
import { StorableText } from '../http/storable-text';
import { LowerCase, Trimmed } from '../http/trimmed';

/** Sex as norms and documents use it (FHIR administrative gender). */
export const administrativeSexes = ['female', 'male', 'other', 'unknown'] as const;

/** One of {@link administrativeSexes}. */
export type AdministrativeSex = (typeof administrativeSexes)[number];

/** A new patient record. */
export class CreatePatientRequest {
  /** Number of the clinic's own record, unique in the clinic. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(32)
  @MaxCharacters(32)
  @StorableText()
  recordNumber!: string;

  /** Given names. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  @MaxCharacters(100)
  @StorableText()
  givenName!: string;

  /** Family names. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  @MaxCharacters(100)
  @StorableText()
  familyName!: string;

  /** Date of birth, `YYYY-MM-DD`, from 1900-01-01 to today. */
  @CalendarDateText()
  birthOn!: string;

  /** Sex as norms use it; `unknown` when not recorded. */
  @IsIn(administrativeSexes)
  sex!: AdministrativeSex;

  /** Therapist who is responsible (UUID of a person of the clinic); null or absent for nobody yet. */
  @LowerCase()
  @IsOptional()
  @IsUUID()
  therapistId?: string | null;
}

/** A change to a patient record. Fields that are absent stay as they are; at least one must be present. */
export class UpdatePatientRequest {
  /** Number of the clinic's own record, unique in the clinic. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(32)
  @MaxCharacters(32)
  @StorableText()
  recordNumber?: string;

  /** Given names. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  @MaxCharacters(100)
  @StorableText()
  givenName?: string;

  /** Family names. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  @MaxCharacters(100)
  @StorableText()
  familyName?: string;

  /** Date of birth, `YYYY-MM-DD`, from 1900-01-01 to today. */
  @MayBeAbsent()
  @CalendarDateText()
  birthOn?: string;

  /** Sex as norms use it. */
  @MayBeAbsent()
  @IsIn(administrativeSexes)
  sex?: AdministrativeSex;

  /** Therapist who is responsible; null for nobody. */
  @LowerCase()
  @IsOptional()
  @IsUUID()
  therapistId?: string | null;

  /** True archives the record, false takes it back; an archived record stays readable. */
  @MayBeAbsent()
  @IsBoolean()
  archived?: boolean;
}

/** A patient record. Its version is the `ETag`. */
export class PatientView {
  /** Identifier (UUID). */
  id!: string;
  /** Number of the clinic's own record. */
  recordNumber!: string;
  /** Given names. */
  givenName!: string;
  /** Family names. */
  familyName!: string;
  /** Date of birth, `YYYY-MM-DD`. */
  birthOn!: string;
  /** Sex as norms use it. */
  sex!: AdministrativeSex;
  /** Therapist who is responsible, or null. */
  therapistId!: string | null;
  /** True when the person is invented for demonstration. */
  invented!: boolean;
  /** Instant at which the record was archived (RFC 3339, UTC), or null. */
  archivedAt!: string | null;
  /** Number of the current version, from 1. */
  version!: number;
  /** Instant of creation (RFC 3339, UTC). */
  createdAt!: string;
  /** Instant of the last change (RFC 3339, UTC). */
  updatedAt!: string;
}

/** One page of patients. */
export class PatientPage {
  /** Patients in the order that was asked for. */
  items!: PatientView[];
  /** Where the next page starts, or null on the last page. */
  nextCursor!: string | null;
}

/** Answer to a change that lost a race: the record as it is now and what changed since it was read. */
export class PatientChangedProblem extends Problem {
  /** The record as it is now. */
  current!: PatientView;
  /** Changes since the version that the caller had read, oldest first. */
  changes!: MissedChange[];
}
