import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';

/** One value of a dimension, with how many exercises it leaves. */
export interface FacetValue<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

const shortList = 8;

/** The values of one dimension to choose from. A long list shows the most frequent ones first, and all on demand. */
@Component({
  selector: 'app-facet-group',
  template: `
    <details [open]="open()">
      <summary>
        {{ label() }}
        @if (chosenCount() > 0) {
          <span class="chosen">{{ chosenCount() }}<span class="unseen"> chosen</span></span>
        }
      </summary>
      <div role="group" [attr.aria-label]="label()">
        @for (option of shown(); track option.value) {
          <label [class.none]="option.count === 0 && !option.chosen">
            <input type="checkbox" [checked]="option.chosen" (change)="toggled.emit(option.value)" />
            <span class="words">{{ option.label }}</span>
            <span class="count">{{ option.count }}<span class="unseen"> exercises</span></span>
          </label>
        }
        @if (long()) {
          <button type="button" class="button plain" [attr.aria-expanded]="all()" (click)="all.set(!all())">
            {{ all() ? 'Show fewer' : 'Show all ' + values().length }}
          </button>
        }
      </div>
    </details>
  `,
  styleUrl: './facet-group.scss',
})
export class FacetGroup<Value extends string> {
  readonly label = input.required<string>();
  readonly values = input.required<readonly FacetValue<Value>[]>();
  readonly toggled = output<Value>();

  protected readonly all = signal(false);
  protected readonly chosenCount = computed(() => this.values().filter(({ chosen }) => chosen).length);
  protected readonly long = computed(() => this.values().length > shortList + 2);
  protected readonly open = linkedSignal(() => !this.long() || this.chosenCount() > 0);
  protected readonly shown = computed(() => {
    if (!this.long()) return this.values();
    if (this.all()) return this.values().filter(({ count, chosen }) => count > 0 || chosen);
    const byWeight = [...this.values()].sort((a, b) => weight(b) - weight(a));
    const kept = new Set(byWeight.slice(0, shortList).filter((option) => weight(option) > 0));
    return this.values().filter((option) => kept.has(option));
  });
}

// A chosen value is always shown, so that it can be taken back.
function weight({ chosen, count }: FacetValue): number {
  return chosen ? Infinity : count;
}
