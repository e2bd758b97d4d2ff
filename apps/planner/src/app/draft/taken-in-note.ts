import { Component, input, output } from '@angular/core';
import { Icon } from '../ui/icon';

/** Says what became of a draft without the person: who else works on it, and what was taken in or left out. */
@Component({
  selector: 'app-taken-in-note',
  imports: [Icon],
  host: { role: 'status', '[class]': 'sign()' },
  template: `
    <app-icon [name]="sign()" [size]="16" />
    <div>
      @for (line of lines(); track $index) {
        <p>{{ line }}</p>
      }
      @if (details().length > 0) {
        <ul>
          @for (detail of details(); track $index) {
            <li>{{ detail }}</li>
          }
        </ul>
      }
    </div>
    <button type="button" class="button icon-only" aria-label="Dismiss" (click)="dismissed.emit()">
      <app-icon name="close" [size]="16" />
    </button>
  `,
  styles: `
    :host {
      display: flex;
      gap: 8px;
      align-items: center;
      padding: 4px 4px 4px 12px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
    }
    div {
      flex: 1;
    }
    ul {
      max-height: 160px;
      padding-left: 20px;
      overflow: auto;
      list-style: disc;
    }
    :host > app-icon {
      color: var(--progress);
    }
    :host(.warning) > app-icon {
      color: var(--regress);
    }
  `,
})
export class TakenInNote {
  /** One for each change of somebody else. */
  readonly lines = input.required<readonly string[]>();
  /** What was taken in, in words. */
  readonly details = input<readonly string[]>([]);
  /** A warning where something is missing now. */
  readonly sign = input<'check' | 'warning'>('check');
  readonly dismissed = output();
}
