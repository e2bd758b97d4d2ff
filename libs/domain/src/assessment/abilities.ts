import type { FindingKind } from './finding-kind';

/** What a patient can do less well, where no single tissue is to blame. */
export const abilities = {
  pain: 'Pain',
  mobility: 'Mobility',
  'motor-control': 'Motor control',
  balance: 'Balance',
  proprioception: 'Position sense',
  breathing: 'Breathing pattern',
  posture: 'Posture',
  gait: 'Gait',
  endurance: 'Endurance',
  function: 'Everyday function',
} as const satisfies Readonly<Record<string, string>>;

/** One key of {@link abilities}. */
export type AbilityId = keyof typeof abilities;

/** The ability that a positive result impairs, by the test that shows it. Tests of one tissue's length or strength impair none. */
const abilityOfTest: Readonly<Record<FindingKind['test'], AbilityId>> = {
  posture: 'posture',
  'overhead-squat': 'motor-control',
  'single-leg-squat': 'motor-control',
  'step-down': 'motor-control',
  'hip-hinge': 'motor-control',
  'scapular-dyskinesis-test': 'motor-control',
  'prone-hip-extension': 'motor-control',
  'trunk-motion': 'motor-control',
  ccft: 'motor-control',
  aslr: 'motor-control',
  'prone-instability': 'motor-control',
  'sahrmann-core': 'motor-control',
  'prone-pbu': 'motor-control',
  'neck-flexor-endurance': 'endurance',
  'mcgill-endurance': 'endurance',
  gait: 'gait',
  'single-leg-stance': 'balance',
  'y-balance': 'balance',
  berg: 'balance',
  tug: 'function',
  'sit-to-stand': 'function',
  function: 'function',
  jpe: 'proprioception',
  sensorimotor: 'proprioception',
  palpation: 'pain',
  prom: 'balance',
  'hi-lo': 'breathing',
  marm: 'breathing',
  'breath-hold': 'breathing',
  'resp-rate': 'breathing',
};

/** The ability that a finding shows to be impaired, or null. */
export function abilityOf({ test }: FindingKind): AbilityId | null {
  return Object.hasOwn(abilityOfTest, test) ? (abilityOfTest[test] ?? null) : null;
}
