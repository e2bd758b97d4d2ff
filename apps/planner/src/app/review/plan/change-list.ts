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
  protected readonly groups = computed(() => {
    const [calendar, others] = [true, false].map((wanted) =>
      this.changes().filter(({ change }) => (change.kind === 'visits' || change.kind === 'calendar') === wanted),
    );
    const groups = [...changeGroups(others ?? []), { heading: 'Calendar', changes: calendar ?? [] }];
    return groups
      .filter(({ changes }) => changes.length > 0)
      .map(({ heading, changes }) => ({ heading, changes: changes.map((change) => this.lineOf(change)) }));
  });

  protected toggle(change: AttributedChange): void {
    this.open.update((before) => (before === change ? null : change));
    if (change.item !== null) this.selected.set(change.item);
  }

  // The sign stands at the edge, where it is found by looking down the list.
  private lineOf(change: AttributedChange) {
    const words = attributedChangeInWords(change, this.naming());
    const sign = change.direction === null ? null : marks[change.direction];
    return {
      ...{ change, mark: sign ?? '·', steps: words.steps },
      says: sign === null ? words.says : words.says.replace(`${sign} `, ''),
    };
  }
}
