import type { PlanDocument, PlanItem } from '../plan-document';

const quadSet: PlanItem = {
  id: '1.clinic.quad-set.left',
  exerciseId: 'quad-set',
  side: 'left',
  dose: {
    form: 'strength-isometric',
    ...{ sets: 1, reps: 10, hold_s: 5, effort_pct_mvic: 30, rest_s: 30, sessions_per_day: 2 },
  },
  pinned: false,
  note: '',
};

const heelProp: PlanItem = {
  id: '1.home.heel-prop-extension.left',
  exerciseId: 'heel-prop-extension',
  side: 'left',
  dose: {
    form: 'stretch-static',
    ...{ sets: 1, reps: 2, hold_s: 30, intensity: 3, sessions_per_day: 1, days_per_week: 7 },
  },
  pinned: false,
  note: 'Towel under the heel',
};

const bridge: PlanItem = {
  id: '2.clinic.bridge-double-leg.none',
  exerciseId: 'bridge-double-leg',
  side: null,
  dose: {
    form: 'strength-isotonic',
    ...{ sets: 2, reps: 15, load_pct_1rm: 40, rpe: 3, rir: 4, tempo_ecc_s: 3, tempo_pause_s: 1, tempo_con_s: 2 },
    ...{ rest_s: 45, days_per_week: 3 },
  },
  pinned: false,
  note: '',
};

/**
 * A small invented plan for a knee, as specs use it: two phases, both lanes, a goal, gates, and visits that are over or to come.
 * @source policy
 */
export const kneePlan: PlanDocument = {
  schemaVersion: 1,
  assessmentId: 'assessment-1',
  origin: { kind: 'assessment' },
  presentation: { id: 'knee-oa', icd10: 'M17.12', side: 'left' },
  problems: [
    { key: 'weak.quadriceps.left', kind: 'weak', tissue: 'quadriceps', side: 'left', weight: 3, because: [] },
    { key: 'impaired.balance.none', kind: 'impaired', ability: 'balance', side: null, weight: 1, because: [] },
  ],
  goals: [
    {
      ...{ id: 'goal-1', kind: 'function', activity: 'Climb two flights of stairs', measure: 'lefs' },
      ...{ baseline: 40, target: 60, weeks: 8, problems: ['weak.quadriceps.left'] },
    },
  ],
  limits: { clinicMinutes: 45, homeMinutesPerDay: 15, clinicEquipment: 'all', homeEquipment: [] },
  phases: [
    {
      ...{ number: 1, weeks: 2, visitsPerWeek: 2, homePerDay: 2, clinic: [quadSet], home: [heelProp] },
      exit: [{ id: 'p1-rest-pain', measure: 'nprsRest', op: '<=', value: 3, visits: 1, source: 'policy' }],
    },
    {
      ...{ number: 2, weeks: 3, visitsPerWeek: 2, homePerDay: 1, clinic: [bridge], home: [] },
      exit: [{ id: 'p2-pain', measure: 'painDuringMax', op: '<=', value: 3, visits: 1, source: 'policy' }],
    },
  ],
  excluded: ['short-arc-quad'],
  calendar: {
    ...{ startOn: '2026-09-07', weekdays: ['mon', 'thu'], restHours: 24 },
    visits: [
      { id: 'v1', phase: 1, on: '2026-09-07', at: '09:00', status: 'attended', fixed: false, reassess: false },
      { id: 'v2', phase: 1, on: '2026-09-10', at: null, status: 'missed', fixed: false, reassess: false },
      { id: 'v3', phase: 2, on: '2026-09-21', at: null, status: 'planned', fixed: true, reassess: true },
    ],
  },
  notes: '',
  versions: { library: '1.1.0', composer: '1' },
};
