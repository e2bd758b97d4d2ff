import { Component, computed, inject, signal } from '@angular/core';
import type { ClinicClosure } from '@repattern/domain';
import { ClinicCalendar } from '../../data/clinic-calendar';
import { SessionStore } from '../../data/session-store';
import { ClosureForm } from '../../schedule/closure-form';
import { Icon } from '../../ui/icon';
import { closureInWords } from '../../wording/calendar-visit-wording';
import { ClinicDraft } from './clinic-draft';
import { withoutAny } from './clinic-edits';

/** The days on which the clinic treats nobody, those to come first of all. */
@Component({
  selector: 'app-closure-list',
  imports: [ClosureForm, Icon],
  host: { role: 'region', 'aria-labelledby': 'closed-title' },
  templateUrl: './closure-list.html',
  styleUrls: ['./clinic-section.scss', './closure-list.scss'],
})
export class ClosureList {
  private readonly calendar = inject(ClinicCalendar);
  private readonly draft = inject(ClinicDraft);
  protected readonly mayChange = inject(SessionStore).may('clinic.write');

  protected readonly past = signal(false);
  private readonly all = computed(() =>
    this.draft
      .clinic()
      .closures.toSorted((one, other) => one.from.localeCompare(other.from))
      .map((closure) => ({
        ...{ closure, words: closureInWords(closure, this.calendar.today()) },
        over: closure.to < this.calendar.today(),
      })),
  );
  protected readonly rows = computed(() => this.all().filter(({ over }) => this.past() || !over));
  protected readonly overCount = computed(() => this.all().filter(({ over }) => over).length);

  protected close(closure: ClinicClosure): void {
    this.draft.edit(({ closed, opened }) => ({
      ...{ closed: [...withoutAny(closed, [closure]), closure], opened: withoutAny(opened, [closure]) },
    }));
  }

  /** Takes a stretch away, whether it was there before or has just been added. */
  protected open(closure: ClinicClosure): void {
    this.draft.edit(({ closed, opened }) => {
      const own = withoutAny(closed, [closure]);
      return own.length < closed.length ? { closed: own } : { opened: [...opened, closure] };
    });
  }
}
