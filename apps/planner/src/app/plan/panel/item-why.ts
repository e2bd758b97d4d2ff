import { Component, computed, input, output } from '@angular/core';
import { Icon, type IconName } from '../../ui/icon';
import { TechniqueChip } from '../../ui/technique-chip';
import { DoseWhy } from '../../why/dose-why/dose-why';
import { flagDecisionWording } from '../../wording/absence-wording';
import { shareInWords } from '../../wording/coverage-wording';
import type { ItemDescription, ItemFlag } from './item-description';

/** A neighbour on the ladder that could take the place of an item. */
export interface LadderNeighbour {
  readonly name: string;
  /** Why it may not stand there; empty when it may. */
  readonly forbidden: string;
}

const icons: Readonly<Record<ItemFlag['decision'], IconName>> = {
  block: 'stop',
  clearance: 'warning',
  'needs-answer': 'warning',
  modify: 'edit',
};

/** Why an item is in the plan: what it treats and the findings behind it, what it serves, what to mind, and what else there is. */
@Component({
  selector: 'app-item-why',
  imports: [DoseWhy, Icon, TechniqueChip],
  templateUrl: './item-why.html',
  styleUrl: './item-why.scss',
})
export class ItemWhy {
  readonly item = input.required<ItemDescription>();
  readonly easier = input<LadderNeighbour | null>(null);
  readonly harder = input<LadderNeighbour | null>(null);
  /** How many exercises could stand in its place. */
  readonly others = input(0);
  readonly readonly = input(false);
  /** The nearest easier or harder exercise is wanted instead. */
  readonly stepped = output<'easier' | 'harder'>();
  /** The list of what could stand in its place is wanted. */
  readonly swapWanted = output();
  /** A problem that it treats is to be shown. */
  readonly problemChosen = output<string>();
  /** The exercise is not wanted anywhere in this plan. */
  readonly leftOut = output();

  protected readonly treats = computed(() =>
    this.item().treats.map((problem) => ({ ...problem, share: shareInWords(problem.effect) })),
  );
  protected readonly flags = computed(() =>
    this.item().flags.map((flag) => ({
      ...flag,
      icon: icons[flag.decision],
      does: flagDecisionWording[flag.decision],
    })),
  );
  protected readonly steps = computed(() =>
    [
      { to: 'easier' as const, label: 'Easier', icon: 'left' as const, neighbour: this.easier() },
      { to: 'harder' as const, label: 'Harder', icon: 'right' as const, neighbour: this.harder() },
    ].map((step) => ({ ...step, words: neighbourInWords(step.label, step.neighbour) })),
  );

  protected step(to: 'easier' | 'harder'): void {
    const neighbour = to === 'easier' ? this.easier() : this.harder();
    if (neighbour?.forbidden === '') this.stepped.emit(to);
  }
}

function neighbourInWords(label: string, neighbour: LadderNeighbour | null): string {
  if (neighbour === null) return `Nothing ${label.toLowerCase()} on its ladder`;
  return neighbour.forbidden === '' ? neighbour.name : `${neighbour.name}. ${neighbour.forbidden}`;
}
