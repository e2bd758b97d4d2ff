import { Component, input } from '@angular/core';

/** Says that something is unknown: hatched, so that it never passes for normal. */
@Component({
  selector: 'app-not-asked',
  template: `{{ words() }}`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      padding: 0 8px;
      border-radius: 4px;
      background: var(--hatching);
      color: var(--not-assessed);
      font-size: var(--text-12);
      font-weight: 550;
      line-height: 20px;
      white-space: nowrap;
    }
  `,
})
export class NotAsked {
  readonly words = input('Not asked');
}
