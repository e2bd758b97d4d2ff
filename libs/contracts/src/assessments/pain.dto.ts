import { IsIn } from 'class-validator';
import { painQualities, type PainQuality } from '@repattern/domain';
import { FiniteNumber } from '../http/finite-number';
import { NestedList } from '../http/nested';
import { OrNull } from '../http/or-null';

/** One mark of the body chart; the place is a share of the chart's width and height, from the upper left. */
export class PainMarkDto {
  /** Which of the two charts. */
  @IsIn(['front', 'back'])
  view!: 'front' | 'back';

  /** Share of the width, 0–1. */
  @FiniteNumber(0, 1)
  x!: number;

  /** Share of the height, 0–1. */
  @FiniteNumber(0, 1)
  y!: number;

  /** Numeric rating, 0–10. */
  @FiniteNumber(0, 10)
  nrs!: number;

  /** What it feels like. */
  @IsIn(painQualities)
  quality!: PainQuality;
}

/** Pain on the numeric rating scale, 0–10; null where it was not asked. */
export class PainRecordDto {
  /** Pain at the time of the assessment. */
  @OrNull()
  @FiniteNumber(0, 10)
  now!: number | null;

  /** Least pain of the last days. */
  @OrNull()
  @FiniteNumber(0, 10)
  best!: number | null;

  /** Worst pain of the last days. */
  @OrNull()
  @FiniteNumber(0, 10)
  worst!: number | null;

  /** Marks of the body chart. */
  @NestedList(() => PainMarkDto, 60)
  marks!: readonly PainMarkDto[];
}
