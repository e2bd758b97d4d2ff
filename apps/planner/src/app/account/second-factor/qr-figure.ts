import { Component, computed, input, resource } from '@angular/core';
import { qrMatrix } from './qr-matrix';

/** A text as a QR code: dark on white in every room, because cameras read it so. */
@Component({
  selector: 'app-qr-figure',
  template: `
    @if (drawn(); as drawing) {
      <svg role="img" [attr.aria-label]="label()" [attr.viewBox]="drawing.box" shape-rendering="crispEdges">
        <path [attr.d]="drawing.path" />
      </svg>
    } @else {
      <span class="skeleton"></span>
    }
  `,
  styles: `
    :host {
      display: block;
      width: 192px;
      height: 192px;
      padding: 4px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: #fff;
    }
    svg {
      width: 100%;
      height: 100%;
      fill: #000;
      forced-color-adjust: none;
    }
    .skeleton {
      height: 100%;
    }
  `,
})
export class QrFigure {
  readonly text = input.required<string>();
  readonly label = input.required<string>();

  private readonly matrix = resource({ params: this.text, loader: ({ params }) => qrMatrix(params) });
  protected readonly drawn = computed(() => {
    if (!this.matrix.hasValue()) return null;
    const rows = this.matrix.value();
    return { box: `0 0 ${rows.length} ${rows.length}`, path: rows.map(rowPath).join('') };
  });
}

function rowPath(row: readonly boolean[], y: number): string {
  return row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('');
}
