import { Component, computed, inject, input, output } from '@angular/core';
import { ClinicCalendar } from '../data/clinic-calendar';
import { Icon } from '../ui/icon';
import { sectionNamed, sectionsInWords } from '../wording/assessment-section-wording';
import type { TakenIn } from './draft-sync';

/** Says who else works on this assessment, and what was taken in from them. */
@Component({
  selector: 'app-taken-in-note',
  imports: [Icon],
  host: { role: 'status' },
  template: `
    <app-icon name="check" [size]="16" />
    <div>
      @for (line of lines(); track $index) {
        <p>{{ line }}</p>
      }
    </div>
    <button type="button" class="button icon-only" aria-label="Dismiss" (click)="dismissed.emit()">
      <app-icon name="close" [size]="16" />
    </button>
  `,
  styles: `
    :host {
      display: flex;
      gap: 8px;
      align-items: center;
      padding: 4px 4px 4px 12px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
    }
    div {
      flex: 1;
    }
    :host > app-icon {
      color: var(--progress);
    }
  `,
})
export class TakenInNote {
  private readonly calendar = inject(ClinicCalendar);

  readonly takenIn = input.required<TakenIn>();
  readonly dismissed = output();

  protected readonly lines = computed(() =>
    this.takenIn().changes.map(({ by, at, fields }) => {
      const changed = sectionsInWords(fields.flatMap((field) => sectionNamed(field) ?? []));
      return `${by === '' ? 'Somebody' : by} changed ${changed === '' ? 'this' : changed}, ${this.calendar.moment(at)}`;
    }),
  );
}
