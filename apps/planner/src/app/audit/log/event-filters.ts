import type { ElementRef } from '@angular/core';
import { Component, inject, input, model, output, viewChild } from '@angular/core';
import type { AuditActionGroup } from '@repattern/domain';
import { PeopleStore } from '../../data/people-store';
import { offerShortcuts, Shortcuts } from '../../shell/shortcuts';
import { Icon } from '../../ui/icon';
import { Segmented } from '../../ui/segmented';
import { auditGroupWording } from '../../wording/audit-action-wording';
import { eventFilterOf, type EventFilter } from './event-address';
import { PatientFilter, type PickedPatient } from './patient-filter';

/** Something that the log is narrowed to and that has no field of its own. */
export interface Narrowing {
  readonly of: 'person' | 'patient' | 'plan';
  readonly words: string;
}

/** Narrows the event log in one line: who, about whom, what, when, and words to look for. */
@Component({
  selector: 'app-event-filters',
  imports: [Icon, PatientFilter, Segmented],
  host: { role: 'group', 'aria-label': 'Filter' },
  templateUrl: './event-filters.html',
  styleUrl: './event-filters.scss',
})
export class EventFilters {
  private readonly box = viewChild<ElementRef<HTMLElement>>('words');
  protected readonly shortcuts = inject(Shortcuts);
  protected readonly people = inject(PeopleStore);
  protected readonly wording = auditGroupWording;
  protected readonly groups = Object.keys(auditGroupWording) as readonly AuditActionGroup[];
  protected readonly kinds = [
    { value: 'all', label: 'All' },
    { value: 'done', label: 'Done' },
    { value: 'shown', label: 'Seen' },
  ];

  readonly filter = input.required<EventFilter>();
  /** What else it is narrowed to, each of which can be taken away. */
  readonly narrowings = input.required<readonly Narrowing[]>();
  /** Words to look for. They may be a name, so that they stand in no address. */
  readonly text = model('');
  readonly filterChange = output<EventFilter>();
  readonly patientPicked = output<PickedPatient>();

  constructor() {
    offerShortcuts([{ keys: ['f'], label: 'Search the log', run: () => this.box()?.nativeElement.focus() }]);
  }

  protected choose(choice: Partial<Record<keyof EventFilter, string | null>>): void {
    this.filterChange.emit(eventFilterOf({ ...this.filter(), ...choice }));
  }

  protected widen(of: Narrowing['of']): void {
    this.choose({ [of]: null });
  }

  /** While a day is being typed it is no day yet. */
  protected date(name: 'from' | 'to', { value, validity }: HTMLInputElement): void {
    if (validity.valid) this.choose({ [name]: value });
  }

  protected pick(patient: PickedPatient): void {
    this.patientPicked.emit(patient);
    this.choose({ patient: patient.id });
  }
}
