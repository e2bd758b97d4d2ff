import { nextStanding, type PlanDocument, type PlanStanding } from '@repattern/domain';
import { hashRevision } from '../plans/hash-revision';
import { actionOf } from '../plans/plan-step';
import type { DemoTransition } from './demo-plan';

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
  step: DemoTransition,
  moment: DemoMoment,
): { state: DemoPlanState; values: unknown[] } {
  const standing = standingAfter(before, step);
  const added = addedRevision(before, step, moment);
  const revisions = added === null ? before.revisions : [...before.revisions, added];
  const state: DemoPlanState = {
    ...{ id: before.id, standing, revisions, draft: draftAfter(before, step, moment) },
    inForce: isInForceNow(step, standing) ? revisions.length : before.inForce,
  };
  const { status, work } = before.standing;
  const reason = step.reason ?? null;
  const about = ['sign-off', 'co-sign', 'return'].includes(step.kind) ? revisions.length : state.inForce;
  const shown = state.draft ?? headOf(state);
  return {
    state,
    values: [
      ...[state.id, standing.status, standing.work, moment.at, textOf(state.draft), shown?.assessmentId],
      ...[
        revisions.length || null,
        state.inForce,
        added === null ? null : 'sign-off',
        textOf(added?.document ?? null),
        reason,
      ],
      ...[added?.prevHash ?? null, added?.hash ?? null, step.kind, status, work, about],
      actionOf(step.kind, standing),
    ],
  };
}

function standingAfter({ standing }: DemoPlanState, step: DemoTransition): PlanStanding {
  const next = nextStanding(standing, step.kind, { coSign: step.coSign ?? false });
  if (next === null) throw new Error(`Demo data: a plan that is ${standing.status} cannot ${step.kind}.`);
  return next;
}

function addedRevision(
  { id, draft: document, revisions }: DemoPlanState,
  step: DemoTransition,
  { by, at }: DemoMoment,
): { document: PlanDocument; prevHash: Buffer | null; hash: Buffer } | null {
  if (step.kind !== 'sign-off') return null;
  if (!document) throw new Error('Demo data: there is nothing to sign off.');
  const [prevHash, reason, number] = [revisions.at(-1)?.hash ?? null, step.reason ?? null, revisions.length + 1];
  const said = { planId: id, number, kind: 'sign-off', document, reason, by, at, prevHash, visitId: null } as const;
  return { document, prevHash, hash: hashRevision(said) };
}

function draftAfter(before: DemoPlanState, step: DemoTransition, { documentFor }: DemoMoment): PlanDocument | null {
  if (step.kind === 'revise' && step.assessment !== undefined) return documentFor(step.assessment, headOf(before));
  if (step.kind === 'revise' || step.kind === 'return') return headOf(before);
  return ['hold', 'resume'].includes(step.kind) ? before.draft : null;
}

function headOf({ standing, revisions, inForce }: DemoPlanState): PlanDocument | null {
  const number = standing.work === 'awaiting-co-sign' ? revisions.length : (inForce ?? 0);
  return revisions[number - 1]?.document ?? null;
}

function isInForceNow(step: DemoTransition, { work }: PlanStanding): boolean {
  return step.kind === 'co-sign' || (step.kind === 'sign-off' && work === 'none');
}

function textOf(document: PlanDocument | null): string | null {
  return document === null ? null : JSON.stringify(document);
}
