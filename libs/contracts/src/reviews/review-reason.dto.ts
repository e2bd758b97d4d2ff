import { IsIn, IsString } from 'class-validator';
import { CalendarDateText } from '../http/calendar-date-text';
import { MaxCharacters } from '../http/max-characters';
import { StorableText } from '../http/storable-text';

/** What a plan is looked at for. */
export const reviewReasonKinds = [
  'co-sign-waiting',
  'contraindication-overridden',
  'precaution-late',
  'dose-unusual',
  'gate-overridden',
  'reduction-refused',
  'progression-stale',
  'progression-plateau',
  'no-visit',
  'certification-due',
  'recertification-due',
  'progress-report-due',
  'discharge-missing',
  'return-answered',
  'sampled',
] as const;
/** One of {@link reviewReasonKinds}. */
export type ReviewReasonKind = (typeof reviewReasonKinds)[number];

/** How much a reason weighs, what weighs most first. */
export const reviewLevels = ['high', 'due', 'watch'] as const;
/** One of {@link reviewLevels}. */
export type ReviewLevel = (typeof reviewLevels)[number];

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
  /** What the wording needs, by name. */
  params!: Record<string, unknown>;
}
