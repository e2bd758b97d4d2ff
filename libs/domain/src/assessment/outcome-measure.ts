import type { RegionId } from '../exercise/regions';

/** Identifier of an outcome measure. */
export type OutcomeMeasureId = string;

/** A questionnaire or rating with a range and a direction. */
export interface OutcomeMeasure {
  readonly id: OutcomeMeasureId;
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly better: 'higher' | 'lower';
  /** Smallest change beyond error of measurement; null when no source was found. */
  readonly mdc: number | null;
  /** Smallest change that matters to patients; null when no source was found. */
  readonly mcid: number | null;
  readonly regions: readonly (RegionId | 'all')[];
  readonly licence: string;
  /** Whether the licence lets us show the questions; scores may always be recorded. */
  readonly mayShipItems: boolean;
  readonly source: string;
}

/** The change that counts as important: the larger of the two; null when neither is known. */
export function importantChange(measure: OutcomeMeasure): number | null {
  const known = [measure.mdc, measure.mcid].filter((value) => value !== null);
  return known.length === 0 ? null : Math.max(...known);
}
