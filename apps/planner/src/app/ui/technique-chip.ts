import { Component, computed, input } from '@angular/core';
import type { TechniqueId } from '@repattern/domain';
import { techniques } from '@repattern/domain/technique/techniques';

/** The name of a technique in its hue. */
@Component({
  selector: 'app-technique-chip',
  host: { class: 'chip', '[attr.data-technique]': 'technique()' },
  template: '{{ name() }}',
  styles: `
    :host {
      border-color: color-mix(in srgb, var(--technique) 32%, transparent);
      background: color-mix(in srgb, var(--technique) 9%, var(--surface));
      color: var(--technique);
    }
  `,
})
export class TechniqueChip {
  readonly technique = input.required<TechniqueId>();
  protected readonly name = computed(() => techniques[this.technique()].name);
}
