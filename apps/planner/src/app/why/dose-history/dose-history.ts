import { Component, computed, inject, input } from '@angular/core';
import type { ItemId } from '@repattern/domain';
import { HistoryApi } from '../../data/history-api';
import { readRecord } from '../../data/read-record';
import { FailureNote } from '../../failure/failure-note';
import { RowSkeleton } from '../../ui/row-skeleton';
import { doseStepsInWords } from '../../wording/dose-step-wording';
import { historyNaming } from '../history-naming';
import { RevisionStep } from '../revision-step';

/** Why an item of a plan has the dose that it has: every step from its first prescription to now, the newest first. */
@Component({
  selector: 'app-dose-history',
  imports: [FailureNote, RevisionStep, RowSkeleton],
  templateUrl: './dose-history.html',
  styleUrl: './dose-history.scss',
})
export class DoseHistory {
  private readonly api = inject(HistoryApi);
  private readonly naming = historyNaming();

  readonly planId = input.required<string>();
  readonly item = input.required<ItemId>();
  /** Address of the plan, so that visits can be opened; null where it is not known. */
  readonly planPath = input<readonly string[] | null>(null);

  private readonly asked = computed(() => ({ planId: this.planId(), item: this.item() }), {
    equal: (one, other) => one.planId === other.planId && one.item === other.item,
  });
  protected readonly record = readRecord(this.asked, ({ planId, item }) => this.api.item(planId, item));
  protected readonly steps = computed(() => {
    const state = this.record.state();
    if (state.kind !== 'read') return [];
    const { steps } = state.record;
    const words = doseStepsInWords(steps, this.naming());
    return steps
      .flatMap((step, at) => {
        const inWords = words[at];
        return inWords === undefined ? [] : [{ step, words: inWords }];
      })
      .reverse();
  });
}
