import type { AssessmentPreset, Presentation } from '@repattern/domain';
import { presetFor } from '@repattern/domain/assessment/preset';

const nothing: AssessmentPreset = { redFlags: [], findings: [], motions: [], muscles: [], tests: [], outcomes: [] };

/** What to ask first; nothing while no presentation is chosen. */
export function presetOf(presentation: Presentation | null): AssessmentPreset {
  return presentation === null ? nothing : presetFor(presentation);
}
