import { Component, computed, inject, linkedSignal } from '@angular/core';
import type { CalendarDate, PlannedVisit } from '@repattern/domain';
import { weekdays } from '@repattern/domain/assessment/assessment-document';
import { addDays } from '@repattern/domain/kernel/calendar-date';
import { calendarWeeks } from '@repattern/domain/schedule/calendar-weeks';
import { Icon } from '../ui/icon';
import { PlanDraft } from '../plan/plan-draft';
import { weekdayWording } from '../wording/calendar-change-wording';
import { hoursInWords } from '../wording/clinic-wording';
import { dayInWords, weekdayInWords } from '../wording/day-in-words';
import { CalendarProposal } from './calendar-proposal';
import { RecordedVisits } from './recorded-visits';
import { ScheduleFocus } from './schedule-focus';
import { visitAfterKey } from './visit-after-key';
import { shownWeeks, type ShownVisit } from './visit-days';

const markWording: Readonly<Record<NonNullable<ShownVisit['mark']>, string>> = {
  moved: 'moved here',
  added: 'added',
  removed: 'falls away',
  status: 'recorded',
  phase: 'other phase',
  time: 'other time',
};

/**
 * The visits by week and day. The arrow keys walk from visit to visit, Enter opens what can be done with one, and Alt with an
 * arrow looks at what moving it by a day would do.
 */
@Component({
  selector: 'app-visit-calendar',
  imports: [Icon],
  templateUrl: './visit-calendar.html',
  styleUrl: './visit-calendar.scss',
})
export class VisitCalendar {
  private readonly draft = inject(PlanDraft);
  protected readonly focus = inject(ScheduleFocus);
  protected readonly recorded = inject(RecordedVisits);
  protected readonly proposal = inject(CalendarProposal);

  /** The weekdays, with the clinic’s hours where they are told. */
  protected readonly columns = computed(() => {
    const hours = this.draft.hours();
    return weekdays.map((weekday) => ({
      ...{ weekday, name: weekdayWording[weekday], hours: hours === null ? null : hoursInWords(hours[weekday]) },
    }));
  });
  protected readonly marks = markWording;
  protected readonly weeks = computed(() =>
    shownWeeks(calendarWeeks(this.proposal.shown(), this.proposal.closures()), this.proposal.preview()?.changes ?? []),
  );
  protected readonly visits = computed(() =>
    this.weeks().flatMap(({ days }) => days.flatMap(({ visits }) => visits.map(({ visit }) => visit))),
  );
  /** The visit that takes the focus: the one that had it last, else the next one to come. */
  protected readonly active = linkedSignal<readonly PlannedVisit[], string | null>({
    source: this.visits,
    computation: (visits, before) => {
      const stays = visits.find(({ id }) => id === before?.value);
      const next = visits.find(({ on, status }) => status === 'planned' && on >= this.proposal.today());
      return (stays ?? next ?? visits[0])?.id ?? null;
    },
  });
  protected readonly summary = computed(() => {
    const planned = this.visits().filter(({ status }) => status === 'planned').length;
    const attended = this.visits().filter(({ status }) => status === 'attended').length;
    return [...(attended > 0 ? [`${attended} attended`] : []), `${planned} planned`].join(', ');
  });

  /** What is read out before what is seen of a visit. */
  protected placeOf({ on, phase }: PlannedVisit): string {
    return `${weekdayInWords(on, this.proposal.today())}, phase ${phase}, `;
  }

  /** What is seen of a visit: what became of it, else its time. */
  protected labelOf(visit: PlannedVisit): string {
    const isOpen = visit.status === 'planned' && this.recorded.of(visit) === null;
    return (isOpen ? visit.at : null) ?? this.recorded.faceOf(visit).word;
  }

  /** What is read out after it: what is only seen by an icon. */
  protected stateOf(visit: PlannedVisit): string {
    const { status, fixed } = visit;
    const { word: said } = this.recorded.faceOf(visit);
    const word = this.labelOf(visit) === said ? '' : `, ${said.toLowerCase()}`;
    const kept = fixed && status === 'planned' ? ', day kept' : '';
    return `${word}${kept}${status === 'attended' ? ', stays' : ''} `;
  }

  /** The day of the month; with the month where one begins, and on the first day that is shown. */
  protected dayNumber(on: string): string {
    const first = this.weeks()[0]?.days[0]?.day.on;
    const day = String(Number(on.slice(8)));
    return on.endsWith('-01') || on === first ? `${day} ${monthOf(on)}` : day;
  }

  protected press(event: KeyboardEvent, visit: PlannedVisit): void {
    if (event.ctrlKey || event.metaKey) return;
    if (event.altKey) return this.shift(event, visit);
    const next = visitAfterKey(event.key, visit, this.visits());
    if (next === null) return;
    event.preventDefault();
    this.active.set(next.id);
    this.focus.goToVisit(next.id);
  }

  private shift(event: KeyboardEvent, visit: PlannedVisit): void {
    const days = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 7, ArrowUp: -7 }[event.key];
    if (days === undefined || this.proposal.manner() === 'none' || visit.status !== 'planned') return;
    event.preventDefault();
    const on = addDays(visit.on as CalendarDate, days);
    const before = this.draft.document().calendar.visits.find(({ id }) => id === visit.id);
    if (before?.on === on) this.proposal.leave();
    else this.proposal.propose({ kind: 'move', visit: visit.id, on, at: visit.at });
    this.focus.goToVisit(visit.id);
  }
}

function monthOf(on: string): string {
  return dayInWords(on).split(' ')[1] ?? '';
}
