import { Component, input } from '@angular/core';

/** The product's mark: a jagged path that becomes a smooth one. */
@Component({
  selector: 'app-brand-mark',
  template: `
    <svg
      viewBox="0 0 32 32"
      [attr.width]="size()"
      [attr.height]="size()"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <path
        class="before"
        d="M3 17l4-6 4.5 12L16 9"
        stroke-width="2.6"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
      <path d="M16 9c2.5 0 2.5 13 6 13s3-8 7-8" stroke-width="2.6" stroke-linecap="round" />
    </svg>
  `,
  styles: `
    :host {
      display: inline-flex;
      color: var(--primary);
    }
    .before {
      opacity: 0.55;
    }
  `,
})
export class BrandMark {
  readonly size = input(28);
}
