import { Component, computed, input, output } from '@angular/core';
import { Icon } from '../ui/icon';
import type { ShownFacet } from './facet-panel';
import type { FacetValue } from './facet-group';
import type { FacetKey } from './facets';
import type { Mark } from './library-query';

/** What narrows the library now, each to be taken away by itself, or all at once. */
@Component({
  selector: 'app-chosen-facets',
  imports: [Icon],
  template: `
    @for (mark of chosenMarks(); track mark.value) {
      <button type="button" class="chip" (click)="markToggled.emit(mark.value)">
        <span class="unseen">Remove filter </span>{{ mark.label }}<app-icon name="close" [size]="12" />
      </button>
    }
    @for (choice of choices(); track choice.key + choice.value) {
      <button
        type="button"
        class="chip"
        [attr.data-technique]="choice.key === 'technique' ? choice.value : null"
        (click)="toggled.emit({ key: choice.key, value: choice.value })"
      >
        <span class="unseen">Remove filter {{ choice.facet }}: </span>{{ choice.label
        }}<app-icon name="close" [size]="12" />
      </button>
    }
    <button type="button" class="button plain" (click)="cleared.emit()">Clear all</button>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 6px;
    }
    .chip {
      min-height: calc(var(--control) - 6px);
      padding: 0 6px 0 10px;
      border-color: var(--line-strong);
      color: var(--ink);
      font-family: inherit;
      cursor: pointer;
    }
    .chip:hover {
      background: var(--hover);
    }
    .chip[data-technique] {
      border-color: var(--technique);
      color: var(--technique);
    }
    app-icon {
      opacity: 0.75;
    }
    .button {
      min-height: calc(var(--control) - 6px);
      padding: 0 6px;
      font-size: var(--text-13);
    }
  `,
})
export class ChosenFacets {
  readonly facets = input.required<readonly ShownFacet[]>();
  readonly marks = input.required<readonly FacetValue<Mark>[]>();
  readonly toggled = output<{ key: FacetKey; value: string }>();
  readonly markToggled = output<Mark>();
  readonly cleared = output();

  protected readonly chosenMarks = computed(() => this.marks().filter(({ chosen }) => chosen));
  protected readonly choices = computed(() =>
    this.facets().flatMap(({ key, label: facet, values }) =>
      values.filter(({ chosen }) => chosen).map(({ value, label }) => ({ key, facet, value, label })),
    ),
  );
}
