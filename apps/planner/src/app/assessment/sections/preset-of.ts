import { presetFor, type AssessmentPreset, type Presentation } from '@repattern/domain';

const nothing: AssessmentPreset = { redFlags: [], findings: [], motions: [], muscles: [], tests: [], outcomes: [] };

/** What to ask first; nothing while no presentation is chosen. */
export function presetOf(presentation: Presentation | null): AssessmentPreset {
  return presentation === null ? nothing : presetFor(presentation);
}
