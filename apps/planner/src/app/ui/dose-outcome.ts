import { Component, computed, input } from '@angular/core';
import type { Dose, DoseSide } from '@repattern/domain';
import { derivedValues } from '@repattern/domain/technique/derived-values';
import { doseInWords, frequencyInWords } from '@repattern/domain/technique/dose-in-words';
import { limitsInWords, quantityInWords } from '../wording/quantity-in-words';
import { Icon } from './icon';

/** What a dose comes to: in one sentence, how often, and the values that follow from it with their usual limits. */
@Component({
  selector: 'app-dose-outcome',
  imports: [Icon],
  template: `
    <p class="sentence" role="status">{{ sentence() }}</p>
    @if (frequency() !== '') {
      <p class="quiet">{{ frequency() }}</p>
    }
    @if (derived().length > 0) {
      <dl>
        @for (row of derived(); track row.name) {
          <div [class]="row.state">
            <dt [title]="row.formula">{{ row.label }}</dt>
            <dd>
              @if (row.state !== 'fine') {
                <app-icon name="warning" [size]="14" />
              }
              {{ row.value }}
              <span class="quiet">{{ row.usual }}</span>
            </dd>
          </div>
        }
      </dl>
    }
  `,
  styleUrl: './dose-outcome.scss',
})
export class DoseOutcome {
  readonly dose = input.required<Dose>();
  readonly side = input<DoseSide>();

  protected readonly sentence = computed(() => doseInWords(this.dose(), this.side()));
  protected readonly frequency = computed(() => frequencyInWords(this.dose()));
  protected readonly derived = computed(() =>
    derivedValues(this.dose()).map(({ name, label, value, unit, state, limit }) => ({
      name,
      label,
      state,
      formula: limit.formula,
      value: quantityInWords(value, unit),
      usual: usually(limitsInWords(limit.softMin, limit.softMax, unit)),
    })),
  );
}

function usually(limits: string): string {
  return limits === '' ? '' : `usually ${limits}`;
}
