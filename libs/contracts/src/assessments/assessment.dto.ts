import { IsNotEmpty, IsObject, IsOptional, IsString, IsUUID } from 'class-validator';
import { assessmentDocumentShape, type BodySide } from '@repattern/domain';
import { MaxCharacters } from '../http/max-characters';
import { OfShape } from '../http/of-shape';
import { StorableLines } from '../http/storable-lines';
import { StorableText } from '../http/storable-text';
import { LowerCase, Trimmed } from '../http/trimmed';
import { PersonName } from '../people/person.dto';
import { AssessmentDocumentDto } from './assessment-document.dto';

/** How far an assessment is: it can be written, is locked by its author's signature, or was given up. */
export const assessmentStatuses = ['draft', 'signed', 'discarded'] as const;
/** One of {@link assessmentStatuses}. */
export type AssessmentStatus = (typeof assessmentStatuses)[number];

/** A new draft. */
export class CreateAssessmentRequest {
  /** Signed assessment of the same patient from which it starts (UUID); null or absent for an empty one. */
  @LowerCase()
  @IsOptional()
  @IsUUID()
  basedOn?: string | null;
}

/** A draft that comes from a file. */
export class ImportAssessmentRequest {
  /** The file's JSON, as `assessment-case.schema.json` describes it. */
  @IsObject()
  file!: Record<string, unknown>;
}

/** The whole document of a draft, as it is now. */
export class SaveAssessmentRequest {
  /** The document; its faults are told each at its place. */
  @OfShape(assessmentDocumentShape)
  document!: AssessmentDocumentDto;
}

/** A correction or addition to a signed assessment or a finished visit. */
export class AddAddendumRequest {
  /** What is corrected or added, of several lines, at most 5,000 characters. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxCharacters(5_000)
  @StorableLines()
  text!: string;

  /** Why, in one line of at most 300 characters. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxCharacters(300)
  @StorableText()
  reason!: string;
}

/** A correction or addition to a signed assessment or a finished visit; it never changes. */
export class AddendumView {
  /** Identifier (UUID). */
  id!: string;
  /** What is corrected or added. */
  text!: string;
  /** Why it was added. */
  reason!: string;
  by!: PersonName;
  /** Instant (RFC 3339, UTC). */
  at!: string;
}

/** What a list shows of an assessment. */
export class AssessmentSummary {
  /** Identifier (UUID). */
  id!: string;
  /** Patient (UUID). */
  patientId!: string;
  /** Draft, signed or discarded. */
  status!: AssessmentStatus;
  /** Number of the current version, from 1. */
  version!: number;
  /** Day of the assessment in the clinic's calendar, `YYYY-MM-DD`. */
  assessedOn!: string;
  /** Presentation, or null where none is recorded yet. */
  presentationId!: string | null;
  /** Side of the presentation, or null. */
  side!: BodySide | null;
  /** Assessment that it was started from (UUID), or null. */
  previousId!: string | null;
  createdBy!: PersonName;
  /** Instant of creation (RFC 3339, UTC). */
  createdAt!: string;
  updatedBy!: PersonName;
  /** Instant of the last change (RFC 3339, UTC). */
  updatedAt!: string;
  /** Who signed it, or null. */
  signedBy!: PersonName | null;
  /** Instant of the signature (RFC 3339, UTC), or null. */
  signedAt!: string | null;
  /** Number of addenda. */
  addendumCount!: number;
}

/** One page of a patient's assessments. */
export class AssessmentPage {
  /** Drafts and signed assessments, newest first; discarded ones are left out. */
  items!: AssessmentSummary[];
  /** Where the next page starts, or null on the last page. */
  nextCursor!: string | null;
}

/** An assessment. Its version is the `ETag`. */
export class AssessmentView {
  /** Identifier (UUID). */
  id!: string;
  /** Patient (UUID). */
  patientId!: string;
  /** Draft, signed or discarded. */
  status!: AssessmentStatus;
  /** Number of the current version, from 1. */
  version!: number;
  document!: AssessmentDocumentDto;
  /** Assessment that it was started from (UUID), or null. */
  previousId!: string | null;
  /** Document of the assessment that it was started from, or null. */
  previousDocument!: AssessmentDocumentDto | null;
  createdBy!: PersonName;
  /** Instant of creation (RFC 3339, UTC). */
  createdAt!: string;
  updatedBy!: PersonName;
  /** Instant of the last change (RFC 3339, UTC). */
  updatedAt!: string;
  /** Who signed it, or null. */
  signedBy!: PersonName | null;
  /** Instant of the signature (RFC 3339, UTC), or null. */
  signedAt!: string | null;
  /** Addenda, oldest first. */
  addenda!: AddendumView[];
}
