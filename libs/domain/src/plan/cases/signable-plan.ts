import type { AssessmentDocument } from '../../assessment/assessment-document';
import { emptyAssessment } from '../../assessment/assessment-document';
import type { Lane } from '../../exercise/decide-contraindication';
import type { ExerciseId } from '../../exercise/exercise';
import { libraryVersion, shippedExercises } from '../../exercise/shipped-library';
import { startingDose } from '../../exercise/starting-dose';
import type { BodySide } from '../../kernel/body-side';
import { parseCalendarDate } from '../../kernel/calendar-date';
import type { PlanBasis } from '../composition';
import type { PlanDocument, PlanItem } from '../plan-document';

/** A right knee with osteoarthritis and a weak quadriceps, everything asked and nothing in the way. */
export const signableAssessment: AssessmentDocument = {
  ...emptyAssessment('2026-03-02'),
  presentation: { id: 'knee-oa', icd10: 'M17.11', side: 'right', onsetOn: '2025-06-01', events: [] },
  pain: { now: 2, best: 1, worst: 4, marks: [] },
  redFlags: { answers: {}, others: 'absent' },
  precautions: { flags: [], others: 'absent' },
  strength: [{ muscle: 'quadriceps', side: 'right', grade: '4-', painful: false }],
  outcomes: [{ id: 'lefs', score: 44 }],
  goals: [{ kind: 'function', activity: 'Climb two flights of stairs', measure: 'lefs', target: 60, weeks: 12 }],
};

/** What {@link signablePlan} is checked against: the shipped library and a man of 61 years. */
export const signableBasis: PlanBasis = {
  assessmentId: '5f0c8a52-7c7e-4d0f-9d5d-2f6f2a1f0001',
  assessment: signableAssessment,
  patient: { birthOn: parseCalendarDate('1964-05-01'), ageYears: 61, sex: 'male' },
  exercises: shippedExercises,
  libraryVersion,
};

/** An exercise of the shipped library as an item of a phase, at the dose with which it starts there. */
export function itemOf(
  exerciseId: ExerciseId,
  {
    phase = 1,
    lane = 'clinic',
    side = 'right',
  }: { phase?: 1 | 2 | 3 | 4 | 5; lane?: Lane; side?: BodySide | null } = {},
): PlanItem {
  const exercise = shippedExercises.find(({ id }) => id === exerciseId);
  const dose = exercise && startingDose(exercise, phase);
  if (!dose) throw new Error(`There is no dose of ${exerciseId} in phase ${phase}.`);
  const id = `${phase}.${lane}.${exerciseId}.${side ?? 'none'}`;
  return { id, exerciseId, side, dose, pinned: false, note: '' };
}

/**
 * A short plan with one of everything, in which nothing is wrong.
 * @source policy
 */
export const signablePlan: PlanDocument = {
  schemaVersion: 1,
  assessmentId: signableBasis.assessmentId,
  origin: { kind: 'assessment' },
  presentation: { id: 'knee-oa', icd10: 'M17.11', side: 'right' },
  problems: [
    {
      key: 'weak.quadriceps.right',
      kind: 'weak',
      tissue: 'quadriceps',
      side: 'right',
      weight: 3,
      because: [{ kind: 'strength', muscle: 'quadriceps', side: 'right', grade: '4-' }],
    },
  ],
  goals: [
    {
      id: 'goal-1',
      kind: 'function',
      activity: 'Climb two flights of stairs',
      measure: 'lefs',
      baseline: 44,
      target: 60,
      weeks: 12,
      problems: ['weak.quadriceps.right'],
    },
  ],
  limits: { clinicMinutes: 45, homeMinutesPerDay: 20, clinicEquipment: 'all', homeEquipment: [] },
  phases: [
    {
      number: 1,
      weeks: 2,
      visitsPerWeek: 2,
      homePerDay: 2,
      clinic: [itemOf('quad-set')],
      home: [itemOf('quad-set', { lane: 'home' })],
      exit: [{ id: 'p1-rest-pain', measure: 'nprsRest', op: '<=', value: 3, visits: 1, source: 'policy' }],
    },
  ],
  excluded: [],
  calendar: {
    startOn: '2026-03-02',
    weekdays: ['mon', 'thu'],
    restHours: 48,
    visits: [
      { id: 'visit-1', phase: 1, on: '2026-03-02', at: '09:30', status: 'planned', fixed: false, reassess: false },
      { id: 'visit-2', phase: 1, on: '2026-03-05', at: null, status: 'planned', fixed: false, reassess: false },
      { id: 'visit-3', phase: 1, on: '2026-03-09', at: null, status: 'planned', fixed: false, reassess: false },
      { id: 'visit-4', phase: 1, on: '2026-03-12', at: null, status: 'planned', fixed: false, reassess: false },
    ],
  },
  notes: '',
  versions: { library: libraryVersion, composer: '1' },
};
