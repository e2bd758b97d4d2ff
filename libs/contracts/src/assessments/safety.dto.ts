import { IsIn, IsString } from 'class-validator';
import { bodySides, regions, type BodySide, type RegionId } from '@repattern/domain';
import { CalendarDateText } from '../http/calendar-date-text';
import { AnswersTo, KnownId } from '../http/known-id';
import { MaxCharacters } from '../http/max-characters';
import { NestedList } from '../http/nested';
import { OrNull } from '../http/or-null';
import { StorableText } from '../http/storable-text';

const othersAre = ['absent', 'unknown'] as const;

/** Answers to red-flag questions. Others are `absent` only when the clinician says so for all of them. */
export class RedFlagAnswersDto {
  /** Answers by the key of their question. */
  @AnswersTo('red-flag-question', ['yes', 'no'])
  answers!: Readonly<Record<string, 'yes' | 'no'>>;

  /** What every question counts as that has no answer. */
  @IsIn(othersAre)
  others!: 'absent' | 'unknown';
}

/** What is known of one precaution. */
export class PrecautionRecordDto {
  /** Identifier of the precaution. */
  @KnownId('precaution')
  flag!: string;

  /** Present, absent, or present and cleared in writing. */
  @IsIn(['present', 'absent', 'cleared'])
  status!: 'present' | 'absent' | 'cleared';

  /** Region that it concerns, or null for all. */
  @OrNull()
  @IsIn(regions)
  region!: RegionId | null;

  /** Side that it concerns, or null for both. */
  @OrNull()
  @IsIn(bodySides)
  side!: BodySide | null;

  /** Day since which it holds, `YYYY-MM-DD`. */
  @OrNull()
  @CalendarDateText()
  since!: string | null;

  /** Who cleared it in writing. */
  @OrNull()
  @IsString()
  @MaxCharacters(200)
  @StorableText()
  clearedBy!: string | null;

  /** Day on which it was cleared, `YYYY-MM-DD`. */
  @OrNull()
  @CalendarDateText()
  clearedOn!: string | null;
}

/** Precautions. Those that are not listed are `absent` only when the clinician says so for all of them. */
export class PrecautionsDto {
  /** Precautions that were answered. */
  @NestedList(() => PrecautionRecordDto, 200)
  flags!: readonly PrecautionRecordDto[];

  /** What every precaution counts as that is not listed. */
  @IsIn(othersAre)
  others!: 'absent' | 'unknown';
}
