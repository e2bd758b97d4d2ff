import type { GoalKind } from '@repattern/domain';

/** What a goal aims for. */
export const goalKindWording: Readonly<Record<GoalKind, string>> = {
  pain: 'Less pain',
  strength: 'Strength',
  mobility: 'Mobility',
  balance: 'Balance',
  posture: 'Posture',
  function: 'Function',
  prevention: 'Prevention',
};

/** What a goal still lacks, by its field. */
export const goalFieldWording = {
  kind: 'kind',
  measure: 'measure',
  target: 'target',
  weeks: 'weeks',
} as const;
