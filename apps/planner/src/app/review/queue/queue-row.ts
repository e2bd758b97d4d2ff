import { Component, computed, inject, input, output, viewChild, type ElementRef } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ReviewQueueRow } from '@repattern/contracts';
import { ClinicCalendar } from '../../data/clinic-calendar';
import { SessionStore } from '../../data/session-store';
import { Icon } from '../../ui/icon';
import { weekdayInWords } from '../../wording/day-in-words';
import { relativeDay } from '../../wording/relative-day';
import { listName } from '../../wording/patient-wording';
import { LevelMark } from '../reasons/level-mark';
import { ReasonList } from '../reasons/reason-list';
import { revisionsSince } from './reviewed-so-far';

/** What is done about a plan from its row. */
export type QueueErrand = 'assign' | 'snooze' | 'resolve';

/** One plan of the queue: how much it presses, whom it is about and why; a click opens it. */
@Component({
  selector: 'app-queue-row',
  imports: [Icon, LevelMark, ReasonList, RouterLink],
  host: { '[class.current]': 'current()' },
  templateUrl: './queue-row.html',
  styleUrl: './queue-row.scss',
})
export class QueueRow {
  private readonly link = viewChild.required<ElementRef<HTMLAnchorElement>>('link');
  private readonly session = inject(SessionStore);
  protected readonly calendar = inject(ClinicCalendar);

  readonly row = input.required<ReviewQueueRow>();
  /** Whether it stands among the plans that rest, and not among those that wait. */
  readonly resting = input.required<boolean>();
  /** Whether keys act on this row. */
  readonly current = input.required<boolean>();
  /** Whether the person may do something about it. */
  readonly mayAct = input.required<boolean>();
  readonly asked = output<QueueErrand>();
  readonly reached = output();

  protected readonly name = computed(() => listName(this.row().patient));
  /** Since when the oldest reason counts. */
  protected readonly since = computed(() => {
    const [first] = this.row()
      .reasons.map(({ since }) => since)
      .toSorted();
    if (first === undefined) return null;
    const today = this.calendar.today();
    return { day: weekdayInWords(first, today), ago: relativeDay(first, today) };
  });
  protected readonly isMine = computed(() => this.row().assignee?.id === this.session.session()?.user.id);
  protected readonly assignee = computed(() => (this.isMine() ? 'You' : (this.row().assignee?.displayName ?? null)));
  protected readonly reviewed = computed(() => revisionsSince(this.row()));
  protected readonly rests = computed(() => {
    const snoozed = this.row().snoozed;
    if (snoozed === null) return null;
    const { until, reason, by } = snoozed;
    const begins = this.resting() ? 'Rests until' : 'New since it was put off until';
    return `${begins} ${weekdayInWords(until, this.calendar.today())}: “${reason}” (${by.displayName})`;
  });

  focus(): void {
    this.link().nativeElement.focus();
  }

  hasFocus(): boolean {
    const link = this.link().nativeElement;
    return link === link.ownerDocument.activeElement;
  }
}
