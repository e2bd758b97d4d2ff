import { computed, inject, Service, signal } from '@angular/core';
import { ageInYears, calendarDateIn, parseCalendarDate } from '@repattern/domain/kernel/calendar-date';
import { SessionStore } from './session-store';
import { dayInWords, weekdayInWords } from '../wording/day-in-words';
import { relativeDay } from '../wording/relative-day';

const minute = 60_000;

/** Says dates and ages as they are in the clinic's time zone today. */
@Service()
export class ClinicCalendar {
  private readonly session = inject(SessionStore);
  private readonly now = signal(new Date());

  /** Today in the clinic, `YYYY-MM-DD`. */
  readonly today = computed(() => calendarDateIn(this.session.timeZone(), this.now()));

  constructor() {
    setInterval(() => this.now.set(new Date()), minute);
  }

  /** Completed years, or null when the date of birth cannot be read. */
  age(birthOn: string): number | null {
    const birth = parseCalendarDate(birthOn);
    return birth === null ? null : ageInYears(birth, this.today());
  }

  /** A date of birth as `14 Sep 1959`. */
  birth(birthOn: string): string {
    return dayInWords(birthOn);
  }

  /** An instant as `Mon 14 Sep`. */
  day(instant: string): string {
    return weekdayInWords(calendarDateIn(this.session.timeZone(), new Date(instant)), this.today());
  }

  /** An instant as `3 days ago`. */
  ago(instant: string): string {
    return relativeDay(calendarDateIn(this.session.timeZone(), new Date(instant)), this.today());
  }

  /** An instant as `14:05`. */
  time(instant: string): string {
    const time = new Intl.DateTimeFormat('en-GB', {
      timeZone: this.session.timeZone(),
      hour: '2-digit',
      minute: '2-digit',
    });
    return time.format(new Date(instant));
  }

  /** An instant as `Mon 14 Sep, 14:05`. */
  moment(instant: string): string {
    return `${this.day(instant)}, ${this.time(instant)}`;
  }
}
