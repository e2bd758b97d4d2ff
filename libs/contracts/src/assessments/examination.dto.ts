import { IsBoolean, IsIn } from 'class-validator';
import {
  bodySides,
  measuredTests,
  muscleGrades,
  type BodySide,
  type MeasuredTest,
  type MeasuredTestId,
  type MuscleGrade,
  type TissueId,
} from '@repattern/domain';
import { FiniteNumber, NumberWithin } from '../http/finite-number';
import { KnownId } from '../http/known-id';
import { OrNull } from '../http/or-null';

/** A finding that was looked for, and what came of it. */
export class FindingRecordDto {
  /** Identifier of the kind of finding. */
  @KnownId('finding')
  id!: string;

  /** Side of the body, or null where a side means nothing. */
  @OrNull()
  @IsIn(bodySides)
  side!: BodySide | null;

  /** Found or not. */
  @IsIn(['positive', 'negative'])
  result!: 'positive' | 'negative';
}

/** One muscle test. */
export class StrengthRecordDto {
  /** Identifier of the muscle. */
  @KnownId('muscle')
  muscle!: TissueId;

  /** Side of the body. */
  @IsIn(bodySides)
  side!: BodySide;

  /** Grade, 0–5 with plus and minus. */
  @IsIn(Object.keys(muscleGrades))
  grade!: MuscleGrade;

  /** Whether the test hurt. */
  @IsBoolean()
  painful!: boolean;
}

/** One range of motion. The trunk and neck have no side in flexion and extension. */
export class MotionRecordDto {
  /** Identifier of the motion, such as `knee-flexion`. */
  @KnownId('motion')
  motion!: string;

  /** Side of the body, or null where a side means nothing. */
  @OrNull()
  @IsIn(bodySides)
  side!: BodySide | null;

  /** Degrees; negative ones fall short of neutral. */
  @FiniteNumber(-90, 200)
  degrees!: number;

  /** Whether the motion hurt. */
  @IsBoolean()
  painful!: boolean;
}

const limitsOfTest = (record: unknown): MeasuredTest | null =>
  Object.entries(measuredTests).find(([id]) => id === (record as TestRecordDto).test)?.[1] ?? null;

/** One measured test, in the test's unit. */
export class TestRecordDto {
  /** Identifier of the test. */
  @KnownId('test')
  test!: MeasuredTestId;

  /** Side of the body, or null where a side means nothing. */
  @OrNull()
  @IsIn(bodySides)
  side!: BodySide | null;

  /** Result, inside the range of the test. */
  @NumberWithin(limitsOfTest)
  value!: number;
}
