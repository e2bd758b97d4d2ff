import { Component, computed, ElementRef, inject, input } from '@angular/core';

/** A fault of a form, and the way to its field. */
export interface SummedFault {
  readonly label: string;
  readonly message: string;
  readonly goTo: () => void;
}

/** All faults of a form at once, each leading to its field; takes the focus after an attempt to save. */
@Component({
  selector: 'app-fault-summary',
  host: { tabindex: '-1', role: 'group', 'aria-labelledby': 'fault-summary-title' },
  template: `
    <p id="fault-summary-title">{{ title() }}</p>
    <ul>
      @for (fault of faults(); track $index) {
        <li>
          <button type="button" (click)="fault.goTo()">{{ fault.label }}: {{ fault.message }}</button>
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: block;
      padding: 12px 16px;
      border: 1px solid var(--stop);
      border-radius: var(--radius);
      background: var(--stop-wash);
    }
    p {
      font-weight: 600;
    }
    button {
      padding: 4px 0;
      border: 0;
      background: none;
      color: var(--stop);
      font: inherit;
      text-align: start;
      text-decoration: underline;
      text-underline-offset: 3px;
      cursor: pointer;
    }
  `,
})
export class FaultSummary {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly faults = input.required<readonly SummedFault[]>();

  protected readonly title = computed(() => {
    const count = this.faults().length;
    return count === 1 ? 'One field needs attention' : `${count} fields need attention`;
  });

  focus(): void {
    this.host.nativeElement.focus();
  }
}
