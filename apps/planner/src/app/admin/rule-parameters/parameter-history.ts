import { Component, computed, inject, input } from '@angular/core';
import type { RuleParametersVersion } from '@repattern/contracts';
import { ClinicCalendar } from '../../data/clinic-calendar';
import { parameterChanges, parameterChangeInWords } from './parameter-changes';

/** How the numbers came about: each version with who chose it, when, why, and what it changed. */
@Component({
  selector: 'app-parameter-history',
  host: { role: 'region', 'aria-labelledby': 'parameter-history-title' },
  template: `
    <h2 id="parameter-history-title">History</h2>
    @if (rows().length === 0) {
      <p class="quiet">Nothing was changed yet. Each change will stand here with who made it and why.</p>
    } @else {
      <ol>
        @for (row of rows(); track row.version) {
          <li>
            <p class="who">
              <strong>Version {{ row.version }}</strong> <span class="quiet">{{ row.when }} · {{ row.by }}</span>
            </p>
            <p>{{ row.reason }}</p>
            <ul class="quiet">
              @for (line of row.lines; track $index) {
                <li>{{ line }}</li>
              }
            </ul>
          </li>
        }
      </ol>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    ol {
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
    }
    ol > li {
      padding: 8px 12px;
    }
    ol > li + li {
      border-top: 1px solid var(--line);
    }
    ul {
      font-size: var(--text-13);
    }
  `,
})
export class ParameterHistory {
  private readonly calendar = inject(ClinicCalendar);

  /** Newest first. */
  readonly history = input.required<readonly RuleParametersVersion[]>();

  protected readonly rows = computed(() =>
    this.history().map(({ version, by, at, reason, values }, place) => ({
      ...{ version, reason, by: by.displayName, when: this.calendar.moment(at) },
      lines: this.linesOf(values, place),
    })),
  );

  /** What a version changed; the first one followed the rule set, and before the oldest of many nothing is known. */
  private linesOf(values: RuleParametersVersion['values'], place: number): readonly string[] {
    const before = this.history()[place + 1]?.values ?? (this.history()[place]?.version === 1 ? {} : null);
    if (before === null) return [];
    const changes = parameterChanges(before, values);
    return changes.length === 0 ? ['Nothing was changed.'] : changes.map(parameterChangeInWords);
  }
}
