import type { PainQuality } from '@repattern/domain';
import { capitalised } from './section-words';

/** What pain feels like. */
export const painQualityWording: Readonly<Record<PainQuality, string>> = {
  ache: 'Ache',
  sharp: 'Sharp',
  burning: 'Burning',
  'pins-and-needles': 'Pins and needles',
  numbness: 'Numbness',
  stiffness: 'Stiffness',
};

/** The three ratings that are asked. */
export const painRatingWording = { now: 'Now', best: 'Best', worst: 'Worst' } as const;

/** How a mark of the chart is said: where, how much, what it feels like. */
export function markInWords(mark: {
  readonly place: string | null;
  readonly nrs: number | null;
  readonly quality: PainQuality | null;
}): string {
  const where = capitalised(mark.place ?? 'beside the body');
  const rating = mark.nrs === null ? 'not rated yet' : `${mark.nrs} of 10`;
  const feel = mark.quality === null ? 'quality not given yet' : painQualityWording[mark.quality].toLowerCase();
  return `${where}: ${rating}, ${feel}`;
}
