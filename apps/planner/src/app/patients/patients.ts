import { Component, computed, inject, input, signal } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import type { PatientStatus } from '@repattern/contracts';
import { debounce, of, timer } from 'rxjs';
import { keysetList } from '../data/keyset-list';
import { PatientsApi, type PatientsQuery } from '../data/patients-api';
import { SessionStore } from '../data/session-store';
import { EmptyState } from '../ui/empty-state';
import { FailureNote } from '../failure/failure-note';
import { Icon } from '../ui/icon';
import { RowSkeleton } from '../ui/row-skeleton';
import { PatientFilters } from './patient-filters';
import { PatientTable } from './patient-table';
import { defaultSort, sortOf, statusOf } from './patients-address';

const pageRows = 50;
const pauseMilliseconds = 120;

/** All patients of the clinic. The address holds the filter and the order, never what was searched for: it may be a name. */
@Component({
  selector: 'app-patients',
  imports: [EmptyState, FailureNote, Icon, PatientFilters, PatientTable, RouterLink, RowSkeleton],
  templateUrl: './patients.html',
  styleUrl: './patients.scss',
})
export class Patients {
  private readonly api = inject(PatientsApi);
  private readonly router = inject(Router);
  protected readonly session = inject(SessionStore);

  /** Query parameters of the address. */
  readonly status = input<string>();
  readonly sort = input<string>();

  protected readonly typed = signal('');
  protected readonly therapistId = signal<string | null>(null);
  protected readonly shownStatus = computed(() => statusOf(this.status()));
  protected readonly shownSort = computed(() => sortOf(this.sort()));
  private readonly q = toSignal(
    toObservable(computed(() => this.typed().trim())).pipe(
      debounce((q) => (q === '' ? of(0) : timer(pauseMilliseconds))),
    ),
    { initialValue: '' },
  );
  private readonly query = computed<PatientsQuery>(
    () => ({ q: this.q(), status: this.shownStatus(), therapistId: this.therapistId(), sort: this.shownSort() }),
    { equal: (a, b) => a.q === b.q && a.status === b.status && a.therapistId === b.therapistId && a.sort === b.sort },
  );
  protected readonly list = keysetList(this.query, (query, cursor) =>
    this.api.list(query, { cursor, limit: pageRows }),
  );
  protected readonly filtered = computed(
    () => this.q() !== '' || this.therapistId() !== null || this.shownStatus() !== 'active',
  );
  protected readonly count = computed(() => {
    const { items, nextCursor, phase } = this.list.state();
    if (phase === 'loading' || phase === 'failed') return '';
    return `${items.length}${nextCursor === null ? '' : '+'} ${items.length === 1 ? 'patient' : 'patients'}`;
  });

  protected setStatus(status: PatientStatus): void {
    this.readdress({ status: status === 'active' ? null : status });
  }

  protected setSort(sort: string): void {
    this.readdress({ sort: sort === defaultSort ? null : sort });
  }

  protected clear(): void {
    this.typed.set('');
    this.therapistId.set(null);
    this.setStatus('active');
  }

  private readdress(queryParams: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
