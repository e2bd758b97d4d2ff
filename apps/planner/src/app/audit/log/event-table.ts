import type { ElementRef } from '@angular/core';
import { Component, computed, inject, input, linkedSignal, output, viewChildren } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AuditEventView } from '@repattern/contracts';
import { ClinicCalendar } from '../../data/clinic-calendar';
import { offerShortcuts } from '../../shell/shortcuts';
import { Icon } from '../../ui/icon';
import type { EventFilter } from './event-address';
import { EventDetails } from './event-details';
import { eventLine } from './event-line';

/** Events as dense rows, newest first; a row opens in place, and keys go from row to row. */
@Component({
  selector: 'app-event-table',
  imports: [EventDetails, Icon, RouterLink],
  host: { '(keydown)': 'press($event)' },
  templateUrl: './event-table.html',
  styleUrl: './event-table.scss',
})
export class EventTable {
  private readonly buttons = viewChildren<ElementRef<HTMLElement>>('toggle');
  private readonly calendar = inject(ClinicCalendar);

  readonly events = input.required<readonly AuditEventView[]>();
  /** The log is to show what is like an event in one way. */
  readonly narrowed = output<Partial<EventFilter>>();

  protected readonly lines = computed(() => {
    const moment = (instant: string): string => this.calendar.moment(instant);
    return this.events().map((event) => eventLine(event, moment));
  });
  /** The event that is open; another one closes it. */
  protected readonly open = linkedSignal<string | null, string | null>({
    source: () => this.events()[0]?.id ?? null,
    computation: () => null,
  });

  constructor() {
    offerShortcuts([
      { keys: ['j'], label: 'Next event', run: () => this.step(1) },
      { keys: ['k'], label: 'Event before', run: () => this.step(-1) },
      { keys: ['Enter'], label: 'Open or close the event', run: null },
    ]);
  }

  protected toggle(id: string): void {
    this.open.update((open) => (open === id ? null : id));
  }

  protected press(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || this.at() < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.step(step);
  }

  /** The first key finds the first row. */
  private step(by: number): void {
    const last = this.buttons().length - 1;
    const next = Math.max(0, Math.min(this.at() + by, last));
    this.buttons()[next]?.nativeElement.focus();
  }

  private at(): number {
    return this.buttons().findIndex(({ nativeElement }) => nativeElement === nativeElement.ownerDocument.activeElement);
  }
}
