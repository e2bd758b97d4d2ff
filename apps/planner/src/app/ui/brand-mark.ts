import { Component, input } from '@angular/core';

/** The product's mark: a jagged path that becomes a smooth one. */
@Component({
  selector: 'app-brand-mark',
  template: `
    <svg viewBox="0 0 32 32" [attr.width]="size()" [attr.height]="size()" fill="none" stroke="currentColor" aria-hidden="true">
      <path class="before" d="M2.5 18 6 10l4 13 4.5-14L17 16" stroke-width="2.5" stroke-linejoin="round" stroke-linecap="round" />
      <path d="M17 16c2 5.5 4.2 6.5 6 2.5s3.5-6 6.5-4" stroke-width="2.5" stroke-linecap="round" />
      <circle cx="17" cy="16" r="2.2" fill="currentColor" stroke="none" />
    </svg>
  `,
  styles: `
    :host { display: inline-flex; color: var(--primary) }
    .before { opacity: 0.55 }
  `,
})
export class BrandMark {
  readonly size = input(28);
}
