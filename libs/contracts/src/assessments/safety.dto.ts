import type { BodySide, RegionId } from '@repattern/domain';

/** Answers to red-flag questions. Others are `absent` only when the clinician says so for all of them. */
export class RedFlagAnswersDto {
  /** Answers by the key of their question. */
  answers!: Readonly<Record<string, 'yes' | 'no'>>;

  /** What every question counts as that has no answer. */
  others!: 'absent' | 'unknown';
}

/** What is known of one precaution. */
export class PrecautionRecordDto {
  /** Identifier of the precaution. */
  flag!: string;

  /** Present, absent, or present and cleared in writing. */
  status!: 'present' | 'absent' | 'cleared';

  /** Region that it concerns, or null for all. */
  region!: RegionId | null;

  /** Side that it concerns, or null for both. */
  side!: BodySide | null;

  /** Day since which it holds, `YYYY-MM-DD`. */
  since!: string | null;

  /** Who cleared it in writing. */
  clearedBy!: string | null;

  /** Day on which it was cleared, `YYYY-MM-DD`. */
  clearedOn!: string | null;
}

/** Precautions. Those that are not listed are `absent` only when the clinician says so for all of them. */
export class PrecautionsDto {
  /** Precautions that were answered. */
  flags!: readonly PrecautionRecordDto[];

  /** What every precaution counts as that is not listed. */
  others!: 'absent' | 'unknown';
}
