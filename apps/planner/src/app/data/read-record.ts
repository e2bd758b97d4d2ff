import { effect, inject, signal, untracked, type Signal } from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import { catchError, map, merge, of, startWith, Subject, switchMap, type Observable } from 'rxjs';
import { Connection } from './connection';
import { failureOf, isProblemWith, type Failure } from './failure';

/** What is known of a record. */
export type RecordState<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'read'; readonly record: T };

/** One record, read again whenever the identifier changes. */
export interface ReadRecord<T> {
  readonly state: Signal<RecordState<T>>;
  /** Shows a newer version that another request answered with. */
  replace(record: T): void;
  retry(): void;
}

/** Reads the record that the identifier names; what failed is repeated when the connection is back. Needs an injection context. */
export function readRecord<Id, T>(id: Signal<Id>, read: (id: Id) => Observable<T>): ReadRecord<T> {
  const connection = inject(Connection);
  const state = signal<RecordState<T>>({ kind: 'loading' });
  const again = new Subject<void>();

  merge(toObservable(id), again.pipe(map(() => untracked(id))))
    .pipe(
      switchMap((asked) =>
        read(asked).pipe(
          map((record): RecordState<T> => ({ kind: 'read', record })),
          catchError((error: unknown) => of(unread(failureOf(error)))),
          startWith<RecordState<T>>({ kind: 'loading' }),
        ),
      ),
      takeUntilDestroyed(),
    )
    .subscribe((next) => state.set(next));
  effect(() => {
    if (connection.recovered() > 0 && untracked(state).kind === 'failed') again.next();
  });

  return {
    state: state.asReadonly(),
    replace: (record) => state.set({ kind: 'read', record }),
    retry: () => again.next(),
  };
}

function unread(failure: Failure): { kind: 'missing' } | { kind: 'failed'; failure: Failure } {
  return isProblemWith(failure, 'resource.not-found') ? { kind: 'missing' } : { kind: 'failed', failure };
}
