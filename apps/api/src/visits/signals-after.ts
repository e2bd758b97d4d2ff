import type { FinishedVisit } from '@repattern/domain';
import { signalsToStore, type StoredSignal } from '../worklist/write-signals';
import type { FinishRow } from './finish-case';
import type { LockedVisit } from './lock-visit';
import type { RevisionByVisit } from './revise-by-visit';
import type { FinishedRecord } from './store-finished-visit';
import type { VisitedPlan } from './visited-plan';

/** A visit that was just finished, in its place. */
export interface JustFinished {
  readonly visit: LockedVisit;
  readonly record: FinishedRecord;
  readonly change: RevisionByVisit;
}

/** What the visits of a plan speak for once another is finished. */
export function signalsAfter(
  { history, assessed_on: assessedOn }: VisitedPlan & FinishRow,
  { visit, record, change }: JustFinished,
): StoredSignal[] {
  const { id, document, verdicts, move } = record;
  const given = verdicts.items.map(({ item, action, rule }) => [item, { action, rule }] as const);
  const done: FinishedVisit = { id, on: visit.on_day, document, verdicts: Object.fromEntries(given) };
  return signalsToStore({
    plan: change.document,
    phase: move?.to ?? document.phase,
    history: [...history, done],
    phaseVerdict: verdicts.phase,
    ...{ assessedOn, today: change.today },
  });
}
