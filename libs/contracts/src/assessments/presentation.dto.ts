import type { BodySide, ProcedureId } from '@repattern/domain';

/** An operation or injury from whose date tissue heals. */
export class HealingEventDto {
  /** Which operation or injury. */
  procedure!: ProcedureId;

  /** Day of the operation or injury, `YYYY-MM-DD`. */
  on!: string;

  /** Side of the body, or null where a side means nothing. */
  side!: BodySide | null;

  /** Circumstances that were asked about, by their text; one that is not listed is unknown and counts as given. */
  qualifiers!: Readonly<Record<string, 'yes' | 'no'>>;
}

/** What the patient comes with. Null where it was not recorded. */
export class PresentationRecordDto {
  /** Identifier of the presentation, such as `knee-oa`. */
  id!: string | null;

  /** Diagnosis as an ICD-10-CM code. */
  icd10!: string | null;

  /** Side that it concerns. */
  side!: BodySide | null;

  /** Day on which it began, `YYYY-MM-DD`. */
  onsetOn!: string | null;

  /** Operations and injuries that it follows. */
  events!: readonly HealingEventDto[];
}
