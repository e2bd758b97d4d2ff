import {
  addDays,
  composePlan,
  noWishes,
  parseCalendarDate,
  schedulePhases,
  type AssessedPatient,
  type AssessmentDocument,
  type CalendarDate,
  type ClinicClosure,
  type PlanBasis,
  type PlanDocument,
  type PlanTransition,
} from '@repattern/domain';
import { answerAssessment } from '@repattern/domain/plan/answer-assessment';
import { libraryVersion, shippedExercises } from '@repattern/domain/exercise/shipped-library';
import type { DemoCourse } from './demo-visit';

/** The plan of an invented patient and what became of it. Days are counted back from the day of seeding. */
export interface DemoPlan {
  /** Record number of the patient. */
  readonly patient: string;
  /** Which of the patient’s assessments it was made for, from 0. */
  readonly assessment: number;
  /** Who wrote it, by e-mail address. */
  readonly by: string;
  readonly daysAgo: number;
  /** Time of day of its visits, where one was agreed. */
  readonly at?: string;
  readonly steps: readonly DemoStep[];
}

/** Something that was done with a plan. */
export type DemoStep = DemoTransition | DemoVisits;

export interface DemoTransition {
  readonly kind: PlanTransition;
  readonly daysAgo: number;
  /** By whom, where it was not the author. */
  readonly by?: string;
  readonly reason?: string;
  /** Whether a signature had to be co-signed at that time. */
  readonly coSign?: boolean;
  /** Which assessment the working copy answers; without it what is in force is copied as it is. */
  readonly assessment?: number;
}

/** Every visit until that day took its course. The therapist writes them. */
export interface DemoVisits {
  readonly kind: 'visits';
  readonly daysAgo: number;
  readonly course: DemoCourse;
  /** How far the visit of the day of seeding is; without it nobody has come yet, or no visit is planned. */
  readonly today?: 'arrived' | 'in-progress';
}

/** What a plan of an invented patient is composed from. */
export interface DemoCase {
  readonly assessmentId: string;
  readonly assessment: AssessmentDocument;
  readonly patient: AssessedPatient;
  readonly closures: readonly ClinicClosure[];
}

/** The plan as it is composed and scheduled, with nothing changed by hand; or what is in force, made to answer the assessment. */
export function demoPlanDocument(demo: DemoCase, inForce: PlanDocument | null = null): PlanDocument {
  const [basis, { closures }] = [demoBasis(demo), demo];
  const composition = inForce === null ? composePlan(basis, noWishes) : answerAssessment(inForce, basis);
  if (composition.status === 'blocked') throw new Error('Demo data: red flags keep a plan from being composed.');
  const { plan } = composition;
  return withVisits(plan, schedulePhases(plan, closures));
}

/** What the plan of an invented patient is made for and checked against. */
export function demoBasis({ assessmentId, assessment, patient }: DemoCase): PlanBasis {
  return { assessmentId, assessment, patient, exercises: shippedExercises, libraryVersion };
}

/** The plan with a time of day for each visit that is still to come. */
export function withTimes(plan: PlanDocument, at: string): PlanDocument {
  return withVisits(
    plan,
    plan.calendar.visits.map((visit) => ({ ...visit, at })),
  );
}

function withVisits(plan: PlanDocument, visits: PlanDocument['calendar']['visits']): PlanDocument {
  return { ...plan, calendar: { ...plan.calendar, visits } };
}

/** The days around the coming turn of the year on which the demo clinic treats nobody; it is open whenever it is founded. */
export function demoClosures(today: CalendarDate): ClinicClosure[] {
  const year = Number(addDays(today, -10).slice(0, 4));
  const holidays = [
    { from: `${String(year)}-12-24`, to: `${String(year)}-12-26`, label: 'Christmas' },
    { from: `${String(year + 1)}-01-01`, to: `${String(year + 1)}-01-02`, label: 'New Year' },
  ];
  return holidays.filter(({ from, to }) => today < from || today > to);
}

/** An invented patient as norms see them. */
export function demoPatient(birthOn: string, sex: AssessedPatient['sex']): AssessedPatient {
  return { birthOn: parseCalendarDate(birthOn), ageYears: null, sex };
}
