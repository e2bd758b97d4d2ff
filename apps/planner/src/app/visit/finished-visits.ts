import type { VisitView } from '@repattern/contracts';
import type { FinishedVisit } from '@repattern/domain';

/** The visits of a list, newest first, that took place and are over, oldest first. */
export function finishedVisits(newestFirst: readonly VisitView[]): readonly FinishedVisit[] {
  return newestFirst
    .flatMap(({ id, on, document, stage, verdicts }) =>
      stage === 'finished' && document !== null ? [{ id, on, document, verdicts: verdicts ?? {} }] : [],
    )
    .reverse();
}
