import type { ElementRef } from '@angular/core';
import { afterNextRender, Component, output, viewChild } from '@angular/core';
import { Icon } from '../ui/icon';

/** Asks, in place, what becomes of unsaved changes. */
@Component({
  selector: 'app-leave-bar',
  imports: [Icon],
  host: { role: 'alertdialog', 'aria-labelledby': 'leave-title', '(keydown.escape)': 'stay.emit()' },
  template: `
    <app-icon name="warning" />
    <p id="leave-title">Your changes are not saved yet.</p>
    <button #first type="button" class="button primary" (click)="save.emit()">Save and leave</button>
    <button type="button" class="button" (click)="discard.emit()">Leave without saving</button>
    <button type="button" class="button plain" (click)="stay.emit()">Stay here</button>
  `,
  styles: `
    :host {
      position: sticky;
      z-index: 9;
      top: calc(var(--bar) + 8px);
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
      padding: 8px 12px;
      border: 1px solid var(--regress);
      border-radius: var(--radius);
      background: var(--regress-wash);
      box-shadow: var(--float);
    }
    p {
      flex: 1 1 200px;
      font-weight: 600;
    }
    app-icon {
      color: var(--regress);
    }
  `,
})
export class LeaveBar {
  private readonly first = viewChild.required<ElementRef<HTMLButtonElement>>('first');

  readonly save = output();
  readonly discard = output();
  readonly stay = output();

  constructor() {
    afterNextRender(() => this.first().nativeElement.focus());
  }
}
