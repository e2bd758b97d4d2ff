import type { Constraints } from '@repattern/domain';
import type { DemoAssessment } from './demo-assessment';
import { demoTherapists } from './demo-therapists';

const [first, second] = demoTherapists;

const twiceAWeek: Omit<Constraints, 'startOn'> = {
  visitsPerWeek: 2,
  weekdays: [],
  clinicMinutes: 45,
  homeMinutesPerDay: 15,
  clinicEquipment: 'all',
  homeEquipment: ['band', 'towel', 'chair', 'wall', 'step', 'mat'],
};
const nothingFound = { redFlags: [], otherRedFlags: 'absent', otherPrecautions: 'absent' } as const;

/** What was found about invented patients who come to their visits, some of them on the day of seeding, whichever weekday it is. */
export const treatedDemoAssessments: readonly DemoAssessment[] = [
  {
    ...nothingFound,
    patient: 'DEMO-014',
    by: first,
    daysAgo: 31,
    status: 'signed',
    presentation: { id: 'lumbar-instability', icd10: 'M53.2X6', side: 'both', onsetDaysAgo: 300 },
    marks: [{ view: 'back', x: 0.5, y: 0.44, nrs: 4, quality: 'ache' }],
    typed: [
      ...['pain 4 2 6', 'sahrmann 1', 'prone instability +', 'aslr + L', 'hinge fault +', 'sorensen 55'],
      ...['glute max L 4', 'glute med L 4-', 'odi 30', 'startback 3'],
    ],
    goals: [{ kind: 'function', activity: 'Lift her grandson', measure: 'odi', target: 16, weeks: 10 }],
    constraints: twiceAWeek,
    comesOn: [1, 4],
    notes: 'Invented. Works at a till; long standing brings it on.',
  },
  {
    ...nothingFound,
    patient: 'DEMO-015',
    by: second,
    daysAgo: 45,
    status: 'signed',
    presentation: { id: 'older-adult-balance-impairment', icd10: 'R26.81', side: null, onsetDaysAgo: 200 },
    precautions: [
      { flag: 'hypertension-stage2', status: 'present' },
      { flag: 'high-fall-risk', status: 'present' },
    ],
    typed: [
      ...['pain 1 0 2', 'tug 14.1', 'berg 44', 'sls L 4', 'sls R 5', '30s chair stand 9', 'gait speed 0.9'],
      ...['hip abd both 4-', 'abc-scale 61'],
    ],
    goals: [{ kind: 'balance', activity: 'Take the tram alone', measure: 'abc-scale', target: 75, weeks: 12 }],
    constraints: { ...twiceAWeek, homeEquipment: ['chair', 'counter', 'wall'] },
    comesOn: [0, 3],
    notes: 'Invented. Pressure is measured at each visit.',
  },
  {
    ...nothingFound,
    patient: 'DEMO-016',
    by: first,
    daysAgo: 38,
    status: 'signed',
    presentation: { id: 'knee-oa', icd10: 'M17.11', side: 'right', onsetDaysAgo: 420 },
    marks: [{ view: 'front', x: 0.44, y: 0.72, nrs: 4, quality: 'ache' }],
    typed: [
      ...['pain 3 1 5', 'quad R 4-', 'hip abd R 4-', 'knee flex R 110', 'knee flex L 132', 'rom knee ext R -4'],
      ...['effusion R trace', 'sls R 12', '30s chair stand 11', 'lefs 46'],
    ],
    goals: [{ kind: 'function', activity: 'Work in the vineyard', measure: 'lefs', target: 60, weeks: 10 }],
    constraints: twiceAWeek,
    comesOn: [0, 5],
    notes: 'Invented. Vintner; the harvest begins in autumn.',
  },
  {
    ...nothingFound,
    patient: 'DEMO-017',
    by: first,
    daysAgo: 24,
    status: 'signed',
    presentation: { id: 'chronic-ankle-instability', icd10: 'M25.371', side: 'right', onsetDaysAgo: 400 },
    typed: [
      ...['pain 1 0 3', 'ktw R 8', 'ktw L 12', 'sls R 14', 'heel raise R 15', 'heel raise L 25'],
      ...['peroneals R 4-', 'cait 17'],
    ],
    goals: [{ kind: 'function', activity: 'Dance salsa again', measure: 'cait', target: 25, weeks: 8 }],
    constraints: twiceAWeek,
    comesOn: [0, 2],
    notes: 'Invented. Turned the ankle four times last year.',
  },
  {
    ...nothingFound,
    patient: 'DEMO-018',
    by: second,
    daysAgo: 25,
    status: 'signed',
    presentation: { id: 'chronic-neck-pain', icd10: 'M54.2', side: 'both', onsetDaysAgo: 380 },
    marks: [{ view: 'back', x: 0.5, y: 0.17, nrs: 4, quality: 'stiffness' }],
    typed: ['pain 4 2 6', 'ccft 22', 'neck flex 3+', 'neck rot L 58', 'neck rot R 66', 'lower trap L 4-', 'ndi 28'],
    goals: [{ kind: 'function', activity: 'Drive for two hours', measure: 'ndi', target: 14, weeks: 8 }],
    constraints: twiceAWeek,
    comesOn: [0, 3],
    notes: 'Invented. Delivery driver; shifts change at short notice.',
  },
];
