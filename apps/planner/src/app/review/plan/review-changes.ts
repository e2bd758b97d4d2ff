import { Component, computed, inject, input, linkedSignal, model } from '@angular/core';
import { Router } from '@angular/router';
import type { PlanReviewView } from '@repattern/contracts';
import type { ItemId } from '@repattern/domain';
import type { ReadRecord, RecordState } from '../../data/read-record';
import { FailureNote } from '../../failure/failure-note';
import { RowSkeleton } from '../../ui/row-skeleton';
import { ChangeList } from './change-list';
import { usualComparison, type ComparedRevisions, type ComparisonFault } from './compared-revisions';
import type { ComparedChanges } from './plan-changes-record';
import { RevisionChooser } from './revision-chooser';

const faultWording: Readonly<Record<ComparisonFault, string>> = {
  'no-number': 'The address names something that is no revision. The newest changes are shown instead.',
  'no-order': 'The address names the later revision first. The newest changes are shown instead.',
  'no-revision': 'The address names a revision that this plan does not have. The newest changes are shown instead.',
};

/** What became of a plan between two of its revisions, which can be chosen and stand in the address. */
@Component({
  selector: 'app-review-changes',
  imports: [ChangeList, FailureNote, RevisionChooser, RowSkeleton],
  host: { role: 'region', 'aria-labelledby': 'changes-title' },
  templateUrl: './review-changes.html',
  styleUrl: './review-changes.scss',
})
export class ReviewChanges {
  private readonly router = inject(Router);
  protected readonly usual = usualComparison;

  readonly review = input.required<PlanReviewView>();
  readonly planPath = input.required<readonly string[]>();
  readonly record = input.required<ReadRecord<ComparedChanges>>();
  /** The item that is looked at. */
  readonly selected = model.required<ItemId | null>();

  /** What was read last stays until there is something else, so that nothing jumps. */
  protected readonly shown = linkedSignal<RecordState<ComparedChanges>, ComparedChanges | null>({
    source: () => this.record().state(),
    computation: (state, before) => (state.kind === 'read' ? state.record : (before?.value ?? null)),
  });
  protected readonly fault = computed(() => {
    const fault = this.shown()?.fault ?? null;
    return fault === null ? '' : faultWording[fault];
  });
  protected readonly hasChoice = computed(() => (this.review().head ?? 0) > 1);
  protected readonly since = computed(() => {
    const compared = this.shown();
    if (compared === null) return '';
    if (compared.view === null) return 'Nothing of this plan is signed yet.';
    const { from, to } = compared.view;
    const { head, reviewed } = this.review();
    if (to.number !== head)
      return `From revision ${from.number} to ${to.number}; doses and approval below are of revision ${head}.`;
    if (from.number === to.number) return `Nothing since revision ${from.number}.`;
    return `Since revision ${from.number}${reviewed?.revision === from.number ? ', which was approved' : ''}`;
  });

  protected compare({ from, to }: ComparedRevisions): void {
    void this.router.navigate([], { queryParams: { from, to }, replaceUrl: true });
  }
}
