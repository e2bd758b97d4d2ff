import { Component, computed, input } from '@angular/core';
import { bodyOutline } from './body-outline';

/** The body seen from the front or from the back; decoration, as the places are named in words. */
@Component({
  selector: 'app-body-figure',
  template: `
    <svg viewBox="0 0 200 460" aria-hidden="true" stroke-linecap="round" stroke-linejoin="round">
      <path class="outline" [attr.d]="outline" />
      <g class="lines">
        <path [attr.d]="lines().half" />
        <path [attr.d]="lines().half" transform="matrix(-1 0 0 1 200 0)" />
        <path [attr.d]="lines().middle" />
      </g>
    </svg>
  `,
  styles: `
    :host {
      display: block;
    }
    svg {
      width: 100%;
      height: 100%;
    }
    .outline {
      fill: light-dark(#f1ece3, #232d34);
      stroke: light-dark(#8d8a83, #7c8a95);
      stroke-width: 1.3;
    }
    .lines {
      fill: none;
      stroke: light-dark(#b1aca2, #566570);
      stroke-width: 0.9;
    }
  `,
})
export class BodyFigure {
  readonly view = input.required<'front' | 'back'>();
  protected readonly outline = bodyOutline.outline;
  protected readonly lines = computed(() => bodyOutline[this.view()]);
}
