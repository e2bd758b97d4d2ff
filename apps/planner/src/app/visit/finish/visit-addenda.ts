import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { VisitView } from '@repattern/contracts';
import { firstValueFrom } from 'rxjs';
import { ClinicCalendar } from '../../data/clinic-calendar';
import { failureOf, type Failure } from '../../data/failure';
import { createRequestKey } from '../../data/request-key';
import { SessionStore } from '../../data/session-store';
import type { Tagged } from '../../data/tagged';
import { VisitsApi } from '../../data/visits-api';
import { FailureNote } from '../../failure/failure-note';

/** Corrections of a finished visit: what was recorded stays as it was, and each addition says why. */
@Component({
  selector: 'app-visit-addenda',
  imports: [FailureNote],
  templateUrl: './visit-addenda.html',
  styleUrl: './visit-addenda.scss',
})
export class VisitAddenda {
  private readonly api = inject(VisitsApi);
  private readonly session = inject(SessionStore);
  protected readonly calendar = inject(ClinicCalendar);

  readonly visit = input.required<VisitView>();
  /** Text that is put before the person, such as entries that came too late. */
  readonly proposed = input('');
  readonly added = output<Tagged<VisitView>>();

  private readonly asked = signal(false);
  protected readonly typedText = signal<string | null>(null);
  protected readonly reason = signal('');
  protected readonly busy = signal(false);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly attempted = signal(false);
  protected readonly mayAdd = computed(() => this.session.may('visits.write'));
  protected readonly text = computed(() => this.typedText() ?? this.proposed());
  protected readonly open = computed(() => this.mayAdd() && (this.asked() || this.proposed() !== ''));
  protected readonly lacking = computed(() => this.text().trim() === '' || this.reason().trim() === '');
  /** Whether something is typed that would be lost. */
  readonly typed = computed(() => (this.typedText() ?? '').trim() !== '' || this.reason().trim() !== '');
  private key = createRequestKey();

  protected ask(open: boolean): void {
    this.asked.set(open);
    this.attempted.set(false);
    if (open) return;
    this.typedText.set(null);
    this.reason.set('');
  }

  /** Adds what is written; an attempt that met silence is repeated under the same key. */
  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    this.attempted.set(true);
    if (this.busy() || this.lacking()) return;
    this.busy.set(true);
    this.failure.set(null);
    try {
      const addendum = { text: this.text().trim(), reason: this.reason().trim() };
      this.added.emit(await firstValueFrom(this.api.addAddendum(this.visit().id, addendum, this.key)));
      this.key = createRequestKey();
      this.ask(false);
    } catch (error) {
      this.failure.set(failureOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}
