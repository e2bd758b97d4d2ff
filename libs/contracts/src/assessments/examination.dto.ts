import type { BodySide, MeasuredTestId, MuscleGrade, TissueId } from '@repattern/domain';

/** A finding that was looked for, and what came of it. */
export class FindingRecordDto {
  /** Identifier of the kind of finding. */
  id!: string;

  /** Side of the body, or null where a side means nothing. */
  side!: BodySide | null;

  /** Found or not. */
  result!: 'positive' | 'negative';
}

/** One muscle test. */
export class StrengthRecordDto {
  /** Identifier of the muscle. */
  muscle!: TissueId;

  /** Side of the body. */
  side!: BodySide;

  /** Grade, 0–5 with plus and minus. */
  grade!: MuscleGrade;

  /** Whether the test hurt. */
  painful!: boolean;
}

/** One range of motion. The trunk and neck have no side in flexion and extension. */
export class MotionRecordDto {
  /** Identifier of the motion, such as `knee-flexion`. */
  motion!: string;

  /** Side of the body, or null where a side means nothing. */
  side!: BodySide | null;

  /** Degrees, inside what the joint can show; negative ones fall short of neutral. */
  degrees!: number;

  /** Whether the motion hurt. */
  painful!: boolean;
}

/** One measured test, in the test's unit. */
export class TestRecordDto {
  /** Identifier of the test. */
  test!: MeasuredTestId;

  /** Side of the body, or null where a side means nothing. */
  side!: BodySide | null;

  /** Result, inside the range of the test. */
  value!: number;
}
