import { reviewReasonKinds, type ReviewLevel, type ReviewReason, type ReviewReasonKind } from '@repattern/domain';
import { IsIn, IsString } from 'class-validator';
import { CalendarDateText } from '../http/calendar-date-text';
import { MaxCharacters } from '../http/max-characters';
import { StorableText } from '../http/storable-text';

/** Which reason of a plan is meant: the same kind about the same thing since another day is another reason. */
export class ReviewReasonRef {
  /** What the plan is looked at for. */
  @IsIn(reviewReasonKinds)
  kind!: ReviewReasonKind;

  /** Tells two reasons of one kind apart, such as the item or the visit; empty where there is one at most. */
  @IsString()
  @MaxCharacters(200)
  @StorableText()
  key!: string;

  /** Day since which it counts, in the clinic’s calendar, `YYYY-MM-DD`. */
  @CalendarDateText()
  since!: string;
}

/** Why a plan is looked at, by code. */
export class ReviewReasonView {
  /** What the plan is looked at for. */
  kind!: ReviewReasonKind;
  /** Tells two reasons of one kind apart, such as the item or the visit; empty where there is one at most. */
  key!: string;
  /** Day since which it counts, in the clinic’s calendar, `YYYY-MM-DD`. */
  since!: string;
  /** How much it weighs. */
  level!: ReviewLevel;
  /** What the wording needs, by name; which names depends on the kind. */
  params!: ReviewReason['params'];
}
