import { Component, computed, inject, input } from '@angular/core';
import type { ItemDecision, ItemVerdict } from '@repattern/domain';
import { findItem } from '@repattern/domain/plan/edit/item-spot';
import { stageInWords } from '../../wording/item-stage-wording';
import { capitalised } from '../../wording/section-words';
import {
  actionWording,
  nextInWords,
  reasonInWords,
  sameDose,
  stepInWords,
  type NextNaming,
} from '../../wording/verdict-wording';
import { exerciseInWords, type SheetRow } from './sheet-rows';
import { isAcceptable, type DecisionState } from './item-decision';
import { SheetState } from './sheet-state';
import { VerdictChip } from './verdict-chip';

const stateWords: Readonly<Record<DecisionState, string>> = {
  undecided: 'not decided',
  accepted: 'accepted',
  overridden: 'decided otherwise',
  lapsed: 'the decision lapsed',
  implied: 'needs no decision',
};

/**
 * The next step of an item: the verdict with its proposed dose and reason, and what a person decided about it. It is read out as
 * one sentence, in place of the signs that are seen.
 */
@Component({
  selector: 'app-next-cell',
  imports: [VerdictChip],
  host: { role: 'gridcell', tabindex: '-1', '[class]': 'state()' },
  templateUrl: './next-cell.html',
  styleUrl: './next-cell.scss',
})
export class NextCell {
  protected readonly sheet = inject(SheetState);

  readonly row = input.required<SheetRow>();

  protected readonly readonly = this.sheet.draft.readonly;
  protected readonly state = computed(() => this.sheet.stateOf(this.row()));
  private readonly naming = computed<NextNaming>(() => ({
    before: this.sheet.doseBefore(this.row()),
    exercise: (step) => exerciseInWords(this.sheet.draft.exercises(), step),
  }));
  protected readonly shown = computed(() => {
    const { verdict, decision } = this.row();
    if (verdict === null) return null;
    const step = stepInWords(verdict, this.naming());
    return {
      action: verdict.action,
      word: actionWording[verdict.action].word,
      step,
      /** Then the reason says more than the step. */
      isSame: step === sameDose,
      reason: this.reasonOf(verdict),
      own: this.state() === 'overridden' ? this.ownStep(decision) : null,
      acceptable: isAcceptable(verdict),
    };
  });
  protected readonly opened = computed(() => {
    const open = this.sheet.open();
    return open?.item === this.row().id && (open.kind === 'why' || open.kind === 'override');
  });
  protected readonly spoken = computed(() => {
    const shown = this.shown();
    const { name } = this.row();
    if (shown === null) return `${name} next: no verdict`;
    const own = shown.own === null ? '' : `: ${shown.own.step}, ${shown.own.reason}`;
    return `${name} next: ${shown.word}, ${shown.step}. ${shown.reason}. ${stateWords[this.state()]}${own}`;
  });

  private ownStep(decision: ItemDecision | null): { step: string; reason: string } | null {
    if (decision?.kind !== 'overridden') return null;
    return { step: nextInWords(decision.next, this.naming()), reason: decision.reason };
  }

  /** What the plan and today’s record say goes before the words of the rule. */
  private reasonOf(verdict: ItemVerdict): string {
    const { id, item } = this.row();
    const stage = findItem(this.sheet.draft.planContext().plan, id)?.item.stage ?? null;
    if (verdict.rule === 'v-resting' && stage !== null) return capitalised(stageInWords(stage));
    if (verdict.rule === 'g-data-missing' && item.performed === null) return 'Not recorded yet today';
    return reasonInWords(verdict);
  }
}
