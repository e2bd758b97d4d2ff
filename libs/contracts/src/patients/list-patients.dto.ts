import { IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import { MayBeAbsent } from '../http/may-be-absent';
import { PageQuery } from '../http/page-query.dto';
import { StorableText } from '../http/storable-text';

/** Which patients are listed by whether they are archived. */
export const patientStatuses = ['active', 'archived', 'all'] as const;
/** One of {@link patientStatuses}. */
export type PatientStatus = (typeof patientStatuses)[number];

/** Orders of the patient list; a leading minus is descending. */
export const patientSorts = ['name', '-name', 'recordNumber', '-recordNumber', 'updatedAt', '-updatedAt'] as const;
/** One of {@link patientSorts}. */
export type PatientSort = (typeof patientSorts)[number];

/** Which patients, in which order, which page. */
export class ListPatientsQuery extends PageQuery {
  /** Archived or not. */
  @MayBeAbsent()
  @IsIn(patientStatuses)
  status: PatientStatus = 'active';

  /** Only patients of this therapist (UUID). */
  @MayBeAbsent()
  @IsUUID()
  therapistId?: string;

  /** Order of the list. */
  @MayBeAbsent()
  @IsIn(patientSorts)
  sort: PatientSort = 'name';
}

/** A search among patients. It is sent as a body, because names do not belong in addresses that servers log. */
export class SearchPatientsRequest extends ListPatientsQuery {
  /** Words to look for: each must begin a word of the name or the record number; accents and case are ignored. */
  @IsString()
  @MaxLength(100)
  @StorableText()
  q!: string;
}
