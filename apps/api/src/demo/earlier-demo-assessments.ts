import type { DemoAssessment } from './demo-assessment';
import { demoTherapists } from './demo-therapists';

const [first] = demoTherapists;

/** What was found about invented patients whose treatment is over. */
export const earlierDemoAssessments: readonly DemoAssessment[] = [
  {
    patient: 'DEMO-013',
    by: first,
    daysAgo: 151,
    status: 'signed',
    presentation: { id: 'rotator-cuff-related-pain', icd10: 'M75.41', side: 'right', onsetDaysAgo: 240 },
    redFlags: [],
    otherRedFlags: 'absent',
    otherPrecautions: 'absent',
    marks: [{ view: 'front', x: 0.38, y: 0.22, nrs: 4, quality: 'ache' }],
    typed: ['pain 3 1 6', 'painful arc + R', 'shoulder abd R 140 p', 'shoulder er R 4-', 'lower trap R 4-', 'spadi 42'],
    goals: [{ kind: 'function', activity: 'Put dishes on the upper shelf', measure: 'spadi', target: 20, weeks: 12 }],
    constraints: {
      ...{ visitsPerWeek: 1, weekdays: ['tue', 'thu'], clinicMinutes: 45, homeMinutesPerDay: 15 },
      ...{ clinicEquipment: 'all', homeEquipment: ['band', 'wall', 'towel', 'dowel'] },
    },
    notes: 'Invented. Cook in a school kitchen.',
  },
];
