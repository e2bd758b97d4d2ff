import { Component, ElementRef, inject, input } from '@angular/core';
import { Icon } from '../ui/icon';

/** What others have saved while somebody was changing the same, and what becomes of that change. */
@Component({
  selector: 'app-missed-note',
  imports: [Icon],
  host: { tabindex: '-1', role: 'group', 'aria-label': 'Saved by others meanwhile' },
  template: `
    <app-icon name="warning" />
    <div>
      @for (line of lines(); track $index) {
        <p>{{ line }}</p>
      }
      <p class="quiet">What you changed is kept; below it is compared with theirs. Save again to make it count.</p>
    </div>
  `,
  styles: `
    :host {
      display: flex;
      gap: 8px;
      padding: 8px 12px;
      border: 1px solid var(--regress);
      border-radius: var(--radius);
      background: var(--regress-wash);
    }
    app-icon {
      color: var(--regress);
    }
  `,
})
export class MissedNote {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  /** Who saved what and when, oldest first. */
  readonly lines = input.required<readonly string[]>();

  focus(): void {
    this.host.nativeElement.focus();
  }
}
