import type { ConstraintsDto } from './constraints.dto';
import type { FindingRecordDto, MotionRecordDto, StrengthRecordDto, TestRecordDto } from './examination.dto';
import type { GoalRecordDto, OutcomeRecordDto } from './outcomes.dto';
import type { PainRecordDto } from './pain.dto';
import type { PresentationRecordDto } from './presentation.dto';
import type { PrecautionsDto, RedFlagAnswersDto } from './safety.dto';

/**
 * Everything that was found about a patient on one day; the same as the domain's document, whose shape says what may stand in it.
 * A draft may lack anything: what was not asked is null or absent from its list, and no field is left out.
 */
export class AssessmentDocumentDto {
  /** Version of this shape. */
  schemaVersion!: 1;

  /** Day of the assessment in the clinic's calendar, `YYYY-MM-DD`. */
  assessedOn!: string;

  presentation!: PresentationRecordDto;

  pain!: PainRecordDto;

  redFlags!: RedFlagAnswersDto;

  precautions!: PrecautionsDto;

  /** Findings that were looked for, and what came of them. */
  findings!: readonly FindingRecordDto[];

  /** Muscle tests. */
  strength!: readonly StrengthRecordDto[];

  /** Ranges of motion. */
  rangeOfMotion!: readonly MotionRecordDto[];

  /** Measured tests. */
  tests!: readonly TestRecordDto[];

  /** Scores of outcome measures. */
  outcomes!: readonly OutcomeRecordDto[];

  /** What the patient wants to be able to do. */
  goals!: readonly GoalRecordDto[];

  constraints!: ConstraintsDto;

  /** Free notes of several lines, at most 20,000 characters; empty for none. */
  notes!: string;
}
