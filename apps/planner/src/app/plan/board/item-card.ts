import { Component, computed, inject, input } from '@angular/core';
import type { FindingSeverity, Lane, PhaseNumber } from '@repattern/domain';
import { Icon, type IconName } from '../../ui/icon';
import { TechniqueChip } from '../../ui/technique-chip';
import { PlanDraft } from '../plan-draft';
import { BoardState } from './board-state';
import { CardDose } from './card-dose';
import { CardMenu } from './card-menu';
import type { ItemCardView } from './item-card-view';

const severityIcons: Readonly<Record<FindingSeverity, IconName>> = { block: 'stop', warn: 'warning', info: 'show' };
const severityWords: Readonly<Record<FindingSeverity, string>> = { block: 'Stop: ', warn: 'Mind: ', info: '' };

/** One item of the plan: what it is, its dose, what it treats and what to mind; its dose opens in place. */
@Component({
  selector: 'app-item-card',
  imports: [CardDose, CardMenu, Icon, TechniqueChip],
  host: {
    '[attr.data-technique]': 'card().technique',
    '[class.pinned]': 'card().item.pinned',
    '[class.selected]': 'selected()',
    '[class.blocked]': 'gravest() === "block"',
  },
  templateUrl: './item-card.html',
  styleUrl: './item-card.scss',
})
export class ItemCard {
  protected readonly board = inject(BoardState);
  protected readonly draft = inject(PlanDraft);

  readonly card = input.required<ItemCardView>();
  readonly phase = input.required<PhaseNumber>();
  readonly lane = input.required<Lane>();

  protected readonly severityIcons = severityIcons;
  protected readonly severityWords = severityWords;
  protected readonly gravest = computed(() => this.card().warnings[0]?.severity ?? null);
  protected readonly editing = computed(() => this.board.editing()?.item === this.card().id);
  protected readonly selected = computed(() => {
    const selection = this.draft.selected();
    return selection?.kind === 'item' && selection.item === this.card().id;
  });
}
