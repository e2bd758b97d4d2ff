import { computed, inject, type Signal } from '@angular/core';
import type { PlanChangesView } from '@repattern/contracts';
import { catchError, map, of, switchMap, throwError, type Observable } from 'rxjs';
import { failureOf, isProblemWith } from '../../data/failure';
import { HistoryApi } from '../../data/history-api';
import { readRecord, type ReadRecord } from '../../data/read-record';
import {
  usualComparison,
  type AskedComparison,
  type ComparedRevisions,
  type ComparisonFault,
} from './compared-revisions';

/** What became of a plan between two revisions. */
export interface ComparedChanges {
  /** Null before anything is signed. */
  readonly view: PlanChangesView | null;
  /** Whether it is what is compared when nobody asks for anything else. */
  readonly isUsual: boolean;
  /** Why others are compared than were asked for, or null. */
  readonly fault: ComparisonFault | null;
}

/** The changes that an address asks for, or the usual ones where it names none that the plan has. Needs an injection context. */
export function comparedChanges(planId: Signal<string>, asked: Signal<AskedComparison>): ReadRecord<ComparedChanges> {
  const history = inject(HistoryApi);
  const wanted = computed(() => ({ planId: planId(), ...asked() }));
  return readRecord(wanted, ({ planId: id, revisions, fault }) => {
    const read = (compared: ComparedRevisions): Observable<PlanChangesView | null> =>
      history.changes(id, compared).pipe(catchError(noneFound));
    return read(revisions).pipe(
      switchMap((view) => {
        const isUsual = revisions.from === null && revisions.to === null;
        if (view !== null || isUsual) return of<ComparedChanges>({ view, isUsual, fault });
        return read(usualComparison).pipe(
          map((usual): ComparedChanges => ({
            view: usual,
            isUsual: true,
            fault: usual === null ? null : 'no-revision',
          })),
        );
      }),
    );
  });
}

/** A plan has no such revision, or nothing of it is signed; everything else that fails, fails. */
function noneFound(error: unknown): Observable<null> {
  return isProblemWith(failureOf(error), 'resource.not-found') ? of(null) : throwError(() => error);
}
