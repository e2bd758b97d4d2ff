import { computed, inject, type Signal } from '@angular/core';
import { ClinicCalendar } from '../data/clinic-calendar';
import { LibraryStore } from '../data/library-store';
import type { HistoryNaming } from '../wording/revision-step-wording';

/** What histories of plans are worded with. Needs an injection context. */
export function historyNaming(): Signal<HistoryNaming> {
  const calendar = inject(ClinicCalendar);
  const library = inject(LibraryStore);
  return computed(() => ({
    exercise: (id) => library.exercises().get(id)?.name ?? 'Exercise not in the library',
    moment: (instant) => calendar.moment(instant),
    today: calendar.today(),
  }));
}
