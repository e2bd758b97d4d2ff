import { Component, computed, input } from '@angular/core';
import type { BilledUnits, PhaseModel, PhaseSummary, PlanLimits } from '@repattern/domain';
import { Icon } from '../../ui/icon';
import { MeterBar } from '../../ui/meter-bar';
import { StackedBar } from '../../ui/stacked-bar';
import { intentParts, meterRows, mixParts, unitRows } from './plan-meter-rows';

/** What a phase takes and what it is made of: minutes, items, techniques, key elements and billed units. */
@Component({
  selector: 'app-plan-meters',
  imports: [Icon, MeterBar, StackedBar],
  template: `
    <h2 id="meters-title">
      Time and mix <span class="quiet">phase {{ summary().number }}</span>
    </h2>
    <div class="meters">
      @for (row of rows(); track row.key) {
        <div>
          <app-meter-bar
            [label]="row.label"
            [value]="row.value"
            [max]="row.max"
            [words]="row.words"
            [state]="row.state"
          />
          @if (row.warning !== '') {
            <p class="warning"><app-icon name="warning" [size]="12" />{{ row.warning }}</p>
          }
        </div>
      }
    </div>
    @if (billed().length > 0) {
      <dl aria-label="Units of a visit as planned">
        @for (rule of billed(); track rule.rule) {
          <div>
            <dt>Units a visit, {{ rule.rule }}</dt>
            <dd>
              <strong>{{ rule.total }}</strong> <span class="quiet">{{ rule.codes }}</span>
            </dd>
          </div>
        }
      </dl>
    }
    <h3>Key elements</h3>
    <app-stacked-bar label="Minutes by key element" [parts]="intents()" />
    <details>
      <summary>Techniques against what is usual in this phase</summary>
      <app-stacked-bar label="Minutes by technique" [parts]="mix()" />
    </details>
  `,
  styleUrl: './plan-meters.scss',
})
export class PlanMeters {
  readonly summary = input.required<PhaseSummary>();
  readonly limits = input.required<PlanLimits>();
  readonly model = input.required<PhaseModel>();
  /** What a visit of the phase would bill; null where nobody bills. */
  readonly units = input<BilledUnits | null>(null);

  protected readonly rows = computed(() => meterRows(this.summary(), this.limits(), this.model()));
  protected readonly billed = computed(() => {
    const units = this.units();
    return units === null ? [] : unitRows(units);
  });
  protected readonly mix = computed(() => mixParts(this.summary(), this.model()));
  protected readonly intents = computed(() => intentParts(this.summary()));
}
