import { IsIn, IsString, Matches } from 'class-validator';
import { bodySides, type BodySide, type ProcedureId } from '@repattern/domain';
import { CalendarDateText } from '../http/calendar-date-text';
import { AnswersTo, KnownId } from '../http/known-id';
import { NestedList } from '../http/nested';
import { OrNull } from '../http/or-null';

/** An operation or injury from whose date tissue heals. */
export class HealingEventDto {
  /** Which operation or injury. */
  @KnownId('procedure')
  procedure!: ProcedureId;

  /** Day of the operation or injury, `YYYY-MM-DD`. */
  @CalendarDateText()
  on!: string;

  /** Side of the body, or null where a side means nothing. */
  @OrNull()
  @IsIn(bodySides)
  side!: BodySide | null;

  /** Circumstances that were asked about, by their text; one that is not listed is unknown and counts as given. */
  @AnswersTo('circumstance', ['yes', 'no'])
  qualifiers!: Readonly<Record<string, 'yes' | 'no'>>;
}

/** What the patient comes with. Null where it was not recorded. */
export class PresentationRecordDto {
  /** Identifier of the presentation, such as `knee-oa`. */
  @OrNull()
  @KnownId('presentation')
  id!: string | null;

  /** Diagnosis as an ICD-10-CM code. */
  @OrNull()
  @IsString()
  @Matches(/^[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/)
  icd10!: string | null;

  /** Side that it concerns. */
  @OrNull()
  @IsIn(bodySides)
  side!: BodySide | null;

  /** Day on which it began, `YYYY-MM-DD`. */
  @OrNull()
  @CalendarDateText()
  onsetOn!: string | null;

  /** Operations and injuries that it follows. */
  @NestedList(() => HealingEventDto, 20)
  events!: readonly HealingEventDto[];
}
