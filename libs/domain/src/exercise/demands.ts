/** Positions of the body in which an exercise is done. */
export const positions = [
  'supine',
  'crook-lying',
  'prone',
  'prone-on-elbows',
  'sidelying',
  'quadruped',
  'seated',
  'long-sitting',
  'half-kneeling',
  'tall-kneeling',
  'kneeling',
  'standing',
  'split-stance',
  'tandem-stance',
  'single-leg-stance',
  'walking',
  'plank',
  'side-plank',
] as const;

/** One of {@link positions}. */
export type PositionId = (typeof positions)[number];

/** How much weight the limbs in question bear. */
export const weightBearings = ['none', 'partial', 'full'] as const;

/** One of {@link weightBearings}. */
export type WeightBearing = (typeof weightBearings)[number];

/** Where an exercise may be done. */
export const settings = ['clinic', 'home', 'both'] as const;

/** One of {@link settings}. */
export type Setting = (typeof settings)[number];

/** Hazards and demands by which contraindications find the exercises that they concern, each with its meaning. */
export const hazardTags = {
  'single-leg': 'full or near-full load on one leg, or clearly most of it (step, split squat, one-leg press)',
  impact: 'landing, hopping, running',
  overhead: 'arm above shoulder height',
  'spine-flexion-loaded': 'trunk flexion under load',
  'spine-flexion-endrange': 'end-range lumbar or thoracic flexion',
  'spine-extension-endrange': 'end-range lumbar or thoracic extension',
  'spine-rotation-endrange': 'end-range or loaded trunk rotation, end-range side-bending',
  'axial-load': 'external load through the spine',
  'neck-endrange': 'end-range cervical position',
  'neck-rotation-endrange': 'end-range cervical rotation or extension',
  'head-lift': 'head held against gravity',
  'anterior-neck-contact': 'hands or electrodes on the front of the neck',
  'isometric-high': 'sustained hard isometric effort (pressor response)',
  'high-load': 'intended to reach >=60 % 1RM',
  'breath-hold': 'includes an inspiratory or expiratory hold',
  'resisted-breathing': 'inspiratory or expiratory resistance',
  'abdominal-pressure': 'large rise in intra-abdominal pressure, or deep hand pressure on the abdomen',
  'knee-okc': 'resisted open-chain knee extension 90-45 deg',
  'knee-okc-terminal': 'resisted open-chain knee extension 45-0 deg, or other forward shear of the shin near extension',
  'knee-deep-flexion-loaded': 'loaded knee flexion beyond 90 deg',
  'knee-flexion-endrange': 'end-range knee flexion',
  kneeling: 'direct pressure on the knee',
  'hamstring-resisted': 'resisted, eccentric or strong isometric hamstring work',
  'hamstring-stretch': 'hamstring at long length',
  'hip-flexion-gt90': 'hip flexion beyond 90 deg',
  'hip-adduction-past-neutral': 'hip adduction past midline',
  'hip-ir-endrange': 'end-range hip internal rotation',
  'hip-extension-endrange': 'end-range hip extension',
  'hip-abduction-resisted': 'hip abduction against gravity or resistance',
  'shoulder-active': 'active shoulder elevation or rotation',
  'shoulder-resisted': 'resisted shoulder work, or a load carried in the hand',
  'shoulder-er-endrange': 'end-range shoulder external rotation',
  'shoulder-abducted-er': 'abduction plus external rotation (apprehension position)',
  'shoulder-horizontal-adduction': 'end-range horizontal adduction',
  'upper-limb-wb': 'weight through the hands or forearms',
  'wrist-resisted': 'resisted wrist or grip work',
  'ankle-inversion-stretch': 'end-range ankle inversion',
  'ankle-df-loaded-stretch': 'loaded dorsiflexion stretch',
  'plantarflexion-resisted': 'resisted plantar flexion',
  'eyes-closed': 'vision removed',
  'unstable-surface': 'compliant or moving surface',
  perturbation: 'unexpected external force',
  'head-movement': 'repeated head turns',
  'fall-hazard': 'loss of balance is likely without guarding',
  electrical: 'electrical current',
  'deep-pressure': 'sustained deep soft-tissue pressure',
  'joint-thrust': 'high-velocity thrust (not in library)',
} as const satisfies Readonly<Record<string, string>>;

/** One key of {@link hazardTags}. */
export type HazardTag = keyof typeof hazardTags;
