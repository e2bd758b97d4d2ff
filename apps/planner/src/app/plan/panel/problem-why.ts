import { Component, computed, input, output } from '@angular/core';
import type { ItemId, PhaseNumber } from '@repattern/domain';
import { MeterBar } from '../../ui/meter-bar';
import type { PhaseMark } from './coverage-rows';
import type { ProblemInWords } from './treated-problem';

/** How one phase treats a problem, and with what. */
export type ProblemTreatment = PhaseMark & {
  readonly items: readonly { readonly id: ItemId; readonly name: string }[];
};

/** Why a problem stands, how every phase treats it, and which goals wait for it. */
@Component({
  selector: 'app-problem-why',
  imports: [MeterBar],
  templateUrl: './problem-why.html',
  styleUrl: './problem-why.scss',
})
export class ProblemWhy {
  readonly problem = input.required<ProblemInWords>();
  readonly treatments = input.required<readonly ProblemTreatment[]>();
  /** Activities of the goals that its treatment serves. */
  readonly serves = input.required<readonly string[]>();
  readonly readonly = input(false);
  readonly itemChosen = output<ItemId>();
  /** An exercise is wanted that treats it in this phase. */
  readonly wanted = output<PhaseNumber>();

  protected readonly phases = computed(() =>
    this.treatments().map((treatment) => ({
      ...treatment,
      label: `Phase ${treatment.phase}`,
      said: treatment.words.replace(/^Phase \d: /, ''),
    })),
  );
}
