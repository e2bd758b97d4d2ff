import { Component, computed, input, model, signal } from '@angular/core';
import type { AttributedChange, DoseDirection, ItemId } from '@repattern/domain';
import { attributedChangeInWords, changeGroups } from '../../wording/attributed-change-wording';
import { historyNaming } from '../../why/history-naming';
import { RevisionStep } from '../../why/revision-step';
import { Icon } from '../../ui/icon';

const marks: Readonly<Record<DoseDirection, string>> = { harder: '▲', easier: '▼', other: '◆' };

/** What changed in a plan, by phase, each change with its direction; who, why, by which rule and on what evidence is a click away. */
@Component({
  selector: 'app-change-list',
  imports: [Icon, RevisionStep],
  templateUrl: './change-list.html',
  styleUrl: './change-list.scss',
})
export class ChangeList {
  private readonly naming = historyNaming();

  readonly changes = input.required<readonly AttributedChange[]>();
  readonly planPath = input.required<readonly string[]>();
  /** The item that is looked at. */
  readonly selected = model.required<ItemId | null>();

  protected readonly open = signal<AttributedChange | null>(null);
  protected readonly groups = computed(() =>
    changeGroups(this.changes()).map(({ heading, changes }) => ({
      heading,
      changes: changes.map((change) => ({
        change,
        mark: change.direction === null ? '·' : marks[change.direction],
        ...attributedChangeInWords(change, this.naming()),
      })),
    })),
  );

  protected toggle(change: AttributedChange): void {
    this.open.update((before) => (before === change ? null : change));
    if (change.item !== null) this.selected.set(change.item);
  }
}
