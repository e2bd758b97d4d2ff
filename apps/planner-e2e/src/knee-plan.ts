import {
  addDays,
  parseCalendarDate,
  schedulePhases,
  type AssessmentDocument,
  type CalendarDate,
  type ClinicClosure,
  type PlanBasis,
  type PlanDocument,
  type PlanPhase,
  type PlannedVisit,
} from '@repattern/domain';
import { libraryVersion, shippedExercises } from '@repattern/domain/exercise/shipped-library';
import { itemOf, signableAssessment } from '@repattern/domain/plan/cases/signable-plan';
import { startPlan } from '@repattern/domain/plan/protocol/start-plan';

/** Whoever has the knee. */
export const kneePatient = { birthOn: '1964-05-01', sex: 'male' } as const;

const weak = ['quadriceps', 'gluteus-medius', 'gluteus-maximus', 'obliques'] as const;

function assessedOn(today: CalendarDate): CalendarDate {
  return addDays(today, -10);
}

/** A right knee of which everything was asked some days ago, so that nothing has to be measured before a visit begins. */
export function kneeAssessment(today: CalendarDate): AssessmentDocument {
  return {
    ...signableAssessment,
    assessedOn: assessedOn(today),
    strength: weak.map((muscle) => ({ muscle, side: 'right', grade: '4-', painful: false })),
  };
}

/** What plan and verdicts are checked against. */
export function kneeBasis(assessmentId: string, today: CalendarDate): PlanBasis {
  const { birthOn, sex } = kneePatient;
  return {
    ...{ assessmentId, assessment: kneeAssessment(today) },
    patient: { birthOn: parseCalendarDate(birthOn), ageYears: null, sex },
    ...{ exercises: shippedExercises, libraryVersion },
  };
}

/** The items of the clinic, in the order of the session. */
export const clinicItems = {
  quadSet: itemOf('quad-set'),
  clamshell: itemOf('clamshell'),
  bridge: itemOf('bridge-double-leg', { side: null }),
  legLift: itemOf('sahrmann-level-1'),
  squat: itemOf('mini-squat-supported', { side: null }),
  balance: itemOf('balance-single-leg-firm'),
} as const;

const phase: PlanPhase = {
  ...{ number: 1, weeks: 6, visitsPerWeek: 2, homePerDay: 1 },
  clinic: Object.values(clinicItems),
  home: [itemOf('quad-set', { lane: 'home' })],
  exit: [
    { id: 'p1-rest-pain', measure: 'nprsRest', op: '<=', value: 3, visits: 1, source: 'policy' },
    { id: 'p1-stance', measure: 'slsPctAgeNorm', op: '>=', value: 80, visits: 1, source: 'policy' },
  ],
};

/**
 * Six items in the clinic and one at home, begun some days ago, with a visit today and others in the weeks that follow, on days on which
 * the clinic is open.
 */
export function kneePlan(assessmentId: string, today: CalendarDate, closures: readonly ClinicClosure[]): PlanDocument {
  const started = startPlan(kneeBasis(assessmentId, today), (empty) => ({
    ...empty,
    phases: [phase],
    calendar: {
      ...{ startOn: assessedOn(today), restHours: 24, visits: [visitOf(today)] },
      weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
    },
  }));
  if (started.status !== 'composed') throw new Error('The knee cannot be treated.');
  const { plan } = started;
  return { ...plan, calendar: { ...plan.calendar, visits: schedulePhases(plan, closures, today) } };
}

/** Fixed, so that it stays on its day whatever the weekday is. */
function visitOf(on: CalendarDate): PlannedVisit {
  return { id: 'visit-1', phase: 1, on, at: null, status: 'planned', fixed: true, reassess: false };
}
