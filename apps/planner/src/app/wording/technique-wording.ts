import type { Intent, TechniqueGroupId, TechniqueId } from '@repattern/domain';

/** The technique groups as the planner says them. */
export const techniqueGroupWording: Readonly<Record<TechniqueGroupId, string>> = {
  'stretching-strengthening': 'Stretching and strengthening',
  'functional-movement': 'Functional movement',
  'core-stability': 'Core stability',
  'manual-therapy': 'Manual therapy',
  nmes: 'NMES',
  proprioceptive: 'Proprioception',
  breathing: 'Breathing',
};

/** The technique in whose hue a group is shown. */
export const techniqueOfGroup: Readonly<Record<TechniqueGroupId, TechniqueId>> = {
  'stretching-strengthening': 'strengthening',
  'functional-movement': 'functional-movement',
  'core-stability': 'core-stability',
  'manual-therapy': 'manual-therapy',
  nmes: 'nmes',
  proprioceptive: 'proprioception',
  breathing: 'breathing',
};

/** The five key elements as the planner says them. */
export const intentWording: Readonly<Record<Intent, string>> = {
  'neurological-rewiring': 'Neurological rewiring',
  'movement-re-patterning': 'Movement re-patterning',
  'muscle-balance': 'Muscle balance',
  'proprioception-and-posture': 'Proprioception and posture',
  'pain-reduction': 'Pain reduction',
};

/** The technique in whose hue a key element is shown: the one that serves it first of all. */
export const techniqueOfIntent: Readonly<Record<Intent, TechniqueId>> = {
  'neurological-rewiring': 'nmes',
  'movement-re-patterning': 'functional-movement',
  'muscle-balance': 'strengthening',
  'proprioception-and-posture': 'proprioception',
  'pain-reduction': 'manual-therapy',
};
