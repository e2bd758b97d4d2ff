import { IsIn, IsNotEmpty, IsOptional, IsString } from 'class-validator';
import { visitDocumentShape, type VisitDocument, type VisitStep } from '@repattern/domain';
import { CalendarDateText } from '../http/calendar-date-text';
import { MaxCharacters } from '../http/max-characters';
import { OfShape } from '../http/of-shape';
import { StorableText } from '../http/storable-text';
import { Trimmed } from '../http/trimmed';

/** What can become of a visit that nothing happened to yet. */
export const firstVisitSteps = ['arrive', 'start', 'no-show', 'cancel'] as const satisfies readonly VisitStep[];
/** One of {@link firstVisitSteps}. */
export type FirstVisitStep = (typeof firstVisitSteps)[number];

/** A step of a visit, and why it was taken. */
export class MoveVisitRequest {
  /** Why, in one line of at most 300 characters; null or absent where nothing is to be said. */
  @Trimmed()
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxCharacters(300)
  @StorableText()
  reason?: string | null;
}

/** What became of a planned visit, or of somebody who came without one. */
export class OpenVisitRequest extends MoveVisitRequest {
  /** The visit in the calendar of the plan; null where none was planned. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxCharacters(200)
  @StorableText()
  plannedVisitId?: string | null;

  /** Day of the visit in the clinic’s calendar, `YYYY-MM-DD`; of one that did not take place, the day for which it was planned. */
  @CalendarDateText()
  on!: string;

  /** What happened. */
  @IsIn(firstVisitSteps)
  step!: FirstVisitStep;
}

/** The whole record of a visit, as it is now. */
export class SaveVisitRecordRequest {
  /** The document; its faults are told each at its place. */
  @OfShape(visitDocumentShape)
  document!: VisitDocument;
}

/** The whole record of a visit, as it stays. */
export class FinishVisitRequest extends SaveVisitRecordRequest {}
