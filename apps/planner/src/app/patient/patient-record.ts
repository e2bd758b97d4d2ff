import { effect, inject, signal, untracked, type Signal } from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import type { PatientView } from '@repattern/contracts';
import { catchError, map, merge, of, startWith, Subject, switchMap } from 'rxjs';
import { Connection } from '../data/connection';
import { failureOf, isProblemWith, type Failure } from '../data/failure';
import { PatientsApi, type Tagged } from '../data/patients-api';

/** What is known of a patient record. */
export type RecordState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'read'; readonly record: Tagged<PatientView> };

/** One patient record, read again whenever the identifier changes. */
export interface PatientRecord {
  readonly state: Signal<RecordState>;
  /** Shows a newer version that another request answered with. */
  replace(record: Tagged<PatientView>): void;
  retry(): void;
}

/** Reads the patient record that the identifier names. Needs an injection context. */
export function patientRecord(id: Signal<string>): PatientRecord {
  const api = inject(PatientsApi);
  const connection = inject(Connection);
  const state = signal<RecordState>({ kind: 'loading' });
  const again = new Subject<void>();

  merge(toObservable(id), again.pipe(map(() => untracked(id))))
    .pipe(
      switchMap((asked) =>
        api.read(asked).pipe(
          map((record): RecordState => ({ kind: 'read', record })),
          catchError((error: unknown) => of(unread(failureOf(error)))),
          startWith<RecordState>({ kind: 'loading' }),
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

function unread(failure: Failure): RecordState {
  return isProblemWith(failure, 'resource.not-found') ? { kind: 'missing' } : { kind: 'failed', failure };
}
