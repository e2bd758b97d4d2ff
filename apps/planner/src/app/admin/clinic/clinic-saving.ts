import { Component, computed, DOCUMENT, inject, output, viewChild } from '@angular/core';
import { ClinicCalendar } from '../../data/clinic-calendar';
import { FailureNote } from '../../failure/failure-note';
import { MissedNote } from '../missed-note';
import { ClinicDraft } from './clinic-draft';

const fieldNames: Readonly<Record<string, string>> = {
  hours: 'the opening hours',
  closures: 'the closed days',
  equipment: 'the equipment',
  coSignRequired: 'the co-signature',
  secondFactorRequired: 'who needs a second factor',
  reviewPolicy: 'the thresholds of reviewing',
};

/** What would be saved, change by change, and all that stands in the way; what others saved meanwhile stands above it. */
@Component({
  selector: 'app-clinic-saving',
  imports: [FailureNote, MissedNote],
  host: { role: 'region', 'aria-label': 'Changes' },
  templateUrl: './clinic-saving.html',
  styleUrl: './clinic-saving.scss',
})
export class ClinicSaving {
  private readonly calendar = inject(ClinicCalendar);
  private readonly document = inject(DOCUMENT);
  private readonly missedNote = viewChild(MissedNote);
  protected readonly draft = inject(ClinicDraft);

  readonly save = output();

  protected readonly missed = computed(() =>
    this.draft.missed().map(({ by, at, fields }) => {
      const what = fields.map((field) => fieldNames[field] ?? field).join(', ');
      return `${by === '' ? 'Somebody' : by} changed ${what} meanwhile (${this.calendar.moment(at)}).`;
    }),
  );
  protected readonly summary = computed(() => {
    const faults = this.draft.faults().length;
    if (faults > 0) return faults === 1 ? 'One field needs attention' : `${faults} fields need attention`;
    const changes = this.draft.changes().length;
    return changes === 1 ? 'One change' : `${changes} changes`;
  });

  /** Leads to what others did meanwhile, where that is why nothing was saved. */
  focusTrouble(): void {
    this.missedNote()?.focus();
  }

  protected goTo(place: string): void {
    this.document.getElementById(place)?.focus();
  }
}
