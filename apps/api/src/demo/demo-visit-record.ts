import {
  emptyAssessment,
  newVisit,
  nothingNew,
  sameAsPrescribed,
  type CalendarDate,
  type Exercise,
  type PerformedItem,
  type PlanDocument,
  type VisitDocument,
  type VisitMeasurements,
  type VisitStart,
} from '@repattern/domain';
import { typeInto } from './demo-assessment';
import type { DemoCourse, DemoVisit } from './demo-visit';

/** One visit of a course, and what it begins with. */
export interface DemoVisitDay extends VisitStart {
  readonly plan: PlanDocument;
  readonly course: DemoCourse;
  /** Its number in the course, from 1. */
  readonly number: number;
  readonly on: CalendarDate;
  /** Whole days since the visit before. */
  readonly daysSince: number;
  readonly exerciseById: ReadonlyMap<string, Exercise>;
}

/** Everything that was recorded at one visit of a course, but for what was decided. */
export function demoVisitRecord(day: DemoVisitDay): VisitDocument {
  const { course, number, exerciseById } = day;
  const special = specialOf(day);
  const asked = withAnswers(newVisit(day), course, special);
  const shown = asked.items.filter(({ lane }) => lane === 'home').map(({ item }) => item);
  const quiet = nothingNew(asked, course.vitals === undefined);
  const whole = sameAsPrescribed(sameAsPrescribed(quiet, 'all', exerciseById), shown, exerciseById);
  const [rest, during] = [told(course.rest, number), told(course.during, number)];
  const items = whole.items.map((row, index) => {
    const otherwise = { ...course.done?.[row.target.form], ...special.done?.[row.target.form] };
    const painDuring = index % 3 === 0 ? during : Math.max(0, during - 2);
    const { performed } = row;
    if (performed === null) return row;
    const done = { ...performed, painDuring, ...otherwise, seen: { ...performed.seen, ...otherwise.seen } };
    return { ...row, performed: special.stopped === undefined ? done : skipped(special.stopped) };
  });
  return {
    ...whole,
    items,
    pain: special.stopped === undefined ? painOf(rest, during) : { ...whole.pain, rest, before: rest },
    effusion: course.effusion ? [effusionOf(course.effusion, number)] : [],
    home: { sessionsDone: homeSessions(day, special), painDuring: during },
    measured: measurementsOf(special, day.on),
    time: timeOf(items, day.on),
    notes: special.notes ?? '',
  };
}

/** What was special about a day of a course. */
export function specialOf({ course, number }: Pick<DemoVisitDay, 'course' | 'number'>): DemoVisit {
  const day = course.days[number] ?? {};
  return day === 'no-show' ? {} : day;
}

function withAnswers(visit: VisitDocument, { vitals }: DemoCourse, special: DemoVisit): VisitDocument {
  const taken = vitals === undefined ? {} : { vitals: 'taken' as const, signs: vitals };
  return {
    ...visit,
    screen: { ...visit.screen, ...taken, ...special.screen },
    response: { ...visit.response, ...special.response },
  };
}

function painOf(rest: number, during: number): VisitDocument['pain'] {
  return { rest, before: rest, during, after: Math.max(rest, during - 1) };
}

function skipped(why: string): PerformedItem {
  const nothing = { swappedFor: null, dose: null, minutes: null, painDuring: null, quality: null, seen: {} };
  return { outcome: 'skipped', why, ...nothing };
}

function told(values: readonly number[], number: number): number {
  const value = values[number - 1] ?? values.at(-1);
  if (value === undefined) throw new Error('Demo data: a course tells something of no visit.');
  return value;
}

function effusionOf(
  { grades, ...joint }: NonNullable<DemoCourse['effusion']>,
  number: number,
): VisitDocument['effusion'][number] {
  return { ...joint, grade: told(grades, number) };
}

function homeSessions({ plan, phase, course, daysSince }: DemoVisitDay, { home = course.home }: DemoVisit): number {
  const perDay = plan.phases.find((each) => each.number === phase)?.homePerDay ?? 0;
  return Math.round(daysSince * perDay * home);
}

function measurementsOf({ measured = [], gates = {} }: DemoVisit, on: CalendarDate): VisitMeasurements {
  const { strength, rangeOfMotion, tests, outcomes, findings } = measured.reduce(typeInto, emptyAssessment(on));
  const judged = Object.entries(gates) as [keyof typeof gates, number | boolean][];
  return {
    ...{ strength, rangeOfMotion, tests, outcomes, findings },
    gates: judged.map(([measure, value]) => ({ measure, value })),
  };
}

/** When every visit of the past began, and when it was finished and locked. */
export const demoHours = { startedAt: '08:00:00Z', finishedAt: '09:00:00Z' } as const;

/** All of the clinic’s minutes are one-to-one; getting ready and the questions take five more. */
function timeOf(items: VisitDocument['items'], on: CalendarDate): VisitDocument['time'] {
  const clinic = items.filter(({ lane }) => lane === 'clinic');
  const timedMinutes = clinic.reduce((sum, { performed }) => sum + (performed?.minutes ?? 0), 0);
  const { startedAt, finishedAt } = demoHours;
  return {
    ...{ startedAt: `${on}T${startedAt}`, finishedAt: `${on}T${finishedAt}` },
    ...{ timedMinutes, totalMinutes: timedMinutes + 5 },
  };
}
