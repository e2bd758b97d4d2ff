import { computed, inject, type Signal } from '@angular/core';
import type { PlanView, RevisionView } from '@repattern/contracts';
import { forkJoin, map, of, switchMap, type Observable } from 'rxjs';
import { PlansApi } from '../../data/plans-api';
import { readRecord, type ReadRecord } from '../../data/read-record';

/** What a finished visit made of its plan. */
export interface VisitOutcome {
  readonly plan: PlanView;
  /** The revision that came of the visit; null where nothing changed. */
  readonly revision: RevisionView | null;
}

const revisionsLookedAt = 200;

/** What a finished visit made of its plan. Needs an injection context. */
export function visitOutcome(
  visit: Signal<{ readonly id: string; readonly planId: string }>,
): ReadRecord<VisitOutcome> {
  const plans = inject(PlansApi);
  const asked = computed(() => ({ id: visit().id, planId: visit().planId }), {
    equal: (one, other) => one.id === other.id,
  });
  return readRecord(asked, ({ id, planId }) =>
    forkJoin({
      plan: plans.read(planId).pipe(map(({ value }) => value)),
      revisions: plans.listRevisions(planId, { cursor: null, limit: revisionsLookedAt }),
    }).pipe(
      switchMap(({ plan, revisions }) => {
        const own = revisions.items.find(({ visitId }) => visitId === id);
        const read: Observable<RevisionView | null> =
          own === undefined ? of(null) : plans.readRevision(planId, own.number);
        return read.pipe(map((revision) => ({ plan, revision })));
      }),
    ),
  );
}
