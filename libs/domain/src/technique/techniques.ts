/** The seven groups under which the therapy describes its techniques; exercises and contraindications name the group. */
export const techniqueGroups = [
  'stretching-strengthening',
  'functional-movement',
  'core-stability',
  'manual-therapy',
  'nmes',
  'proprioceptive',
  'breathing',
] as const;

/** One of {@link techniqueGroups}. */
export type TechniqueGroupId = (typeof techniqueGroups)[number];

/** The five key elements of neuromuscular re-education: what a prescription is meant to do. */
export const intents = [
  'neurological-rewiring',
  'movement-re-patterning',
  'muscle-balance',
  'proprioception-and-posture',
  'pain-reduction',
] as const;

/** One of {@link intents}. */
export type Intent = (typeof intents)[number];

/** A way of treating. Stretching and strengthening are one group and two techniques, since they dose differently. */
export interface Technique {
  readonly name: string;
  readonly group: TechniqueGroupId;
  /** What it serves first. */
  readonly intent: Intent;
  /** Whether the clinician's hands do it, so that it cannot be done at home. Self-release is the exception. */
  readonly handsOn: boolean;
}

/** The eight techniques, in the order in which a clinician lists them. */
export const techniques = {
  stretching: {
    name: 'Stretching',
    group: 'stretching-strengthening',
    intent: 'muscle-balance',
    handsOn: false,
  },
  strengthening: {
    name: 'Strengthening',
    group: 'stretching-strengthening',
    intent: 'muscle-balance',
    handsOn: false,
  },
  'functional-movement': {
    name: 'Functional movement',
    group: 'functional-movement',
    intent: 'movement-re-patterning',
    handsOn: false,
  },
  'core-stability': {
    name: 'Core stability',
    group: 'core-stability',
    intent: 'movement-re-patterning',
    handsOn: false,
  },
  'manual-therapy': { name: 'Manual therapy', group: 'manual-therapy', intent: 'pain-reduction', handsOn: true },
  nmes: { name: 'NMES', group: 'nmes', intent: 'neurological-rewiring', handsOn: false },
  proprioception: {
    name: 'Proprioception',
    group: 'proprioceptive',
    intent: 'proprioception-and-posture',
    handsOn: false,
  },
  breathing: { name: 'Breathing', group: 'breathing', intent: 'neurological-rewiring', handsOn: false },
} as const satisfies Readonly<Record<string, Technique>>;

/** One key of {@link techniques}. */
export type TechniqueId = keyof typeof techniques;
