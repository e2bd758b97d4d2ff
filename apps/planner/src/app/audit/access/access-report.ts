import { Component, computed, DOCUMENT, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AuditApi } from '../../data/audit-api';
import { ClinicCalendar } from '../../data/clinic-calendar';
import { readRecord } from '../../data/read-record';
import { saveFile } from '../../data/save-file';
import { FailureNote } from '../../failure/failure-note';
import { RowSkeleton } from '../../ui/row-skeleton';
import { auditActionInWords } from '../../wording/audit-action-wording';
import { accessFile } from './access-file';

/** Who looked at the record of a patient: how often, when first and last, and at what. */
@Component({
  selector: 'app-access-report',
  imports: [FailureNote, RouterLink, RowSkeleton],
  templateUrl: './access-report.html',
  styleUrl: './access-report.scss',
})
export class AccessReport {
  private readonly api = inject(AuditApi);
  private readonly document = inject(DOCUMENT);
  protected readonly calendar = inject(ClinicCalendar);

  readonly patientId = input.required<string>();

  protected readonly record = readRecord(this.patientId, (id) => this.api.accessReport(id));
  protected readonly rows = computed(() => {
    const state = this.record.state();
    if (state.kind !== 'read') return [];
    return state.record.items.map(({ person, count, first, last, actions, days }) => ({
      ...{ id: person?.id ?? null, who: person?.displayName ?? 'Nobody signed in', count },
      ...{ first: this.calendar.moment(first), last: this.calendar.moment(last) },
      days: days.length,
      what: actions.map((one) => ({ ...one, words: auditActionInWords(one.action) })),
    }));
  });

  protected save(): void {
    const state = this.record.state();
    if (state.kind !== 'read') return;
    saveFile(this.document, new Blob([accessFile(state.record)], { type: 'text/csv' }), 'who-looked.csv');
  }
}
