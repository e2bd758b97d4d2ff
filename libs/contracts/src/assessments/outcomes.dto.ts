import type { GoalKind } from '@repattern/domain';

/** One score of an outcome measure. */
export class OutcomeRecordDto {
  /** Identifier of the measure. */
  id!: string;

  /** Score, inside the range of the measure. */
  score!: number;
}

/** What the patient wants to be able to do, tied to a measure. */
export class GoalRecordDto {
  /** The benefit that it aims for. */
  kind!: GoalKind;

  /** The activity in the patient's words, at most 500 characters. */
  activity!: string;

  /** Identifier of the measure that shows it. */
  measure!: string;

  /** Score to reach, inside the range of the measure. */
  target!: number;

  /** Weeks until then, 1–104. */
  weeks!: number;
}
