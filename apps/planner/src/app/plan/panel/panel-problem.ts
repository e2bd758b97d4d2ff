import { Component, computed, inject, input } from '@angular/core';
import type { ItemId, ProblemKey } from '@repattern/domain';
import { findItem } from '@repattern/domain/plan/edit/item-spot';
import { PlanDraft } from '../plan-draft';
import { marksOf } from './coverage-rows';
import { PanelFocus } from './panel-focus';
import { ProblemWhy, type ProblemTreatment } from './problem-why';
import { describeProblem } from './treated-problem';

/** The problem that is selected. */
@Component({
  selector: 'app-panel-problem',
  imports: [ProblemWhy],
  template: `
    @if (described(); as problem) {
      <app-problem-why
        [problem]="problem"
        [treatments]="treatments()"
        [serves]="serves()"
        [readonly]="draft.readonly()"
        (itemChosen)="draft.select({ kind: 'item', item: $event, show: 'why' })"
        (wanted)="focus.search(key(), $event)"
      />
    }
  `,
})
export class PanelProblem {
  protected readonly draft = inject(PlanDraft);
  protected readonly focus = inject(PanelFocus);

  readonly key = input.required<ProblemKey>();

  protected readonly described = computed(() => {
    const problem = this.draft.document().problems.find(({ key }) => key === this.key());
    return problem === undefined ? null : describeProblem(problem);
  });
  protected readonly treatments = computed<readonly ProblemTreatment[]>(() => {
    const summaries = this.draft.summaries();
    return marksOf(this.key(), summaries).map((mark) => ({
      ...mark,
      items: (summaries.find(({ number }) => number === mark.phase)?.coverage ?? [])
        .filter(({ problem }) => problem === this.key())
        .flatMap(({ items }) => items.map((id) => ({ id, name: this.nameOf(id) }))),
    }));
  });
  protected readonly serves = computed(() =>
    this.draft
      .document()
      .goals.filter(({ problems }) => problems.includes(this.key()))
      .map(({ activity }) => activity),
  );

  private nameOf(id: ItemId): string {
    const item = findItem(this.draft.document(), id)?.item;
    return this.draft.exercises().get(item?.exerciseId ?? '')?.name ?? id;
  }
}
