import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { DutyKind } from '@repattern/domain';
import { firstValueFrom } from 'rxjs';
import { ClinicCalendar } from '../../data/clinic-calendar';
import { DutiesApi } from '../../data/duties-api';
import { failureOf, type Failure } from '../../data/failure';
import { readRecord } from '../../data/read-record';
import { createRequestKey } from '../../data/request-key';
import { SessionStore } from '../../data/session-store';
import { FailureNote } from '../../failure/failure-note';
import { RowSkeleton } from '../../ui/row-skeleton';
import { weekdayInWords } from '../../wording/day-in-words';
import { dutyWording } from '../../wording/duty-wording';
import { dutyDay } from './duty-day';
import { NoteForm } from '../../ui/note-form';

/** What has to be written about a plan beside its visits: when it is due, and recorded in place once it is done. */
@Component({
  selector: 'app-plan-duties',
  imports: [FailureNote, NoteForm, RowSkeleton],
  host: { role: 'region', 'aria-labelledby': 'duties-title' },
  templateUrl: './plan-duties.html',
  styleUrl: './plan-duties.scss',
})
export class PlanDuties {
  private readonly api = inject(DutiesApi);
  private readonly calendar = inject(ClinicCalendar);
  private readonly session = inject(SessionStore);
  protected readonly names = dutyWording;

  readonly planId = input.required<string>();
  /** A duty was recorded. */
  readonly recorded = output();

  protected readonly record = readRecord(this.planId, (id) => this.api.read(id));
  protected readonly mayRecord = computed(() => this.session.may('duties.write'));
  protected readonly recording = signal<DutyKind | null>(null);
  protected readonly on = signal('');
  protected readonly busy = signal(false);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly today = computed(() => this.calendar.today());
  protected readonly lines = computed(() => {
    const state = this.record.state();
    if (state.kind !== 'read') return { due: [], done: [] };
    const today = this.today();
    return {
      due: state.record.due.map((duty) => ({ ...duty, ...dutyDay(duty, today) })),
      done: state.record.done.map((duty) => ({ ...duty, day: weekdayInWords(duty.on, today) })),
    };
  });

  protected begin(kind: DutyKind): void {
    this.on.set(this.today());
    this.failure.set(null);
    this.recording.set(kind);
  }

  protected choose({ value, validity }: HTMLInputElement): void {
    if (validity.valid && value !== '') this.on.set(value);
  }

  protected async save(kind: DutyKind, note: string): Promise<void> {
    this.busy.set(true);
    try {
      const duty = { kind, on: this.on(), note: note === '' ? null : note };
      await firstValueFrom(this.api.record(this.planId(), duty, createRequestKey()));
      this.recording.set(null);
      this.record.retry();
      this.recorded.emit();
    } catch (error) {
      this.failure.set(failureOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}
