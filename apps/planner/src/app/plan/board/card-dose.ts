import { afterRenderEffect, Component, inject, input, untracked, viewChild } from '@angular/core';
import type { PlanItem } from '@repattern/domain';
import { DoseEditor } from '../../ui/dose-editor';
import { BoardState } from './board-state';

/** The dose of a card, changed in place; Enter and Escape lead back to the card. */
@Component({
  selector: 'app-card-dose',
  imports: [DoseEditor],
  host: {
    '(keydown.enter)': '$event.preventDefault(); board.closeDose()',
    '(keydown.escape)': '$event.stopPropagation(); board.closeDose()',
  },
  template: `
    <app-dose-editor
      [dose]="item().dose"
      [label]="'Dose of ' + name()"
      [idPrefix]="'dose-' + item().id"
      (doseChanged)="board.setDose(item().id, $event)"
    />
    <button type="button" class="button" (click)="board.closeDose()">Done <kbd aria-hidden="true">↵</kbd></button>
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      padding: 8px;
      border-top: 1px solid var(--line);
      background: var(--surface);
    }
    .button {
      justify-self: start;
    }
  `,
})
export class CardDose {
  private readonly editor = viewChild.required(DoseEditor);
  protected readonly board = inject(BoardState);

  readonly item = input.required<PlanItem>();
  readonly name = input.required<string>();

  constructor() {
    // Once the fields are drawn; what was typed on the card goes into the first of them.
    afterRenderEffect(() => {
      const typed = this.board.editing()?.typed ?? '';
      untracked(() => this.take(typed));
    });
  }

  private take(typed: string): void {
    this.editor().focus();
    if (typed === '') return;
    this.editor().type(typed);
    this.board.tookTyped();
  }
}
