import type { BodySide, RegionId } from '@repattern/domain';

/** Sides as they stand at a field. */
export const sideLabels: Readonly<Record<BodySide, string>> = { left: 'Left', right: 'Right', both: 'Both' };

/** Regions of the body. */
export const regionLabels: Readonly<Record<RegionId, string>> = {
  cervical: 'Neck',
  thoracic: 'Upper back',
  lumbopelvic: 'Low back and pelvis',
  trunk: 'Trunk',
  shoulder: 'Shoulder',
  'elbow-wrist': 'Elbow and wrist',
  hip: 'Hip',
  knee: 'Knee',
  'ankle-foot': 'Ankle and foot',
  'whole-body': 'Whole body',
};

/** A value of the assessment before. */
export function wasInWords(value: string): string {
  return `was ${value}`;
}

/** A number with a minus that is as wide as a digit, and at most two decimals. */
export function numberInWords(value: number): string {
  return String(Math.round(value * 100) / 100).replace('-', '−');
}

/** A number with its unit: a thin space before words and symbols, none before a degree. */
export function measured(value: number, unit: string): string {
  if (unit === '') return numberInWords(value);
  return unit === '°' ? `${numberInWords(value)}°` : `${numberInWords(value)}\u202f${unit}`;
}

/** A text with its first letter as at the start of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text with its first letter as within a sentence; an abbreviation keeps its capitals. */
export function lowered(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
