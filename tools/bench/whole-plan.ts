/** Exercises of the plan, four of each of three forms. */
const exercises = {
  'strength-isometric': ['quad-set', 'wall-squat-isometric', 'hamstring-isometric-heel-dig', 'adductor-squeeze-ball'],
  'stretch-static': [
    'hamstring-stretch-supine-strap',
    'heel-prop-extension',
    'hip-flexor-stretch-half-kneeling',
    'gastroc-wall-stretch',
  ],
  'strength-isotonic': ['bridge-double-leg', 'straight-leg-raise', 'clamshell', 'leg-press-bilateral'],
} as const;

const doses: Readonly<Record<keyof typeof exercises, object>> = {
  'strength-isometric': { sets: 1, reps: 10, hold_s: 5, effort_pct_mvic: 30, rest_s: 30, sessions_per_day: 2 },
  'stretch-static': { sets: 1, reps: 2, hold_s: 30, intensity: 3, sessions_per_day: 1, days_per_week: 7 },
  'strength-isotonic': {
    ...{ sets: 2, reps: 15, load_pct_1rm: 40, rpe: 3, rir: 4, tempo_ecc_s: 3, tempo_pause_s: 1, tempo_con_s: 2 },
    ...{ rest_s: 45, days_per_week: 3 },
  },
};

const tissues = ['quadriceps', 'gluteus-medius', 'gluteus-maximus', 'hamstrings', 'rectus-femoris', 'iliopsoas'];
const weeksOfPhase = [2, 3, 4, 3, 4];
const startOn = Date.UTC(2026, 8, 7);

/** A whole plan as the planner sends it: 5 phases, 60 items, 24 visits. */
export function wholePlan(assessmentId: string): object {
  const problems = tissues.map((tissue) => ({
    ...{ key: `weak.${tissue}.left`, kind: 'weak', tissue, side: 'left', weight: 3 },
    because: [{ kind: 'strength', muscle: tissue, side: 'left', grade: '4-' }],
  }));
  return {
    schemaVersion: 1,
    assessmentId,
    origin: { kind: 'assessment' },
    presentation: { id: 'knee-oa', icd10: 'M17.12', side: 'left' },
    problems,
    goals: ['Climb two flights of stairs', 'Walk 5 km without a stick'].map((activity, at) => ({
      ...{ id: `goal-${at + 1}`, kind: 'function', activity, measure: 'lefs', baseline: 40, target: 60, weeks: 12 },
      problems: problems.map(({ key }) => key),
    })),
    limits: { clinicMinutes: 60, homeMinutesPerDay: 30, clinicEquipment: 'all', homeEquipment: ['band', 'strap'] },
    phases: weeksOfPhase.map(phaseOf),
    excluded: ['short-arc-quad'],
    calendar: { startOn: '2026-09-07', weekdays: ['mon', 'thu'], restHours: 24, visits: visits() },
    notes: '',
    versions: { library: '1.1.0', composer: '1' },
  };
}

function phaseOf(weeks: number, at: number): object {
  const number = at + 1;
  const items = Object.entries(exercises).flatMap(([form, ids]) =>
    ids.map((exerciseId) => ({ exerciseId, dose: { form, ...doses[form as keyof typeof exercises] } })),
  );
  const lane = (name: string, chosen: typeof items): object[] =>
    chosen.map(({ exerciseId, dose }) => ({
      ...{ id: `${number}.${name}.${exerciseId}.left`, exerciseId, side: 'left', dose, pinned: false, note: '' },
    }));
  return {
    ...{ number, weeks, visitsPerWeek: 1.5, homePerDay: 1 },
    clinic: lane('clinic', items.slice(0, 8)),
    home: lane('home', items.slice(8)),
    exit: [
      { id: `p${number}-pain`, measure: 'painDuringMax', op: '<=', value: 3, visits: 1, source: 'policy' },
      { id: `p${number}-strength`, measure: 'mmtPriorityMin', op: '>=', value: 4, visits: 1, source: 'policy' },
      { id: `p${number}-settles`, measure: 'painSettledByMorning', op: '==', value: true, visits: 1, source: 'policy' },
    ],
  };
}

/** 24 visits, each in the phase of its week. */
function visits(): object[] {
  return Array.from({ length: 24 }, (_, at) => {
    const day = Math.floor(at / 2) * 7 + (at % 2) * 3;
    const on = new Date(startOn + day * 86_400_000).toISOString().slice(0, 10);
    return {
      ...{ id: `v${at + 1}`, phase: phaseOfWeek(Math.floor(day / 7)), on, at: '09:00', status: 'planned' },
      ...{ fixed: false, reassess: at % 10 === 9 },
    };
  });
}

function phaseOfWeek(week: number): number {
  let left = week;
  return weeksOfPhase.findIndex((weeks) => (left -= weeks) < 0) + 1;
}
