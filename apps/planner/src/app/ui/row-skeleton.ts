import { Component, computed, input } from '@angular/core';

/** Stands where rows will be while they load, at their height. */
@Component({
  selector: 'app-row-skeleton',
  host: { role: 'status', 'aria-busy': 'true' },
  template: `
    <span class="unseen">{{ label() }}</span>
    @for (width of widths(); track $index) {
      <div><span class="skeleton" [style.width.%]="width"></span><span class="skeleton side"></span></div>
    }
  `,
  styles: `
    :host {
      display: block;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
    }
    div {
      display: flex;
      justify-content: space-between;
      align-items: center;
      height: calc(var(--row) + 6px);
      padding: 0 12px;
    }
    div + div {
      border-top: 1px solid var(--line);
    }
    .side {
      width: 72px;
    }
  `,
})
export class RowSkeleton {
  readonly label = input.required<string>();
  readonly rows = input(5);
  protected readonly widths = computed(() => Array.from({ length: this.rows() }, (_, at) => 18 + ((at * 7) % 13)));
}
