import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { CalendarDateText } from '../http/calendar-date-text';
import { MaxCharacters } from '../http/max-characters';
import { StorableLines } from '../http/storable-lines';
import { StorableText } from '../http/storable-text';
import { LowerCase, Trimmed } from '../http/trimmed';
import { ReviewReasonRef } from './review-reason.dto';

/** Who looks at a plan from now on. */
export class AssignReviewRequest {
  /** A supervisor (UUID); null or absent for nobody in particular. */
  @IsOptional()
  @LowerCase()
  @IsUUID()
  personId?: string | null;

  /** Who was assigned when the caller read it (UUID), null or absent for nobody; refused when that has changed meanwhile. */
  @IsOptional()
  @LowerCase()
  @IsUUID()
  instead?: string | null;
}

/** A plan is put off. A reason that arises later brings it back at once. */
export class SnoozeReviewRequest {
  /** Day on which it comes back, in the clinic’s calendar, `YYYY-MM-DD`: after today, within 90 days. */
  @CalendarDateText()
  until!: string;

  /** Why, in one line of at most 300 characters. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxCharacters(300)
  @StorableText()
  reason!: string;
}

/** Reasons that are dealt with. */
export class ResolveReviewRequest {
  /** The reasons as they were read, 1–100; each must still count. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ReviewReasonRef)
  reasons!: ReviewReasonRef[];

  /** What was done about them, in one line of at most 300 characters. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxCharacters(300)
  @StorableText()
  note!: string;
}

/** What a therapist answers to a plan that was returned. */
export class AnswerReviewRequest {
  /** Text of several lines, at most 2,000 characters. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxCharacters(2_000)
  @StorableLines()
  text!: string;
}
