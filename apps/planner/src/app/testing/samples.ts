import type { ExerciseView, PatientView, Problem, SessionView } from '@repattern/contracts';
import { permissionsOf, problemKinds, type ProblemCode, type Role } from '@repattern/contracts/values';
import type { Exercise } from '@repattern/domain';

/** The session of Ioana Marin, a therapist unless told otherwise. */
export function aSession(role: Role = 'therapist'): SessionView {
  return {
    user: { id: 'person-1', displayName: 'Ioana Marin', email: 'therapist@demo.example' },
    clinic: { id: 'clinic-1', name: 'Riverside', timeZone: 'Europe/Bucharest', demo: true },
    roles: [role],
    permissions: permissionsOf([role]),
    secondFactorDue: false,
    resets: [],
    idleSeconds: 900,
    expiresAt: '2099-01-01T00:00:00.000Z',
  };
}

/** The record of Ana Pop, version 1, with what is told to differ. */
export function aPatient(differing: Partial<PatientView> = {}): PatientView {
  return {
    id: 'patient-1',
    recordNumber: 'R-1',
    givenName: 'Ana',
    familyName: 'Pop',
    birthOn: '1960-04-14',
    sex: 'female',
    therapistId: null,
    invented: true,
    archivedAt: null,
    version: 1,
    createdAt: '2026-09-14T08:00:00.000Z',
    updatedAt: '2026-09-14T08:00:00.000Z',
    ...differing,
  };
}

/** A clamshell as a clinic might describe it, with what is told to differ. */
export function anExercise(differing: Partial<Exercise> = {}): Exercise {
  return {
    id: '6f6dd4a5-52b3-4c51-9d9e-0d3b7d2a1c01',
    name: 'Clamshell at the wall',
    group: 'stretching-strengthening',
    doseForm: 'strength-isotonic',
    cptCode: '97110',
    region: 'hip',
    targetsWeak: ['gluteus-medius'],
    lengthens: [],
    position: 'sidelying',
    weightBearing: 'none',
    side: 'unilateral',
    equipment: ['mat', 'wall'],
    difficulty: 1,
    phaseMin: 1,
    phaseMax: 2,
    setting: 'both',
    ladder: '6f6dd4a5-52b3-4c51-9d9e-0d3b7d2a1c01',
    regressesTo: [],
    progressesTo: [],
    tags: ['hip-abduction-resisted'],
    minutesPerSet: 1.5,
    cue: 'Slide the heels up the wall and open the knee.',
    ...differing,
  };
}

/** An exercise of the clinic's own, version 1, with what is told to differ. */
export function anExerciseView(differing: Partial<ExerciseView> = {}): ExerciseView {
  return { entry: anExercise(), origin: 'own', archived: false, favourite: false, version: 1, ...differing };
}

/** The body of an error answer. */
export function aProblem(code: ProblemCode, findings: Problem['findings'] = []): Problem {
  const { status, title } = problemKinds[code];
  return { type: `urn:repattern:problem:${code}`, title, status, code, requestId: 'r-1', findings };
}
