import { Component, computed, ElementRef, inject, input, output } from '@angular/core';
import type { MissedChange } from '@repattern/contracts';
import { ClinicCalendar } from '../data/clinic-calendar';
import { Icon } from '../ui/icon';
import { FieldWords } from './field-words';
import { fieldLabels, patientFields, type PatientField } from './patient-draft';
import type { ConflictChoices, RebasedDraft } from './rebase-draft';

/** Shows who changed what while the form was open, and lets the person choose whose value stays. */
@Component({
  selector: 'app-conflict-panel',
  imports: [Icon],
  host: { tabindex: '-1', role: 'group', 'aria-labelledby': 'conflict-title' },
  templateUrl: './conflict-panel.html',
  styleUrl: './conflict-panel.scss',
})
export class ConflictPanel {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly calendar = inject(ClinicCalendar);
  protected readonly words = inject(FieldWords);
  protected readonly labels = fieldLabels;

  readonly rebased = input.required<RebasedDraft>();
  readonly changes = input.required<readonly MissedChange[]>();
  readonly choices = input.required<ConflictChoices>();
  readonly decided = output<{ field: PatientField; whose: 'mine' | 'theirs' }>();

  protected readonly history = computed(() =>
    this.changes().map(({ version, by, at, fields }) => ({
      version,
      by: by === '' ? 'Somebody' : by,
      at: this.calendar.moment(at),
      fields: fields.map(nameOf).join(', '),
    })),
  );

  focus(): void {
    this.host.nativeElement.focus();
  }
}

function nameOf(field: string): string {
  const known = patientFields.find((name) => name === field);
  if (known !== undefined) return fieldLabels[known].toLowerCase();
  return field.startsWith('archived') ? 'whether it is archived' : field;
}
