import { IsIn, IsString } from 'class-validator';
import { CalendarDateText } from '../http/calendar-date-text';
import { MaxCharacters } from '../http/max-characters';
import { NestedList, NestedObject } from '../http/nested';
import { StorableLines } from '../http/storable-lines';
import { ConstraintsDto } from './constraints.dto';
import { FindingRecordDto, MotionRecordDto, StrengthRecordDto, TestRecordDto } from './examination.dto';
import { GoalRecordDto, OutcomeRecordDto } from './outcomes.dto';
import { PainRecordDto } from './pain.dto';
import { PresentationRecordDto } from './presentation.dto';
import { PrecautionsDto, RedFlagAnswersDto } from './safety.dto';

/** Everything that was found about a patient on one day; the same as the domain's document. A draft may lack anything. */
export class AssessmentDocumentDto {
  /** Version of this shape. */
  @IsIn([1])
  schemaVersion!: 1;

  /** Day of the assessment in the clinic's calendar, `YYYY-MM-DD`. */
  @CalendarDateText()
  assessedOn!: string;

  @NestedObject(() => PresentationRecordDto)
  presentation!: PresentationRecordDto;

  @NestedObject(() => PainRecordDto)
  pain!: PainRecordDto;

  @NestedObject(() => RedFlagAnswersDto)
  redFlags!: RedFlagAnswersDto;

  @NestedObject(() => PrecautionsDto)
  precautions!: PrecautionsDto;

  /** Findings that were looked for, and what came of them. */
  @NestedList(() => FindingRecordDto, 300)
  findings!: readonly FindingRecordDto[];

  /** Muscle tests. */
  @NestedList(() => StrengthRecordDto, 200)
  strength!: readonly StrengthRecordDto[];

  /** Ranges of motion. */
  @NestedList(() => MotionRecordDto, 100)
  rangeOfMotion!: readonly MotionRecordDto[];

  /** Measured tests. */
  @NestedList(() => TestRecordDto, 100)
  tests!: readonly TestRecordDto[];

  /** Scores of outcome measures. */
  @NestedList(() => OutcomeRecordDto, 50)
  outcomes!: readonly OutcomeRecordDto[];

  /** What the patient wants to be able to do. */
  @NestedList(() => GoalRecordDto, 20)
  goals!: readonly GoalRecordDto[];

  @NestedObject(() => ConstraintsDto)
  constraints!: ConstraintsDto;

  /** Free notes of several lines, at most 10,000 characters; empty for none. */
  @IsString()
  @MaxCharacters(10_000)
  @StorableLines()
  notes!: string;
}
