import type { VisitView } from '@repattern/contracts';
import {
  applyVisit,
  missingToFinish,
  nextStage,
  nextStanding,
  verdictsOf,
  visitEvidence,
  type CalendarDate,
  type PlanDocument,
  type VisitDocument,
  type VisitFinding,
} from '@repattern/domain';
import { isInForce } from '@repattern/domain/plan/plan-lifecycle';
import { visitFinding } from '@repattern/domain/progression/visit/visit-finding';
import { takeStep } from '../plans/move-plan';
import type { Signing } from '../plans/signing';
import { changedSections } from '../platform/audit-trail/changed-sections';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { invalid } from '../platform/http/contract.pipe';
import { ProblemException } from '../platform/http/problem-exception';
import { writeSignals } from '../worklist/write-signals';
import { carryOver } from './carry-over';
import { decidedVerdicts, standingDecisions } from './decided-verdicts';
import { contextOf, readToFinish, type FinishCase } from './finish-case';
import { lockVisit, type LockedVisit } from './lock-visit';
import { decisionFaults, frameFaults, swapFaults } from './record-faults';
import { reviseByVisit, reviseByVisitBefore, type RevisionByVisit } from './revise-by-visit';
import type { VisitRecordSave } from './save-visit-record';
import { signalsAfter } from './signals-after';
import { storeFinishedVisit, type FinishedRecord } from './store-finished-visit';
import { lockVisitedPlan, todayIn, type VisitedPlan } from './visited-plan';

/**
 * Finishes a visit that nobody has changed since it was read, all at once or not at all: verdicts are given anew by what is stored and
 * recorded; visit, verdicts and decisions are locked; what was decided becomes the next revision of the plan, which is put on hold where the
 * patient is referred. Refused while anything blocks, with everything that is missing.
 */
export async function finishVisit(
  unit: UnitOfWork,
  finish: VisitRecordSave,
  { actor, loadLibrary }: Signing,
): Promise<VisitView> {
  const { id, readVersion } = finish;
  const plan = await lockVisitedPlan(unit, { by: { visit: id }, statement: readToFinish, value: id });
  const visit = await lockVisit(unit, finish);
  const before = requireOpen(plan, visit);
  const { document } = finish;
  const library = await loadLibrary();
  const faults = [
    ...frameFaults(before, document),
    ...decisionFaults(document),
    ...swapFaults(document, library.library),
  ];
  if (faults.length > 0) throw invalid(faults);
  const today = todayIn(actor);
  const { next, ...given } = judged({ plan, visit, document, library, timeZone: actor.clinic.timeZone }, today);
  const record = { id, document, ...given, sections: changedSections(before, document) };
  const view = await storeFinishedVisit(unit, record, readVersion);
  const change = { visitId: id, on: visit.on_day, document: next, personId: actor.personId, today };
  await writeSignals(unit, plan.id, signalsAfter(plan, { visit, record, change }));
  await (isStopped(record) ? reviseAndHold(unit, plan, change) : reviseByVisit(unit, plan, change));
  return view;
}

/** The record as it was saved last; throws where the visit cannot be finished. */
function requireOpen({ status, work }: VisitedPlan, { stage, document }: LockedVisit): VisitDocument {
  if (nextStage(stage, 'finish') === null || document === null)
    throw new ProblemException('visit.stage', { members: { stage } });
  if (!isInForce(status)) throw new ProblemException('plan.status', { members: { planStatus: status, work } });
  return document;
}

type Given = Pick<FinishedRecord, 'evidence' | 'verdicts' | 'decided' | 'move'> & { readonly next: PlanDocument };

/** What is recommended and decided, and the plan in force as it is afterwards. */
function judged(visited: FinishCase, today: CalendarDate): Given {
  const { plan, visit, document } = visited;
  const context = contextOf(visited);
  const evidence = visitEvidence(context);
  const verdicts = verdictsOf(evidence);
  refuseMissing(missingToFinish(context, verdicts));
  const decisions = standingDecisions(document, verdicts);
  const around = { closures: plan.closures, today, planned: visit.planned_visit_id };
  const { plan: applied, move } = applyVisit({ ...context, visit: { ...document, decisions } }, verdicts, around);
  const { begun: base, head, closures } = plan;
  const changedMeanwhile = head !== null && visit.revision !== plan.in_force;
  const next = changedMeanwhile ? carryOver({ base, mine: head, theirs: applied }, { closures, today }) : applied;
  if (move !== null && !next.phases.some(({ number }) => number === move.to))
    refuseMissing([visitFinding('phase.impossible', { phase: move.to })]);
  return { evidence, verdicts, decided: decidedVerdicts(decisions, verdicts), move, next };
}

function refuseMissing(missing: readonly VisitFinding[]): void {
  if (missing.some(({ severity }) => severity === 'block'))
    throw new ProblemException('visit.incomplete', { members: { missing } });
}

/** Whether the patient is referred: something says so, and nobody overruled it. */
function isStopped({ decided }: Pick<FinishedRecord, 'decided'>): boolean {
  return decided.some(({ action, decision }) => action === 'STOP_REFER' && decision === 'accepted');
}

/** Nobody is treated by the plan until somebody says why again. */
async function reviseAndHold(unit: UnitOfWork, plan: VisitedPlan, change: RevisionByVisit): Promise<void> {
  const revised = await reviseByVisitBefore(unit, plan, change);
  const standing = nextStanding(revised, 'hold', { coSign: false });
  if (standing === null) return;
  const { id, version: readVersion } = revised;
  const step = { id, readVersion, transition: 'hold', reason: change.on, standing, visitId: change.visitId } as const;
  await takeStep(unit, revised, step);
}
