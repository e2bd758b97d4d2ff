import { Component, computed, input, linkedSignal, output } from '@angular/core';
import type { NewGoal, PlanBasis, PlanGoal, ProblemKey } from '@repattern/domain';
import { goalKinds } from '@repattern/domain/assessment/assessment-document';
import { outcomeMeasures } from '@repattern/domain/assessment/outcome-measures.data';
import { ChipSet, type ChipOption } from '../../ui/chip-set';
import { EntryCell } from '../../ui/entry-cell';
import { Icon } from '../../ui/icon';
import { numberEntry } from '../../ui/number-entry';
import { Picker, type PickerGroup } from '../../ui/picker';
import { goalKindWording } from '../../wording/section-goals';
import { rangeInWords } from '../../wording/section-outcomes';
import {
  assessedScore,
  finishedGoal,
  goalMeasure,
  isTooNear,
  missingOfGoal,
  newGoalDraft,
  worthwhileTarget,
  type GoalDraft,
} from './plan-goal-draft';

/** One goal of the plan, changed in place: what for, by which measure, from where to where, until when, through which problems. */
@Component({
  selector: 'app-plan-goal-row',
  imports: [ChipSet, EntryCell, Icon, Picker],
  templateUrl: './plan-goal-row.html',
  styleUrl: './plan-goal-row.scss',
})
export class PlanGoalRow {
  protected readonly kinds = goalKinds.map((value) => ({ value, label: goalKindWording[value] }));
  protected readonly weeksManner = numberEntry({ min: 1, max: 104 });

  /** The goal as it is stored; null for one that is being written for the first time. */
  readonly goal = input.required<PlanGoal | null>();
  /** What it is called: `Goal 2`. */
  readonly name = input.required<string>();
  readonly place = input.required<string>();
  readonly problems = input.required<readonly ChipOption<ProblemKey>[]>();
  readonly basis = input.required<Pick<PlanBasis, 'assessment'>>();
  readonly readonly = input(false);
  /** The whole goal after a change, once nothing of it would be made up. */
  readonly changed = output<NewGoal>();
  readonly removed = output();

  protected readonly draft = linkedSignal<GoalDraft>(() => this.goal() ?? newGoalDraft);
  protected readonly kindName = computed(() => {
    const { kind } = this.draft();
    return kind === null ? '' : goalKindWording[kind];
  });
  protected readonly measure = computed(() => goalMeasure(this.draft()));
  protected readonly scoreManner = computed(() =>
    numberEntry({ min: this.measure()?.min ?? 0, max: this.measure()?.max ?? 9999, decimals: 1 }),
  );
  protected readonly range = computed(() => {
    const measure = this.measure();
    return measure === null ? '' : rangeInWords(measure);
  });
  protected readonly measures = computed<readonly PickerGroup[]>(() => {
    const scored = this.basis().assessment.outcomes.map(({ id }) => id);
    const optionOf = ({ id, name }: (typeof outcomeMeasures)[number]) => ({ value: id, label: name });
    return [
      { label: 'Measured', options: outcomeMeasures.filter(({ id }) => scored.includes(id)).map(optionOf) },
      { label: 'Others', options: outcomeMeasures.filter(({ id }) => !scored.includes(id)).map(optionOf) },
    ].filter(({ options }) => options.length > 0);
  });
  protected readonly missing = computed(() => missingOfGoal(this.draft()).join(', '));
  protected readonly suggestion = computed(() => {
    const target = worthwhileTarget(this.draft());
    return target === null || (this.draft().target !== null && !isTooNear(this.draft())) ? null : target;
  });
  protected readonly tooNear = computed(() => isTooNear(this.draft()));

  protected change(part: Partial<GoalDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...part }));
    const goal = finishedGoal(this.draft());
    if (goal !== null) this.changed.emit(goal);
  }

  protected aim(kind: string): void {
    const chosen = goalKinds.find((known) => known === kind);
    if (chosen !== undefined) this.change({ kind: chosen });
  }

  /** Baseline and target belong to their measure. */
  protected measureBy(measure: string | null): void {
    if (measure === this.draft().measure) return;
    this.change({ measure, baseline: assessedScore(measure, this.basis()), target: null });
  }
}
