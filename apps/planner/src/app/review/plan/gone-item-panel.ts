import { Component, input } from '@angular/core';
import type { ItemId } from '@repattern/domain';
import { DoseHistory } from '../../why/dose-history/dose-history';

/** One item that is looked at although the plan no longer has it: what it was, and who took it out and why. */
@Component({
  selector: 'app-gone-item-panel',
  imports: [DoseHistory],
  template: `
    <header>
      <h2 tabindex="-1" data-first-focus>No longer in the plan</h2>
      <p class="quiet">This item was taken out, or another one came into its place. This is how it stood.</p>
    </header>
    <app-dose-history [planId]="planId()" [item]="item()" [planPath]="planPath()" />
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
      align-content: start;
    }
    header {
      display: grid;
      gap: 6px;
    }
    h2 {
      padding-right: 36px;
      font-size: var(--text-16);
    }
  `,
})
export class GoneItemPanel {
  readonly planId = input.required<string>();
  readonly planPath = input.required<readonly string[]>();
  readonly item = input.required<ItemId>();
}
