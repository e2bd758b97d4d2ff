import { randomUUID } from 'node:crypto';
import {
  daysBetween,
  defaultParameters,
  reflow,
  type CalendarDate,
  type ClinicClosure,
  type FinishedVisit,
  type PhaseNumber,
  type PhaseVerdict,
  type PlanBasis,
  type PlanDocument,
  type PlannedVisit,
  type VisitContext,
} from '@repattern/domain';
import { demoVisitRecord, specialOf } from './demo-visit-record';
import type { DemoCourse } from './demo-visit';
import { finishDemoVisit, type FinishedDemoVisit } from './finish-demo-visit';

/** A patient under treatment, visit after visit. */
export interface DemoTreatment {
  readonly plan: PlanDocument;
  /** Number of the revision in force. */
  readonly revision: number;
  readonly phase: { readonly number: PhaseNumber; readonly since: string };
  /** Finished visits of the plan, oldest first, and how many were planned so far. */
  readonly history: readonly FinishedVisit[];
  readonly number: number;
  /** What was recommended for the phase at the last of them; null before the first. */
  readonly phaseVerdict: PhaseVerdict | null;
  readonly isReferred: boolean;
}

/** What does not change from visit to visit. */
export interface DemoCare {
  readonly course: DemoCourse;
  readonly basis: PlanBasis;
  readonly closures: readonly ClinicClosure[];
}

/** One visit as it became, with the plan that follows from it. */
export interface TreatedVisit {
  readonly id: string;
  readonly planned: PlannedVisit;
  readonly phase: PhaseNumber;
  /** Number of the revision by which the day began. */
  readonly revision: number;
  /** Null for one to which nobody came. */
  readonly finished: FinishedDemoVisit | null;
  readonly after: DemoTreatment;
}

/** A patient whose plan has come in force on a day, before the first visit. */
export function beginDemoTreatment(plan: PlanDocument, revision: number, day: CalendarDate): DemoTreatment {
  const [first] = plan.phases;
  if (!first) throw new Error('Demo data: a plan without phases is in force.');
  const { startOn } = plan.calendar;
  const phase = { number: first.number, since: day > startOn ? day : startOn };
  return { plan, revision, phase, history: [], number: 0, phaseVerdict: null, isReferred: false };
}

/** What becomes of every planned visit until a day, one after the other, unless the patient is referred. */
export function* treatDemoPatient(begun: DemoTreatment, care: DemoCare, until: CalendarDate): Generator<TreatedVisit> {
  let treated = treatOnce(begun, care, until);
  while (treated !== null) {
    yield treated;
    treated = treatOnce(treated.after, care, until);
  }
}

function treatOnce(before: DemoTreatment, care: DemoCare, until: CalendarDate): TreatedVisit | null {
  const planned = nextPlanned(before, until);
  if (planned === null || before.isReferred) return null;
  const number = before.number + 1;
  const visit = { id: randomUUID(), planned, phase: before.phase.number, revision: before.revision };
  const next = { ...before, number, revision: before.revision + 1 };
  const today = planned.on as CalendarDate;
  if (care.course.days[number] === 'no-show') {
    const { plan } = reflow(before.plan, { kind: 'miss', visit: planned.id }, { closures: care.closures, today });
    return { ...visit, finished: null, after: { ...next, plan } };
  }
  const around = { closures: care.closures, today, planned: planned.id };
  const finished = finishDemoVisit(
    contextOf(before, care, planned),
    specialOf({ course: care.course, number }),
    around,
  );
  const { document, verdicts, applied } = finished;
  const given = verdicts.items.map(({ item, action, rule }) => [item, { action, rule }] as const);
  const done: FinishedVisit = { id: visit.id, on: today, document, verdicts: Object.fromEntries(given) };
  const after: DemoTreatment = {
    ...{ ...next, plan: applied.plan, history: [...before.history, done] },
    phase: applied.move === null ? before.phase : { number: applied.move.to, since: applied.move.since },
    phaseVerdict: verdicts.phase,
    isReferred: verdicts.stop === 'STOP_REFER',
  };
  return { ...visit, finished, after };
}

/** The first visit of a plan to which nothing happened, not later than a day. */
export function nextPlanned({ plan }: DemoTreatment, until: CalendarDate): PlannedVisit | null {
  return plan.calendar.visits.find(({ status, on }) => status === 'planned' && on <= until) ?? null;
}

/** What the verdicts of a visit are given about, with everything recorded. */
export function contextOf(before: DemoTreatment, care: DemoCare, planned: PlannedVisit): VisitContext {
  const { plan, revision, phase, history } = before;
  const on = planned.on as CalendarDate;
  const since = (history.at(-1)?.on ?? plan.calendar.startOn) as CalendarDate;
  const day = { ...care, plan, revision, phase: phase.number, number: before.number + 1, on };
  const exerciseById = new Map(care.basis.exercises.map((exercise) => [exercise.id, exercise]));
  return {
    ...{ plan, history, on, phase: phase.number, phaseSince: phase.since },
    ...{ basis: care.basis, parameters: defaultParameters },
    visit: demoVisitRecord({ ...day, daysSince: daysBetween(since, on), exerciseById }),
  };
}
