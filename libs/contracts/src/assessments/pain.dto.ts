import type { PainQuality } from '@repattern/domain';

/** One mark of the body chart; the place is a share of the chart's width and height, from the upper left. */
export class PainMarkDto {
  /** Which of the two charts. */
  view!: 'front' | 'back';

  /** Share of the width, 0–1. */
  x!: number;

  /** Share of the height, 0–1. */
  y!: number;

  /** Numeric rating, 0–10. */
  nrs!: number;

  /** What it feels like. */
  quality!: PainQuality;
}

/** Pain on the numeric rating scale, 0–10; null where it was not asked. */
export class PainRecordDto {
  /** Pain at the time of the assessment. */
  now!: number | null;

  /** Least pain of the last days. */
  best!: number | null;

  /** Worst pain of the last days. */
  worst!: number | null;

  /** Marks of the body chart. */
  marks!: readonly PainMarkDto[];
}
