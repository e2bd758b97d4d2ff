import { Component, computed, inject, input } from '@angular/core';
import type { WorklistScope } from '@repattern/contracts';
import { ClinicCalendar } from '../data/clinic-calendar';
import { keysetList } from '../data/keyset-list';
import { WorklistApi } from '../data/worklist-api';
import { FailureNote } from '../failure/failure-note';
import { RowSkeleton } from '../ui/row-skeleton';
import { weekdayInWords } from '../wording/day-in-words';
import { DueVisitRow } from './due-visit-row';

const pageRows = 50;

/** The visits of today by time, and those of earlier days that nobody has finished; a click starts one or goes on with it. */
@Component({
  selector: 'app-due-visits',
  imports: [DueVisitRow, FailureNote, RowSkeleton],
  templateUrl: './due-visits.html',
  styleUrl: './due-visits.scss',
  host: { role: 'region', 'aria-labelledby': 'due-visits-title' },
})
export class DueVisits {
  private readonly api = inject(WorklistApi);
  protected readonly calendar = inject(ClinicCalendar);

  readonly scope = input.required<WorklistScope>();

  protected readonly list = keysetList(this.scope, (scope, cursor) =>
    this.api.visits(scope, { cursor, limit: pageRows }),
  );
  protected readonly day = computed(() => weekdayInWords(this.calendar.today(), this.calendar.today()));
}
