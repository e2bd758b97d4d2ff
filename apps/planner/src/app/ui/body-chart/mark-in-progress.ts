import type { PainMark, PainQuality } from '@repattern/domain';
import { painQualities } from '@repattern/domain/assessment/assessment-document';
import type { ChartPoint } from './place-on-body';

/** A mark as it is being made: it becomes a {@link PainMark} once it is rated and described. */
export interface MarkInProgress extends ChartPoint {
  readonly nrs: number | null;
  readonly quality: PainQuality | null;
}

/** Key of each quality. */
export const qualityKeys: Readonly<Record<PainQuality, string>> = {
  ache: 'a',
  sharp: 's',
  burning: 'b',
  'pins-and-needles': 'p',
  numbness: 'n',
  stiffness: 't',
};

/** The quality that a key stands for, or null. */
export function qualityOf(key: string): PainQuality | null {
  return painQualities.find((quality) => qualityKeys[quality] === key.toLowerCase()) ?? null;
}

/** The mark, or null while its rating or its quality is missing. */
export function finished({ view, x, y, nrs, quality }: MarkInProgress): PainMark | null {
  return nrs === null || quality === null ? null : { view, x: rounded(x), y: rounded(y), nrs, quality };
}

/** Finer than a finger points; keeps the stored document short. */
function rounded(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000;
}
