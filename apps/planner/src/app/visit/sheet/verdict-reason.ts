import type { ElementRef } from '@angular/core';
import { Component, computed, inject, input, viewChild } from '@angular/core';
import { doseInWords } from '@repattern/domain/technique/dose-in-words';
import { Icon } from '../../ui/icon';
import { DoseWhy } from '../../why/dose-why/dose-why';
import { daysInWords } from '../../wording/day-in-words';
import { ruleSourceInWords } from '../../wording/rule-source-wording';
import { ruleInWords } from '../../wording/rule-wording';
import { ruleInputWording } from '../../wording/rule-input-wording.data';
import {
  actionWording,
  inputValueInWords,
  nextInWords,
  stepInWords,
  type NextNaming,
} from '../../wording/verdict-wording';
import { isAcceptable } from './item-decision';
import { OverrideForm } from './override-form';
import { exerciseInWords, type SheetRow } from './sheet-rows';
import { SheetState } from './sheet-state';
import { VerdictChip } from './verdict-chip';

/** Why a verdict was given, so that a clinician can check it: the rule, what it looked at, what else spoke, what would change. */
@Component({
  selector: 'app-verdict-reason',
  imports: [DoseWhy, Icon, OverrideForm, VerdictChip],
  host: { role: 'dialog', '[attr.aria-labelledby]': "'why-' + row().id", '(keydown)': 'press($event)' },
  templateUrl: './verdict-reason.html',
  styleUrl: './verdict-reason.scss',
})
export class VerdictReason {
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  protected readonly sheet = inject(SheetState);

  readonly row = input.required<SheetRow>();

  protected readonly readonly = this.sheet.draft.readonly;
  protected readonly verdict = computed(() => this.row().verdict);
  protected readonly state = computed(() => this.sheet.stateOf(this.row()));
  protected readonly deciding = computed(() => this.sheet.open()?.kind === 'override');
  protected readonly before = computed(() => this.sheet.doseBefore(this.row()));
  protected readonly naming = computed<NextNaming>(() => ({
    before: this.before(),
    exercise: (step) => exerciseInWords(this.sheet.draft.exercises(), step),
  }));
  protected readonly shown = computed(() => {
    const verdict = this.verdict();
    if (verdict === null) return null;
    const { next } = verdict;
    return {
      says: ruleInWords(verdict.rule).says,
      step: stepInWords(verdict, this.naming()),
      before: doseInWords(this.before()),
      after:
        next.kind === 'dose' || next.kind === 'maintain' ? doseInWords(next.dose) : nextInWords(next, this.naming()),
      source: ruleSourceInWords(verdict.rule),
      rule: verdict.rule,
      inputs: verdict.inputs.map((one) => ({
        name: ruleInputWording[one.input].name,
        value: inputValueInWords(one),
        on: daysInWords(one.on, this.sheet.on()),
      })),
      others: verdict.fired
        .filter(({ rule }) => rule !== verdict.rule)
        .map(({ rule, action }) => ({ rule, sign: actionWording[action], says: ruleInWords(rule).brief })),
      acceptable: isAcceptable(verdict),
    };
  });
  protected readonly own = computed(() => {
    const { decision } = this.row();
    if (decision?.kind !== 'overridden') return null;
    return { step: nextInWords(decision.next, this.naming()), reason: decision.reason };
  });

  /** Puts the focus on the heading, from which everything is read in order. */
  focus(): void {
    this.heading()?.nativeElement.focus();
  }

  protected accept(): void {
    const verdict = this.verdict();
    if (verdict === null || !this.sheet.stands(verdict)) return;
    this.sheet.run({ kind: 'accept' }, this.row());
    this.sheet.close(1);
  }

  protected press(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.sheet.close();
    else if (event.key !== 'Enter' || event.target !== this.heading()?.nativeElement || !this.mayAccept()) return;
    else this.accept();
    event.preventDefault();
    event.stopPropagation();
    this.sheet.draw();
  }

  protected mayAccept(): boolean {
    return !this.readonly() && this.shown()?.acceptable === true && this.state() !== 'accepted';
  }
}
