import { Component, input, output } from '@angular/core';
import { FacetGroup, type FacetValue } from './facet-group';
import type { FacetKey } from './facets';
import type { Mark } from './library-query';

/** One dimension as the panel shows it. */
export interface ShownFacet {
  readonly key: FacetKey;
  readonly label: string;
  readonly values: readonly FacetValue[];
}

/** Narrows the library: each dimension with its values and how many exercises each would leave. */
@Component({
  selector: 'app-facet-panel',
  imports: [FacetGroup],
  host: { role: 'group', 'aria-label': 'Filters' },
  template: `
    <app-facet-group label="Yours" [values]="marks()" (toggled)="markToggled.emit($event)" />
    @for (facet of facets(); track facet.key) {
      <app-facet-group
        [label]="facet.label"
        [values]="facet.values"
        (toggled)="toggled.emit({ key: facet.key, value: $event })"
      />
    }
  `,
  styles: `
    :host {
      display: grid;
      align-content: start;
    }
  `,
})
export class FacetPanel {
  readonly facets = input.required<readonly ShownFacet[]>();
  readonly marks = input.required<readonly FacetValue<Mark>[]>();
  readonly toggled = output<{ key: FacetKey; value: string }>();
  readonly markToggled = output<Mark>();
}
