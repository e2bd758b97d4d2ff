import { IsNotEmpty, IsOptional, IsString, IsUUID } from 'class-validator';
import {
  plannedVisitIdsShape,
  planDocumentShape,
  type BodySide,
  type PhaseNumber,
  type PlanDocument,
  type PlanStatus,
  type PlanTransition,
  type PlanWork,
} from '@repattern/domain';
import { MaxCharacters } from '../http/max-characters';
import { MayBeAbsent } from '../http/may-be-absent';
import { OfShape } from '../http/of-shape';
import { StorableText } from '../http/storable-text';
import { LowerCase, Trimmed } from '../http/trimmed';
import { PersonName } from '../people/person.dto';
import { RevisionView } from './revision.dto';

/** A new plan. */
export class CreatePlanRequest {
  /** Assessment of the same patient that the plan answers (UUID): a draft or a signed one. */
  @LowerCase()
  @IsUUID()
  assessmentId!: string;

  /** The plan as it was composed; it names the same assessment. */
  @OfShape(planDocumentShape)
  document!: PlanDocument;
}

/** The whole working copy of a plan, as it is now. */
export class SavePlanDraftRequest {
  /** The document; its faults are told each at its place. */
  @OfShape(planDocumentShape)
  document!: PlanDocument;
}

/** A step of a plan: from one status to another, or with its next revision. */
export class MovePlanRequest {
  /** Why, in one line of at most 300 characters; where no reason is asked for, null or absent. */
  @Trimmed()
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxCharacters(300)
  @StorableText()
  reason?: string | null;
}

/** A signature under the working copy of a plan. */
export class SignOffPlanRequest extends MovePlanRequest {
  /**
   * Planned visits, by their identifiers, that are meant to be outside the clinic's hours. Each one that is, must stand here, unless it is so
   * in the plan in force; others may.
   */
  @MayBeAbsent()
  @OfShape(plannedVisitIdsShape)
  outsideHours?: string[];
}

/** Other days for a plan that is in force. */
export class ChangePlanCalendarRequest {
  /** The plan as it is in force, but for its calendar and the length and frequency of its phases. */
  @OfShape(planDocumentShape)
  document!: PlanDocument;

  /** Why, in one line of at most 300 characters. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxCharacters(300)
  @StorableText()
  reason!: string;

  /**
   * Planned visits, by their identifiers, that are meant to be outside the clinic's hours. Each one that is, must stand here, unless it is so
   * in the plan in force; others may.
   */
  @MayBeAbsent()
  @OfShape(plannedVisitIdsShape)
  outsideHours?: string[];
}

/** One step of a plan; it never changes. */
export class TransitionView {
  /** What was done. */
  transition!: PlanTransition;
  /** Status before. */
  from!: PlanStatus;
  /** Status since. */
  to!: PlanStatus;
  /** Why, or null where no reason is asked for. */
  reason!: string | null;
  /** Number of the revision that it is about, or null before the first. */
  revision!: number | null;
  /** Visit at which it was taken (UUID), or null. */
  visitId!: string | null;
  by!: PersonName;
  /** Instant (RFC 3339, UTC). */
  at!: string;
}

/** The phase in which a patient is treated: what was decided at visits, whatever the calendar says. */
export class PlanPhaseView {
  /** Number of the phase in the plan. */
  number!: PhaseNumber;
  /** Day on which the patient came into it, `YYYY-MM-DD`. */
  since!: string;
}

/** What a list shows of a plan. */
export class PlanSummary {
  /** Identifier (UUID). */
  id!: string;
  /** Patient (UUID). */
  patientId!: string;
  /** Assessment that it answers (UUID). */
  assessmentId!: string;
  /** How far it is. */
  status!: PlanStatus;
  /** Number of the current version, from 1. */
  version!: number;
  /** Number of its head, or null before it is first signed off. */
  headNumber!: number | null;
  /** How far the work on its next revision is. */
  work!: PlanWork;
  /** Presentation, or null where the assessment names none. */
  presentationId!: string | null;
  /** Side of the presentation, or null. */
  side!: BodySide | null;
  /** First day of the plan in the clinic's calendar, `YYYY-MM-DD`. */
  startOn!: string;
  /** Weeks of all its phases together. */
  weeks!: number;
  /** Phase in which the patient is treated, or null before it is in force. */
  phase!: PlanPhaseView | null;
  createdBy!: PersonName;
  /** Instant of creation (RFC 3339, UTC). */
  createdAt!: string;
  updatedBy!: PersonName;
  /** Instant of the last change (RFC 3339, UTC). */
  updatedAt!: string;
}

/** One page of a patient's plans. */
export class PlanPage {
  /** Plans, newest first; discarded ones are left out. */
  items!: PlanSummary[];
  /** Where the next page starts, or null on the last page. */
  nextCursor!: string | null;
}

/** A plan. Its version is the `ETag`. */
export class PlanView {
  /** Identifier (UUID). */
  id!: string;
  /** Patient (UUID). */
  patientId!: string;
  /** Assessment that it answers (UUID). */
  assessmentId!: string;
  /** How far it is. */
  status!: PlanStatus;
  /** How far the work on its next revision is. */
  work!: PlanWork;
  /** Number of the current version, from 1. */
  version!: number;
  /** The working copy that is open, or null. */
  draft!: PlanDocument | null;
  /** The revision in force or, while one waits for its co-signature, that one; null before the first. */
  head!: RevisionView | null;
  /** Number of the revision in force; null before the first. Differs from the head's while a change waits for its co-signature. */
  inForce!: number | null;
  /** Phase in which the patient is treated, or null before it is in force. */
  phase!: PlanPhaseView | null;
  /** Its steps, oldest first. */
  transitions!: TransitionView[];
  createdBy!: PersonName;
  /** Instant of creation (RFC 3339, UTC). */
  createdAt!: string;
  updatedBy!: PersonName;
  /** Instant of the last change (RFC 3339, UTC). */
  updatedAt!: string;
}
