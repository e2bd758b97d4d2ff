import { nextStanding, type CalendarDate, type PlanDocument, type PlanStanding } from '@repattern/domain';
import { hashRevision } from '../plans/hash-revision';
import { actionOf } from '../plans/plan-step';
import { attendedUntil, type DemoStep } from './demo-plan';

/** A demo plan on its way, as the database knows it. */
export interface DemoPlanState {
  readonly id: string;
  readonly standing: PlanStanding;
  readonly draft: PlanDocument | null;
  /** Every revision so far, oldest first. */
  readonly revisions: readonly { readonly document: PlanDocument; readonly hash: Buffer }[];
  readonly inForce: number | null;
}

/** By whom and when a step is taken. */
export interface DemoMoment {
  readonly by: string;
  readonly day: CalendarDate;
  readonly at: string;
  /** Makes a plan for one of the patient’s assessments, from what is in force where there is something. */
  readonly documentFor: (assessment: number, inForce: PlanDocument | null) => PlanDocument;
}

/** A demo plan as it was just opened. */
export function newDemoPlan(id: string, draft: PlanDocument): DemoPlanState {
  return { id, standing: { status: 'draft', work: 'open' }, draft, revisions: [], inForce: null };
}

/** The plan after a step, and the values of the statement that writes it, but for the request. */
export function advanceDemoPlan(
  before: DemoPlanState,
  step: DemoStep,
  moment: DemoMoment,
): { state: DemoPlanState; values: unknown[] } {
  const transition = step.kind === 'attended' ? null : step.kind;
  const standing = transition === null ? before.standing : standingAfter(before, step);
  const added = addedRevision(before, step, moment);
  const revisions = added === null ? before.revisions : [...before.revisions, added];
  const state: DemoPlanState = {
    ...{ id: before.id, standing, revisions, draft: draftAfter(before, step, moment) },
    inForce: isInForceNow(step, standing) ? revisions.length : before.inForce,
  };
  const { status, work } = before.standing;
  const reason = 'reason' in step ? (step.reason ?? null) : null;
  const about = ['sign-off', 'co-sign', 'return'].includes(step.kind) ? revisions.length : state.inForce;
  const shown = state.draft ?? headOf(state);
  return {
    state,
    values: [
      ...[state.id, standing.status, standing.work, moment.at, textOf(state.draft), shown?.assessmentId],
      ...[revisions.length || null, state.inForce, added?.kind ?? null, textOf(added?.document ?? null), reason],
      ...[added?.prevHash ?? null, added?.hash ?? null, transition, status, work, about],
      transition === null ? 'plan.calendar-changed' : actionOf(transition, standing),
    ],
  };
}

function standingAfter({ standing }: DemoPlanState, step: DemoStep): PlanStanding {
  const next =
    step.kind === 'attended' ? standing : nextStanding(standing, step.kind, { coSign: step.coSign ?? false });
  if (next === null) throw new Error(`Demo data: a plan that is ${standing.status} cannot ${step.kind}.`);
  return next;
}

function addedRevision(
  { id, draft, revisions, inForce }: DemoPlanState,
  step: DemoStep,
  { by, day, at }: DemoMoment,
): { kind: 'sign-off' | 'calendar'; document: PlanDocument; prevHash: Buffer | null; hash: Buffer } | null {
  if (step.kind !== 'sign-off' && step.kind !== 'attended') return null;
  const head = revisions[(inForce ?? 0) - 1]?.document;
  const document = step.kind === 'sign-off' ? draft : head && attendedUntil(head, day);
  if (!document) throw new Error(`Demo data: there is nothing to ${step.kind}.`);
  const kind = step.kind === 'sign-off' ? 'sign-off' : 'calendar';
  const prevHash = revisions.at(-1)?.hash ?? null;
  const reason = step.reason ?? null;
  const number = revisions.length + 1;
  return {
    kind,
    document,
    prevHash,
    hash: hashRevision({ planId: id, number, kind, document, reason, by, at, prevHash, visitId: null }),
  };
}

function draftAfter(before: DemoPlanState, step: DemoStep, { documentFor }: DemoMoment): PlanDocument | null {
  if (step.kind === 'revise' && step.assessment !== undefined) return documentFor(step.assessment, headOf(before));
  if (step.kind === 'revise' || step.kind === 'return') return headOf(before);
  return ['hold', 'resume', 'attended'].includes(step.kind) ? before.draft : null;
}

function headOf({ standing, revisions, inForce }: DemoPlanState): PlanDocument | null {
  const number = standing.work === 'awaiting-co-sign' ? revisions.length : (inForce ?? 0);
  return revisions[number - 1]?.document ?? null;
}

function isInForceNow(step: DemoStep, { work }: PlanStanding): boolean {
  if (step.kind === 'co-sign' || step.kind === 'attended') return true;
  return step.kind === 'sign-off' && work === 'none';
}

function textOf(document: PlanDocument | null): string | null {
  return document === null ? null : JSON.stringify(document);
}
