import { Component, computed, inject, input, signal } from '@angular/core';
import type { ReviewThread as Thread } from '@repattern/contracts';
import type { PlanDocument } from '@repattern/domain';
import { findItem } from '@repattern/domain/plan/edit/item-spot';
import { doseFields } from '@repattern/domain/technique/dose-fields';
import { doseInWords } from '@repattern/domain/technique/dose-in-words';
import { ClinicCalendar } from '../../data/clinic-calendar';
import { LibraryStore } from '../../data/library-store';
import { SessionStore } from '../../data/session-store';
import { withSide } from '../../wording/assessment-presentation-wording';
import { NoteForm } from '../../ui/note-form';
import { Reviewing } from '../reviewing';

/** A conversation about a plan or one dose of it, anchored to what stood there when it was opened. */
@Component({
  selector: 'app-review-thread',
  imports: [NoteForm],
  host: { '[class.settled]': 'thread().settled !== null' },
  templateUrl: './review-thread.html',
  styleUrl: './review-thread.scss',
})
export class ReviewThread {
  private readonly library = inject(LibraryStore);
  private readonly session = inject(SessionStore);
  protected readonly calendar = inject(ClinicCalendar);
  protected readonly reviewing = inject(Reviewing);

  readonly thread = input.required<Thread>();
  /** The plan as it is now, by which is said what became of the dose; null where it is not at hand. */
  readonly plan = input<PlanDocument | null>(null);
  /** Whether what it is about is said; not where it stands beside it. */
  readonly named = input(true);

  protected readonly answering = signal(false);
  protected readonly isOpen = computed(() => this.thread().settled === null);
  protected readonly mayAnswer = computed(() => this.isOpen() && this.session.may('reviews.comment'));
  protected readonly maySettle = computed(() => this.isOpen() && this.session.may('reviews.write'));
  protected readonly about = computed(() => {
    const { anchor, revision } = this.thread();
    if (anchor === null) return { name: 'The plan as a whole', then: `revision ${revision}`, now: null };
    const name = this.library.exercises().get(anchor.exerciseId)?.name ?? 'Exercise not in the library';
    const field = doseFields(anchor.dose.form).find(({ key }) => key === anchor.parameter);
    return {
      name: [withSide(name, anchor.side), field?.label.toLowerCase()].filter((part) => part !== undefined).join(', '),
      then: `${doseInWords(anchor.dose)} in revision ${revision}`,
      now: this.nowInWords(anchor.item, doseInWords(anchor.dose)),
    };
  });

  protected async reply(text: string): Promise<void> {
    if (await this.reviewing.reply(this.thread().id, text)) this.answering.set(false);
  }

  private nowInWords(id: string, then: string): string | null {
    const plan = this.plan();
    if (plan === null) return null;
    const found = findItem(plan, id);
    if (found === null) return 'not in the plan any more';
    const now = doseInWords(found.item.dose);
    return now === then ? null : `now ${now}`;
  }
}
