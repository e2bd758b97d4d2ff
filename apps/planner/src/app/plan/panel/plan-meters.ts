import { Component, computed, input } from '@angular/core';
import type { PhaseModel, PhaseSummary, PlanLimits } from '@repattern/domain';
import { Icon } from '../../ui/icon';
import { MeterBar } from '../../ui/meter-bar';
import { StackedBar } from '../../ui/stacked-bar';
import { intentParts, meterRows, mixParts } from './plan-meter-rows';

/** Units that a visit of the phase would bill, by the two rules for counting them. */
export interface VisitUnits {
  readonly medicare: number;
  readonly ama: number;
}

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
    @if (units(); as billed) {
      <p class="units">
        <span>Billed units a visit</span>
        <span class="value">{{ billed.medicare }} <span class="quiet">8-minute rule</span></span>
        <span class="value">{{ billed.ama }} <span class="quiet">midpoint rule</span></span>
      </p>
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
  readonly units = input<VisitUnits | null>(null);

  protected readonly rows = computed(() => meterRows(this.summary(), this.limits(), this.model()));
  protected readonly mix = computed(() => mixParts(this.summary(), this.model()));
  protected readonly intents = computed(() => intentParts(this.summary()));
}
