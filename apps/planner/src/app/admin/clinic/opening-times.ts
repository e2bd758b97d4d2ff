import { Component, computed, inject } from '@angular/core';
import type { OpeningHours, Weekday } from '@repattern/domain';
import { weekdays } from '@repattern/domain/assessment/assessment-document';
import { SessionStore } from '../../data/session-store';
import { hoursInWords, weekdayNames } from '../../wording/clinic-wording';
import { ClinicDraft } from './clinic-draft';
import { hoursFault, hoursPlace } from './clinic-edits';

const usual: OpeningHours = { from: '08:00', to: '18:00' };

/** From when to when the clinic treats, weekday by weekday. */
@Component({
  selector: 'app-opening-times',
  host: { role: 'region', 'aria-labelledby': 'hours-title' },
  templateUrl: './opening-times.html',
  styleUrls: ['./clinic-section.scss', './opening-times.scss'],
})
export class OpeningTimes {
  private readonly draft = inject(ClinicDraft);
  protected readonly mayChange = inject(SessionStore).may('clinic.write');
  protected readonly told = computed(() => this.draft.clinic().hours !== null);
  protected readonly rows = computed(() =>
    weekdays.map((day) => {
      const hours = this.draft.clinic().hours?.[day] ?? null;
      return {
        ...{ day, hours, name: weekdayNames[day], place: hoursPlace(day) },
        ...{ words: hoursInWords(hours), fault: hoursFault(hours) },
      };
    }),
  );

  /** Begins with a usual week, to be corrected before it is saved. */
  protected tell(): void {
    const week = weekdays.map((day) => [day, day === 'sat' || day === 'sun' ? null : usual]);
    this.draft.edit(() => ({ hours: Object.fromEntries(week) as Record<Weekday, OpeningHours | null> }));
  }

  protected open(day: Weekday, open: boolean): void {
    this.set(day, open ? usual : null);
  }

  protected change(day: Weekday, change: Partial<OpeningHours>): void {
    this.set(day, { ...usual, ...this.draft.clinic().hours?.[day], ...change });
  }

  private set(day: Weekday, hours: OpeningHours | null): void {
    this.draft.edit((edits) => ({ hours: { ...edits.hours, [day]: hours } }));
  }
}
