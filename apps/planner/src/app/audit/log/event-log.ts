import { Component, computed, inject, input, signal } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import type { AuditEventPage } from '@repattern/contracts';
import { debounce, of, timer } from 'rxjs';
import { AuditApi } from '../../data/audit-api';
import { keysetList } from '../../data/keyset-list';
import { PeopleStore } from '../../data/people-store';
import { FailureNote } from '../../failure/failure-note';
import { EmptyState } from '../../ui/empty-state';
import { RowSkeleton } from '../../ui/row-skeleton';
import { TrailVerification } from '../verification/trail-verification';
import { eventFilterOf, eventsWanted, isSameEventFilter, wholeLog, type EventFilter } from './event-address';
import { EventExport } from './event-export';
import { EventFilters, type Narrowing } from './event-filters';
import { EventTable } from './event-table';
import { filterInWords } from './filter-in-words';
import type { PickedPatient } from './patient-filter';

const pageRows = 50;
const pauseMilliseconds = 250;
const nothing: AuditEventPage = { items: [], nextCursor: null };

/** Everything that was done and seen in the clinic, newest first. The address holds the filter, never what was searched for. */
@Component({
  selector: 'app-event-log',
  imports: [EmptyState, EventExport, EventFilters, EventTable, FailureNote, RowSkeleton, TrailVerification],
  templateUrl: './event-log.html',
  styleUrl: './event-log.scss',
})
export class EventLog {
  private readonly api = inject(AuditApi);
  private readonly people = inject(PeopleStore);
  private readonly router = inject(Router);

  /** Query parameters of the address. */
  readonly person = input<string>();
  readonly patient = input<string>();
  readonly plan = input<string>();
  readonly group = input<string>();
  readonly kind = input<string>();
  readonly from = input<string>();
  readonly to = input<string>();

  protected readonly typed = signal('');
  private readonly picked = signal<PickedPatient | null>(null);
  protected readonly filter = computed(
    () =>
      eventFilterOf({
        ...{ person: this.person(), patient: this.patient(), plan: this.plan() },
        ...{ group: this.group(), kind: this.kind(), from: this.from(), to: this.to() },
      }),
    { equal: isSameEventFilter },
  );
  protected readonly text = toSignal(
    toObservable(computed(() => this.typed().trim())).pipe(
      debounce((text) => (text === '' ? of(0) : timer(pauseMilliseconds))),
    ),
    { initialValue: '' },
  );
  protected readonly wanted = computed(() => eventsWanted(this.filter()));
  private readonly query = computed(() => ({ wanted: this.wanted(), text: this.text() }));
  protected readonly list = keysetList(this.query, ({ wanted, text }, cursor) =>
    wanted === null ? of(nothing) : this.api.list(wanted, text, { cursor, limit: pageRows }),
  );
  private readonly naming = computed(() => ({
    person: this.nameOfPerson(),
    patient: this.nameOfPatient(),
  }));
  protected readonly words = computed(() => filterInWords(this.filter(), this.text(), this.naming()));
  protected readonly narrowings = computed<readonly Narrowing[]>(() => {
    const { person, patient, plan } = this.filter();
    const isListed = this.people.people().some(({ id }) => id === person);
    return [
      ...(person === null || isListed ? [] : [{ of: 'person', words: this.naming().person } as const]),
      ...(patient === null ? [] : [{ of: 'patient', words: this.naming().patient } as const]),
      ...(plan === null ? [] : [{ of: 'plan', words: 'one plan' } as const]),
    ];
  });
  protected readonly isNarrowed = computed(() => this.text() !== '' || !isSameEventFilter(this.filter(), wholeLog));
  protected readonly count = computed(() => {
    const { items, nextCursor, phase } = this.list.state();
    if (phase === 'loading' || phase === 'failed') return '';
    return `${items.length}${nextCursor === null ? '' : '+'} ${items.length === 1 ? 'event' : 'events'}`;
  });

  protected show(filter: EventFilter): void {
    void this.router.navigate([], { queryParams: { ...filter }, replaceUrl: true });
  }

  protected narrow(to: Partial<EventFilter>): void {
    this.show({ ...this.filter(), ...to });
  }

  protected remember(patient: PickedPatient): void {
    this.picked.set(patient);
  }

  protected showAll(): void {
    this.typed.set('');
    this.show(wholeLog);
  }

  private nameOfPerson(): string {
    const { person } = this.filter();
    const told = this.list.state().items.find((event) => event.person?.id === person)?.person?.displayName;
    return this.people.nameOf(person ?? '') || told || 'one person';
  }

  private nameOfPatient(): string {
    const { patient } = this.filter();
    const [picked] = [this.picked()].filter((one) => one?.id === patient);
    const told = this.list.state().items.find((event) => event.patient?.id === patient)?.patient?.name;
    return picked?.name ?? told ?? 'one patient';
  }
}
