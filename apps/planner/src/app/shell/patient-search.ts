import { Component, computed, ElementRef, inject, linkedSignal, signal, viewChild } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import type { PatientView } from '@repattern/contracts';
import { catchError, map, of, startWith, switchMap, timer, type Observable } from 'rxjs';
import { ClinicCalendar } from '../data/clinic-calendar';
import { failureOf, type Failure } from '../data/failure';
import { PatientsApi } from '../data/patients-api';
import { SessionStore } from '../data/session-store';
import { Icon } from '../ui/icon';
import { failureInWords } from '../wording/failure-wording';
import { listName } from '../wording/patient-wording';
import { offerShortcuts, Shortcuts } from './shortcuts';

interface Answer {
  readonly q: string;
  readonly patients: readonly PatientView[];
  readonly failure: Failure | null;
}

interface Option {
  readonly id: string;
  readonly path: readonly string[];
  readonly patient: PatientView | null;
}

const pauseMilliseconds = 120;
const shownPatients = 8;

/** Finds any patient from anywhere: a combobox whose list follows what is typed. */
@Component({
  selector: 'app-patient-search',
  imports: [Icon],
  host: { role: 'search', '(focusout)': 'closeWhenLeft($event)', '(click)': 'choosePointed($event)' },
  templateUrl: './patient-search.html',
  styleUrl: './patient-search.scss',
})
export class PatientSearch {
  private readonly api = inject(PatientsApi);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  protected readonly calendar = inject(ClinicCalendar);
  protected readonly shortcuts = inject(Shortcuts);
  protected readonly listName = listName;

  protected readonly typed = signal('');
  protected readonly q = computed(() => this.typed().trim());
  private readonly dismissed = linkedSignal({ source: this.typed, computation: () => false });
  private readonly answer = toSignal(
    toObservable(this.q).pipe(
      switchMap((q) => (q === '' ? of(null) : timer(pauseMilliseconds).pipe(switchMap(() => this.ask(q))))),
    ),
    { initialValue: null },
  );

  protected readonly open = computed(() => this.q() !== '' && !this.dismissed() && this.answer() !== null);
  protected readonly failure = computed(() => this.answer()?.failure ?? null);
  protected readonly failureWords = computed(() => {
    const failure = this.failure();
    return failure === null ? '' : failureInWords(failure).what;
  });
  protected readonly options = computed<readonly Option[]>(() => {
    const answer = this.answer();
    if (answer === null || answer.failure !== null) return [];
    const found = answer.patients.map((patient) => ({
      id: `found-${patient.id}`,
      path: ['/patients', patient.id],
      patient,
    }));
    return found.length > 0 || !this.session.may('patients.write')
      ? found
      : [{ id: 'add', path: ['/patients', 'new'], patient: null }];
  });
  protected readonly active = linkedSignal({ source: this.options, computation: () => 0 });
  protected readonly activeId = computed(() => (this.open() ? (this.options()[this.active()]?.id ?? null) : null));
  protected readonly count = computed(() => {
    const found = this.options().filter((option) => option.patient !== null).length;
    if (!this.open() || this.failure() !== null) return '';
    return found === 0 ? 'No match' : `${found} ${found === 1 ? 'patient' : 'patients'}`;
  });

  constructor() {
    offerShortcuts([{ keys: ['/'], label: 'Search patients', run: () => this.box().nativeElement.focus() }]);
  }

  protected keydown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) this.move(step);
    else if (event.key === 'Enter') this.choose(this.options()[this.active()]);
    else if (event.key === 'Escape') this.escape();
    else return;
    event.preventDefault();
  }

  protected choose(option: Option | undefined): void {
    if (!this.open() || option === undefined) return;
    this.clear();
    this.box().nativeElement.blur();
    void this.router.navigate([...option.path]);
  }

  protected choosePointed(event: Event): void {
    const pointed = event.target instanceof Element ? event.target.closest('[role=option]')?.id : undefined;
    if (pointed !== undefined) this.choose(this.options().find((option) => option.id === pointed));
  }

  protected closeWhenLeft(event: FocusEvent): void {
    if (!(event.relatedTarget instanceof Node) || !this.host.nativeElement.contains(event.relatedTarget))
      this.dismissed.set(true);
  }

  protected reopen(): void {
    this.dismissed.set(false);
  }

  private move(step: number): void {
    this.reopen();
    const count = this.options().length;
    if (count > 0) this.active.update((at) => (at + step + count) % count);
  }

  // At once in the input too: the next key may come before the page is drawn again.
  private clear(): void {
    this.box().nativeElement.value = '';
    this.typed.set('');
  }

  private escape(): void {
    if (this.open()) this.dismissed.set(true);
    else this.clear();
  }

  private ask(q: string): Observable<Answer | null> {
    const before = this.answer();
    return this.api
      .list({ q, status: 'all', therapistId: null, sort: 'name' }, { cursor: null, limit: shownPatients })
      .pipe(
        map(({ items }): Answer => ({ q, patients: items, failure: null })),
        catchError((error: unknown) => of<Answer>({ q, patients: [], failure: failureOf(error) })),
        startWith(before),
      );
  }
}
