import { Component, ElementRef, inject, input, output, viewChildren } from '@angular/core';
import type { RuleParameterName } from '@repattern/domain';
import { EntryCell } from '../../ui/entry-cell';
import type { ParameterGroup } from './parameter-rows';

/** The parameters by topic: what each does, its number, what the rule set says, how far it may go, and where it comes from. */
@Component({
  selector: 'app-parameter-table',
  imports: [EntryCell],
  templateUrl: './parameter-table.html',
  styleUrl: './parameter-table.scss',
})
export class ParameterTable {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly cells = viewChildren<EntryCell<number>>(EntryCell);

  readonly groups = input.required<readonly ParameterGroup[]>();
  readonly readonly = input.required<boolean>();
  readonly entered = output<{ name: RuleParameterName; value: number | null }>();

  focus(name: RuleParameterName): void {
    this.cells()
      .find((cell) => cell.inputId() === idOf(name))
      ?.focus();
  }

  /** Brings the row that has the focus clear of what stands over the page. */
  reveal(): void {
    this.host.nativeElement.querySelector('tr:focus-within')?.scrollIntoView({ block: 'nearest' });
  }

  protected readonly idOf = idOf;
}

function idOf(name: RuleParameterName): string {
  return `parameter-${name}`;
}
