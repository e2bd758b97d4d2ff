import { Component, computed, input, output } from '@angular/core';
import type { GoalKind } from '@repattern/domain';
import { goalKinds } from '@repattern/domain/assessment/assessment-document';
import { outcomeMeasures } from '@repattern/domain/assessment/outcome-measures.data';
import { EntryCell } from '../../ui/entry-cell';
import { Icon } from '../../ui/icon';
import { KeyedChoice, type KeyedAnswer } from '../../ui/keyed-choice';
import { LatestValue } from '../../ui/latest-value';
import { numberEntry } from '../../ui/number-entry';
import { Picker, type PickerGroup } from '../../ui/picker';
import { goalFieldWording, goalKindWording } from '../../wording/section-goals';
import { rangeInWords } from '../../wording/section-outcomes';
import { numberInWords } from '../../wording/section-words';
import { fieldPlace } from './field-place';
import { isWorthwhile, measureOf, suggestedTarget, type GoalInProgress } from './goal-in-progress';
import type { SectionContext } from './section';
import { presetOf } from './preset-of';

const keys: Readonly<Record<GoalKind, string>> = {
  pain: 'p',
  strength: 's',
  mobility: 'm',
  balance: 'b',
  posture: 'o',
  function: 'f',
  prevention: 'v',
};

/** One goal: what for, by which measure, how far, until when, and the activity in the patient’s words. */
@Component({
  selector: 'app-goal-editor',
  imports: [EntryCell, Icon, KeyedChoice, Picker],
  templateUrl: './goal-editor.html',
  styleUrl: './goal-editor.scss',
})
export class GoalEditor {
  protected readonly kinds: readonly KeyedAnswer<GoalKind>[] = goalKinds.map((value) => ({
    value,
    label: goalKindWording[value],
    key: keys[value],
  }));
  protected readonly weeksManner = numberEntry({ min: 1, max: 104 });

  readonly goal = input.required<GoalInProgress>();
  readonly at = input.required<number>();
  readonly context = input.required<SectionContext>();
  readonly changed = output<GoalInProgress>();
  readonly removed = output();

  private readonly latest = new LatestValue(this.goal, this.changed);
  protected readonly place = computed(() => fieldPlace('goals', String(this.at())));
  protected readonly name = computed(() => `Goal ${this.at() + 1}`);
  protected readonly measure = computed(() => measureOf(this.latest.now()));
  protected readonly measures = computed<readonly PickerGroup[]>(() => {
    const { presentation, document } = this.context();
    const first = [...presetOf(presentation).outcomes, ...document.outcomes.map(({ id }) => id)];
    const optionOf = ({ id, name }: (typeof outcomeMeasures)[number]) => ({ value: id, label: name });
    return [
      { label: 'Measured here', options: outcomeMeasures.filter(({ id }) => first.includes(id)).map(optionOf) },
      { label: 'Others', options: outcomeMeasures.filter(({ id }) => !first.includes(id)).map(optionOf) },
    ].filter(({ options }) => options.length > 0);
  });
  /** Where the patient stands; pain that was rated answers its own scale. */
  protected readonly score = computed(() => {
    const { outcomes, pain } = this.context().document;
    const { measure } = this.latest.now();
    return outcomes.find(({ id }) => id === measure)?.score ?? (measure === 'nprs' ? pain.now : null);
  });
  protected readonly range = computed(() => {
    const measure = this.measure();
    return measure === null ? '' : rangeInWords(measure);
  });
  protected readonly targetManner = computed(() =>
    numberEntry({ min: this.measure()?.min ?? 0, max: this.measure()?.max ?? 9999, decimals: 1 }),
  );
  protected readonly suggestion = computed(() => {
    const measure = this.measure();
    const target = measure === null ? null : suggestedTarget(measure, this.score());
    return this.worthwhile() === true ? null : target;
  });
  protected readonly worthwhile = computed(() => {
    const measure = this.measure();
    return measure === null ? null : isWorthwhile(measure, this.score(), this.latest.now().target);
  });
  protected readonly missing = computed(() =>
    (['kind', 'measure', 'target', 'weeks'] as const)
      .filter((field) => this.latest.now()[field] === null)
      .map((field) => goalFieldWording[field])
      .join(', '),
  );
  protected readonly measurable = computed(() => this.missing() === '' && this.score() !== null);
  protected readonly functional = computed(() => this.latest.now().activity.trim() !== '');
  protected readonly scoreWords = computed(() => {
    const score = this.score();
    if (this.measure() === null) return '';
    return score === null ? 'no score yet to start from' : `now ${numberInWords(score)}`;
  });

  protected change(part: Partial<GoalInProgress>): void {
    this.latest.put({ ...this.latest.now(), ...part });
  }

  /** A target belongs to its measure. */
  protected choose(measure: string | null): void {
    this.change({ measure, target: measure === this.latest.now().measure ? this.latest.now().target : null });
  }
}
