import type { VisitView } from '@repattern/contracts';
import type { FinishedVisit, PhaseNumber, VisitContext } from '@repattern/domain';
import type { LibraryStore } from '../data/library-store';
import { planBasis } from '../plan/plan-basis';
import { finishedVisits } from './finished-visits';
import { unopenedContext } from './unopened-visit';
import type { VisitRecord } from './visit-record';

/** What the verdicts of a visit are given about: what was read, held together. */
export function visitContextOf(record: VisitRecord, library: Pick<LibraryStore, 'entries' | 'version'>): VisitContext {
  const { plan, revision, visits, parameters } = record;
  const visit = record.visit.value;
  return {
    plan: revision.document,
    phase: visit.phase as PhaseNumber,
    phaseSince: plan.phase?.since ?? visit.on,
    basis: { ...planBasis(record, library), inForce: revision.document },
    history: earlierThan(visit, visits),
    visit: visit.document ?? unopenedContext.visit,
    on: visit.on,
    parameters: { version: parameters.version, values: parameters.values },
  };
}

/** The visits of the plan that were over, oldest first; while the visit is open all of them, whatever their day. */
function earlierThan({ id, stage }: VisitView, newestFirst: readonly VisitView[]): readonly FinishedVisit[] {
  const own = newestFirst.findIndex((visit) => visit.id === id);
  return finishedVisits(newestFirst.slice(stage === 'finished' ? own + 1 : 0));
}
