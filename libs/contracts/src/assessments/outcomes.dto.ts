import { IsIn, IsInt, IsString, Max, Min } from 'class-validator';
import { goalKinds, outcomeMeasures, type GoalKind } from '@repattern/domain';
import { NumberWithin, type Limits } from '../http/finite-number';
import { KnownId } from '../http/known-id';
import { MaxCharacters } from '../http/max-characters';
import { StorableText } from '../http/storable-text';

const limitsOfMeasure = (wanted: string): Limits | null => outcomeMeasures.find(({ id }) => id === wanted) ?? null;

/** One score of an outcome measure. */
export class OutcomeRecordDto {
  /** Identifier of the measure. */
  @KnownId('measure')
  id!: string;

  /** Score, inside the range of the measure. */
  @NumberWithin((record) => limitsOfMeasure((record as OutcomeRecordDto).id))
  score!: number;
}

/** What the patient wants to be able to do, tied to a measure. */
export class GoalRecordDto {
  /** The benefit that it aims for. */
  @IsIn(goalKinds)
  kind!: GoalKind;

  /** The activity in the patient's words, at most 300 characters. */
  @IsString()
  @MaxCharacters(300)
  @StorableText()
  activity!: string;

  /** Identifier of the measure that shows it. */
  @KnownId('measure')
  measure!: string;

  /** Score to reach, inside the range of the measure. */
  @NumberWithin((record) => limitsOfMeasure((record as GoalRecordDto).measure))
  target!: number;

  /** Weeks until then, 1–104. */
  @IsInt()
  @Min(1)
  @Max(104)
  weeks!: number;
}
