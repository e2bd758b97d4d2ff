import { Component, input, output } from '@angular/core';
import { Icon } from '../ui/icon';

/** What came after a record was locked: kept on this device until the person has decided. */
@Component({
  selector: 'app-late-entries-panel',
  imports: [Icon],
  host: { role: 'group', 'aria-labelledby': 'late-title' },
  template: `
    <header>
      <app-icon name="warning" />
      <div>
        <h2 id="late-title">Some of what you entered came too late</h2>
        <p>{{ why() }} They are kept on this device.</p>
      </div>
    </header>
    <ul>
      @for (line of lines(); track $index) {
        <li>{{ line }}</li>
      }
    </ul>
    <div class="actions">
      @if (adoptWords(); as words) {
        <button type="button" class="button primary" (click)="adopt.emit()">{{ words }}</button>
      }
      <button type="button" class="button" (click)="dropped.emit()">Delete from this device</button>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      padding: 12px 16px;
      border: 1px solid var(--regress);
      border-radius: var(--radius);
      background: var(--regress-wash);
    }
    header,
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    header app-icon {
      color: var(--regress);
    }
    ul {
      padding-left: 26px;
    }
  `,
})
export class LateEntriesPanel {
  /** What came too late, a line for each. */
  readonly lines = input.required<readonly string[]>();
  /** What became of the record before they were sent, in one sentence. */
  readonly why = input.required<string>();
  /** What can be done with them; null where nothing can. */
  readonly adoptWords = input.required<string | null>();
  readonly adopt = output();
  readonly dropped = output();
}
