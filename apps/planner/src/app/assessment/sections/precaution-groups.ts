import type { ContraindicationId } from '@repattern/domain';

/** Precautions that are asked together. */
export interface PrecautionGroup {
  readonly label: string;
  readonly flags: readonly ContraindicationId[];
}

/** The precautions that are asked, in the order in which a clinician takes a history. What follows from dates is not here. */
export const precautionGroups: readonly PrecautionGroup[] = [
  {
    label: 'Today, asked at every visit',
    flags: [
      'uncontrolled-hypertension',
      'hypertension-stage2',
      'hypotension-today',
      'resting-heart-rate-out-of-range',
      'diabetes-unstable-today',
      'fever-systemic-infection',
      'joint-effusion-2plus',
      'severe-irritability',
    ],
  },
  {
    label: 'Heart and circulation',
    flags: [
      'unstable-cardiac-condition',
      'stable-cardiac-disease',
      'cardiac-disease-transthoracic',
      'aortic-aneurysm-known',
      'carotid-artery-disease',
      'acute-dvt',
      'phlebitis-varicose-local',
      'peripheral-arterial-disease',
      'anticoagulant-or-bleeding-disorder',
      'severe-bleeding-risk',
      'active-bleeding-haematoma',
    ],
  },
  {
    label: 'Devices',
    flags: ['implanted-electronic-device', 'cardiac-device-implant-under-6-weeks'],
  },
  {
    label: 'Bone, joint and muscle',
    flags: [
      'acute-fracture',
      'osteoporosis',
      'osteoporosis-impact',
      'long-term-corticosteroid',
      'recent-injection-or-fluoroquinolone',
      'acute-muscle-strain',
      'inflammatory-arthritis-flare',
      'rheumatoid-upper-cervical',
      'joint-hypermobility',
      'joint-instability',
      'anterior-shoulder-instability',
      'posterior-shoulder-instability',
      'joint-arthroplasty-region',
      'arthroplasty-impact',
      'gluteal-tendinopathy-compression',
      'active-epiphysis',
    ],
  },
  {
    label: 'Weight-bearing orders',
    flags: ['non-weight-bearing-order', 'partial-weight-bearing-order', 'upper-limb-non-weight-bearing'],
  },
  {
    label: 'Spine',
    flags: [
      'cervical-arterial-dysfunction',
      'cervical-myelopathy',
      'acute-irritable-radiculopathy',
      'flexion-intolerant-low-back',
      'extension-intolerant-low-back',
      'spondylolisthesis-symptomatic',
    ],
  },
  {
    label: 'Neurological, balance and understanding',
    flags: [
      'progressive-neurological-deficit',
      'epilepsy-uncontrolled',
      'neurological-disease-balance',
      'autonomic-dysreflexia-risk',
      'regenerating-nerve',
      'central-sensitization',
      'vestibular-acute-or-bppv',
      'high-fall-risk',
      'impaired-cognition-communication',
      'impaired-cognition-home',
    ],
  },
  {
    label: 'Skin and sensation',
    flags: [
      'open-wound-or-skin-infection',
      'unhealed-incision',
      'impaired-sensation-local',
      'fragile-skin-or-lymphoedema',
      'adhesive-or-latex-allergy',
    ],
  },
  {
    label: 'Cancer',
    flags: ['active-malignancy-local', 'bone-metastasis', 'recent-radiation-local', 'cancer-history'],
  },
  {
    label: 'Lungs, abdomen, pelvis and eyes',
    flags: [
      'severe-lung-disease',
      'pneumothorax-or-imt-contraindication',
      'hyperventilation-dizziness',
      'abdominal-hernia-or-surgery',
      'diastasis-recti',
      'pelvic-floor-symptoms',
      'glaucoma-or-recent-eye-surgery',
    ],
  },
  {
    label: 'Pregnancy',
    flags: ['pregnancy', 'pregnancy-second-third-trimester', 'pregnancy-exercise-contraindication'],
  },
];
