import { Component, computed, ElementRef, inject, input, output } from '@angular/core';
import { Icon } from '../ui/icon';
import { isDecided, type DraftConflict, type Whose } from './draft-conflict';

/** One version of a part. */
export interface ConflictSide {
  readonly whose: Whose;
  /** What this side says and the other does not. */
  readonly entries: readonly string[];
}

/** A part that two people changed, in words. */
export interface ConflictRow<Part> {
  readonly part: Part;
  readonly label: string;
  readonly sides: readonly ConflictSide[];
}

const whoseWording: Readonly<Record<Whose, string>> = {
  mine: 'Keep mine',
  theirs: 'Take theirs',
  both: 'Keep both',
};

/** Shows parts that two people changed, side by side, and lets the person choose whose stays. */
@Component({
  selector: 'app-draft-conflict-panel',
  imports: [Icon],
  host: { tabindex: '-1', role: 'group', 'aria-labelledby': 'draft-conflict-title' },
  templateUrl: './draft-conflict-panel.html',
  styleUrl: './draft-conflict-panel.scss',
})
export class DraftConflictPanel<Document, Part> {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly conflict = input.required<DraftConflict<Document, Part>>();
  readonly rows = input.required<readonly ConflictRow<Part>[]>();
  /** Who changed what, a line for each change. */
  readonly history = input.required<readonly string[]>();
  readonly decided = output<{ part: Part; whose: Whose }>();
  readonly settled = output();

  protected readonly whoseWording = whoseWording;
  protected readonly decidedAll = computed(() => isDecided(this.conflict()));

  protected settle(): void {
    if (this.decidedAll()) this.settled.emit();
  }

  focus(): void {
    this.host.nativeElement.focus();
  }
}
