import type {
  Difficulty,
  HazardTag,
  MovementPattern,
  PositionId,
  RegionId,
  Setting,
  WeightBearing,
} from '@repattern/domain';

/** Regions of the body as the planner says them. */
export const regionWording: Readonly<Record<RegionId, string>> = {
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

/** Starting positions as the planner says them. */
export const positionWording: Readonly<Record<PositionId, string>> = {
  supine: 'Supine',
  'crook-lying': 'Crook lying',
  prone: 'Prone',
  'prone-on-elbows': 'Prone on elbows',
  sidelying: 'Side-lying',
  quadruped: 'On hands and knees',
  seated: 'Sitting',
  'long-sitting': 'Long sitting',
  'half-kneeling': 'Half kneeling',
  'tall-kneeling': 'Tall kneeling',
  kneeling: 'Kneeling',
  standing: 'Standing',
  'split-stance': 'Split stance',
  'tandem-stance': 'Tandem stance',
  'single-leg-stance': 'Single-leg stance',
  walking: 'Walking',
  plank: 'Plank',
  'side-plank': 'Side plank',
};

/** Where an exercise may be done. */
export const settingWording: Readonly<Record<Setting, string>> = {
  clinic: 'Clinic only',
  home: 'Home only',
  both: 'Clinic and home',
};

/** How much weight the limb bears. */
export const weightBearingWording: Readonly<Record<WeightBearing, string>> = {
  none: 'Not weight-bearing',
  partial: 'Partly weight-bearing',
  full: 'Fully weight-bearing',
};

/** How hard an exercise is, in words. */
export const difficultyWording: Readonly<Record<Difficulty, string>> = {
  1: 'Very easy',
  2: 'Easy',
  3: 'Moderate',
  4: 'Hard',
  5: 'Very hard',
};

/** What is treated on one side at a time, or on both at once. */
export const exerciseSideWording: Readonly<Record<'unilateral' | 'bilateral', string>> = {
  unilateral: 'One side at a time',
  bilateral: 'Both sides together',
};

/** Movement patterns as the planner says them. */
export const patternWording: Readonly<Record<MovementPattern, string>> = {
  squat: 'Squat',
  hinge: 'Hip hinge',
  lunge: 'Lunge',
  step: 'Step',
  push: 'Push',
  pull: 'Pull',
  reach: 'Reach',
  rotate: 'Rotate',
  carry: 'Carry',
  lift: 'Lift',
  gait: 'Gait',
  transfer: 'Transfer',
  posture: 'Posture',
  land: 'Land',
  run: 'Run',
  agility: 'Agility',
  throw: 'Throw',
};

/** Hazards and demands as the planner says them, each short enough for a chip. */
export const hazardWording: Readonly<Record<HazardTag, string>> = {
  'single-leg': 'Single-leg load',
  impact: 'Impact',
  overhead: 'Overhead',
  'spine-flexion-loaded': 'Loaded spine flexion',
  'spine-flexion-endrange': 'End-range spine flexion',
  'spine-extension-endrange': 'End-range spine extension',
  'spine-rotation-endrange': 'End-range spine rotation',
  'axial-load': 'Axial load',
  'neck-endrange': 'End-range neck',
  'neck-rotation-endrange': 'End-range neck rotation',
  'head-lift': 'Head lift',
  'anterior-neck-contact': 'Contact at the front of the neck',
  'isometric-high': 'Hard isometric effort',
  'high-load': 'High load',
  'breath-hold': 'Breath hold',
  'resisted-breathing': 'Resisted breathing',
  'abdominal-pressure': 'Abdominal pressure',
  'knee-okc': 'Open-chain knee extension 90–45°',
  'knee-okc-terminal': 'Open-chain knee extension 45–0°',
  'knee-deep-flexion-loaded': 'Loaded deep knee flexion',
  'knee-flexion-endrange': 'End-range knee flexion',
  kneeling: 'Pressure on the knee',
  'hamstring-resisted': 'Resisted hamstrings',
  'hamstring-stretch': 'Hamstring stretch',
  'hip-flexion-gt90': 'Hip flexion beyond 90°',
  'hip-adduction-past-neutral': 'Hip adduction past midline',
  'hip-ir-endrange': 'End-range hip internal rotation',
  'hip-extension-endrange': 'End-range hip extension',
  'hip-abduction-resisted': 'Resisted hip abduction',
  'shoulder-active': 'Active shoulder',
  'shoulder-resisted': 'Resisted shoulder',
  'shoulder-er-endrange': 'End-range shoulder external rotation',
  'shoulder-abducted-er': 'Abduction with external rotation',
  'shoulder-horizontal-adduction': 'End-range horizontal adduction',
  'upper-limb-wb': 'Weight through the hands',
  'wrist-resisted': 'Resisted wrist or grip',
  'ankle-inversion-stretch': 'End-range ankle inversion',
  'ankle-df-loaded-stretch': 'Loaded dorsiflexion stretch',
  'plantarflexion-resisted': 'Resisted plantar flexion',
  'eyes-closed': 'Eyes closed',
  'unstable-surface': 'Unstable surface',
  perturbation: 'Perturbation',
  'head-movement': 'Head turns',
  'fall-hazard': 'Fall hazard',
  electrical: 'Electrical current',
  'deep-pressure': 'Deep pressure',
  'joint-thrust': 'Joint thrust',
};

/** Phases from the first to the last in which an exercise belongs: `Phases 1–3`, `Phase 2`. */
export function phasesInWords(first: number, last: number): string {
  return first === last ? `Phase ${first}` : `Phases ${first}–${last}`;
}
