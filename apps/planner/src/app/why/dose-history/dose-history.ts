import { Component, computed, inject, input } from '@angular/core';
import type { ItemId } from '@repattern/domain';
import { ClinicCalendar } from '../../data/clinic-calendar';
import { HistoryApi } from '../../data/history-api';
import { LibraryStore } from '../../data/library-store';
import { readRecord } from '../../data/read-record';
import { FailureNote } from '../../failure/failure-note';
import { RowSkeleton } from '../../ui/row-skeleton';
import { withSide } from '../../wording/assessment-presentation-wording';
import { StepOrigin } from '../step-origin';
import { StepVerdict } from '../step-verdict';
import { doseStepLines } from './dose-step-lines';

/** Why an item of a plan has the dose that it has: every step from its first prescription to now, the newest first. */
@Component({
  selector: 'app-dose-history',
  imports: [FailureNote, RowSkeleton, StepOrigin, StepVerdict],
  templateUrl: './dose-history.html',
  styleUrl: './dose-history.scss',
})
export class DoseHistory {
  private readonly api = inject(HistoryApi);
  private readonly calendar = inject(ClinicCalendar);
  private readonly library = inject(LibraryStore);

  readonly planId = input.required<string>();
  readonly item = input.required<ItemId>();
  /** Address of the plan, so that visits can be opened; null where it is not known. */
  readonly planPath = input<readonly string[] | null>(null);

  private readonly asked = computed(() => ({ planId: this.planId(), item: this.item() }), {
    equal: (one, other) => one.planId === other.planId && one.item === other.item,
  });
  protected readonly record = readRecord(this.asked, ({ planId, item }) => this.api.item(planId, item));
  protected readonly steps = computed(() => {
    const state = this.record.state();
    if (state.kind !== 'read') return [];
    const exercise = (id: string): string => this.library.exercises().get(id)?.name ?? 'Exercise not in the library';
    return doseStepLines(state.record.steps, {
      today: this.calendar.today(),
      day: (at) => this.calendar.day(at),
      exercise: ({ exerciseId, side }) => withSide(exercise(exerciseId), side),
    });
  });
}
