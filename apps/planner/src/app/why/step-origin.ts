import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RevisionOrigin } from '@repattern/domain';
import { ClinicCalendar } from '../data/clinic-calendar';
import { weekdayInWords } from '../wording/day-in-words';
import { revisionKindWording } from '../wording/plan-reason-wording';

/** Who made a revision, when and why; a visit that it comes from is a click away where its address is known. */
@Component({
  selector: 'app-step-origin',
  imports: [RouterLink],
  template: `
    @let made = origin();
    <p>
      <b>{{ made.by.displayName }}</b> · {{ calendar.moment(made.at) }}
      <span class="quiet">· revision {{ made.revision }}</span>
    </p>
    @if (visit(); as words) {
      <p class="quiet">
        @if (path(); as way) {
          <a [routerLink]="way">{{ words }}</a>
        } @else {
          {{ words }}
        }
      </p>
    } @else {
      <p class="quiet">{{ kinds[made.kind] }}{{ made.reason === null ? '' : ': “' + made.reason + '”' }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
      font-size: var(--text-13);
    }
  `,
})
export class StepOrigin {
  protected readonly calendar = inject(ClinicCalendar);
  protected readonly kinds = revisionKindWording;

  readonly origin = input.required<RevisionOrigin>();
  /** Address of the plan, below which its visits are; null where it is not known. */
  readonly planPath = input<readonly string[] | null>(null);

  protected readonly visit = computed(() => {
    const { visit } = this.origin();
    return visit === null ? null : `Visit of ${weekdayInWords(visit.on, this.calendar.today())}`;
  });
  protected readonly path = computed(() => {
    const { visit } = this.origin();
    const plan = this.planPath();
    return visit === null || plan === null ? null : [...plan, 'visits', visit.id];
  });
}
