import { Component, computed, ElementRef, inject, input, output } from '@angular/core';
import { Icon } from '../../ui/icon';
import { MeterBar } from '../../ui/meter-bar';
import { TechniqueChip } from '../../ui/technique-chip';
import { focusBeside } from './focus-beside';
import { reasonIcons } from './reasons-in-words';
import type { AlternativeRow } from './alternative-row';

/** What could stand in the place of an item, by how it compares. */
export interface AlternativeRows {
  readonly easier: readonly AlternativeRow[];
  readonly harder: readonly AlternativeRow[];
  readonly others: readonly AlternativeRow[];
}

/**
 * What could stand in the place of an item, each with what it would change. The arrow keys walk the list and show the
 * change in the coverage, Enter takes it, Escape goes back.
 */
@Component({
  selector: 'app-swap-list',
  imports: [Icon, MeterBar, TechniqueChip],
  host: { '(keydown)': 'press($event)', '(focusout)': 'leave($event)' },
  templateUrl: './swap-list.html',
  styleUrl: './swap-list.scss',
})
export class SwapList {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  protected readonly icons = reasonIcons;

  /** Name of the item. */
  readonly of = input.required<string>();
  readonly rows = input.required<AlternativeRows>();
  /** The alternative that is being looked at, null when none is any more. */
  readonly looked = output<AlternativeRow | null>();
  readonly taken = output<AlternativeRow>();
  readonly closed = output();

  protected readonly groups = computed(() =>
    [
      { key: 'easier', label: 'Easier', rows: this.rows().easier },
      { key: 'harder', label: 'Harder', rows: this.rows().harder },
      { key: 'others', label: 'Others', rows: this.rows().others },
    ].filter(({ rows }) => rows.length > 0),
  );

  protected readonly first = computed(() => this.groups()[0]?.rows[0]?.key ?? null);

  protected take(row: AlternativeRow): void {
    if (!row.forbidden) this.taken.emit(row);
  }

  protected press(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.closed.emit();
    } else focusBeside(event, this.host.nativeElement, '.alternative');
  }

  protected leave({ relatedTarget }: FocusEvent): void {
    const stays = relatedTarget instanceof HTMLElement && relatedTarget.closest('.alternative') !== null;
    if (!stays) this.looked.emit(null);
  }
}
