import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import type { PlanView, RevisionView } from '@repattern/contracts';
import { firstValueFrom } from 'rxjs';
import { ClinicCalendar } from '../../data/clinic-calendar';
import { failureOf, type Failure } from '../../data/failure';
import { keysetList } from '../../data/keyset-list';
import { PlansApi } from '../../data/plans-api';
import { FailureNote } from '../../failure/failure-note';
import { RowSkeleton } from '../../ui/row-skeleton';
import { planReasonInWords, revisionKindWording, type PlanReason } from '../../wording/plan-reason-wording';
import { transitionWording } from '../../wording/plan-transition-wording';
import { RevisionSheet } from './revision-sheet';

/** A revision with another one that it is compared with; none for the first. */
interface OpenedRevision {
  readonly shown: RevisionView;
  readonly base: RevisionView | null;
}

const pageRows = 20;

/** Every revision of a plan and every step, by whom, when and why; each revision can be read and compared. */
@Component({
  selector: 'app-plan-history',
  imports: [FailureNote, RevisionSheet, RowSkeleton],
  host: { role: 'region', 'aria-labelledby': 'history-title' },
  templateUrl: './plan-history.html',
  styleUrl: './plan-history.scss',
})
export class PlanHistory {
  private readonly api = inject(PlansApi);
  protected readonly calendar = inject(ClinicCalendar);
  protected readonly wording = transitionWording;
  protected readonly kinds = revisionKindWording;

  readonly plan = input.required<PlanView>();

  // A step may have made a revision.
  private readonly asked = computed(() => ({ id: this.plan().id, head: this.plan().head?.number }), {
    equal: (one, other) => one.id === other.id && one.head === other.head,
  });
  protected readonly list = keysetList(this.asked, ({ id }, cursor) =>
    this.api.listRevisions(id, { cursor, limit: pageRows }),
  );
  protected readonly revisions = computed(() => this.list.state().items);
  protected readonly steps = computed(() => this.plan().transitions.toReversed());
  protected readonly opened = linkedSignal<unknown, OpenedRevision | null>({
    source: this.asked,
    computation: () => null,
  });
  protected readonly busy = signal(false);
  protected readonly failure = signal<Failure | null>(null);

  /** Opens a revision beside the one before it, or closes it. */
  protected toggle(number: number): void {
    if (this.opened()?.shown.number === number) this.opened.set(null);
    else void this.open(number, number > 1 ? number - 1 : null);
  }

  protected reasonOf(made: PlanReason): string | null {
    return planReasonInWords(made, this.calendar.today());
  }

  protected compare(base: string): void {
    const shown = this.opened()?.shown;
    if (shown !== undefined) void this.open(shown.number, base === '' ? null : Number(base));
  }

  private async open(number: number, base: number | null): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set(null);
    try {
      const read = (wanted: number): Promise<RevisionView> =>
        firstValueFrom(this.api.readRevision(this.plan().id, wanted));
      const [shown, other] = await Promise.all([read(number), base === null ? null : read(base)]);
      this.opened.set({ shown, base: other });
    } catch (error) {
      this.failure.set(failureOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}
