import type { AssessmentSection, BodySide } from '@repattern/domain';

/**
 * The `id` of the control that holds one entry, so that a problem, a fault or a missing answer can lead to it:
 * `strength-gluteus-medius-left`, `rangeOfMotion-knee-flexion-right`, `findings-q-angle-high-none`, `pain-now`,
 * `redFlags-cauda-equina.1`, `precautions-osteoporosis`, `tests-tug-none`, `outcomes-lefs`, `presentation-side`.
 */
export function fieldPlace(section: AssessmentSection, entry: string, side?: BodySide | null): string {
  return [section, entry, ...(side === undefined ? [] : [side ?? 'none'])].join('-');
}

/** The `id` of a whole section's heading. */
export function sectionPlace(section: AssessmentSection): string {
  return `section-${section}`;
}
