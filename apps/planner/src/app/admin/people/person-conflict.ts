import { afterNextRender, Component, computed, ElementRef, inject, input, output } from '@angular/core';
import type { MissedChange } from '@repattern/contracts';
import { ClinicCalendar } from '../../data/clinic-calendar';
import type { AccountView } from '../../data/people-api';
import { Icon } from '../../ui/icon';
import { rolesInWords } from '../../wording/person-wording';

/** A person as somebody else has left it meanwhile, and what they did. */
export interface MissedPerson {
  readonly theirs: AccountView;
  readonly changes: readonly MissedChange[];
}

const fieldNames: Readonly<Record<string, string>> = { displayName: 'the name', roles: 'the roles' };

/** Shows who changed a person while the form was open, and asks whose values stay. */
@Component({
  selector: 'app-person-conflict',
  imports: [Icon],
  host: { tabindex: '-1', role: 'group', 'aria-labelledby': 'person-conflict-title' },
  template: `
    <app-icon name="warning" />
    <div>
      <h3 id="person-conflict-title">Someone else changed this person meanwhile</h3>
      @for (line of lines(); track $index) {
        <p>{{ line }}</p>
      }
      <p>
        It now reads <strong>{{ missed().theirs.displayName }}</strong>, {{ roles() }}. What you chose is still below.
      </p>
      <div class="choices">
        <button type="button" class="button" (click)="mine.emit()">Keep mine</button>
        <button type="button" class="button" (click)="theirs.emit()">Take theirs</button>
      </div>
    </div>
  `,
  styles: `
    :host {
      display: flex;
      gap: 8px;
      padding: 8px 12px;
      border: 1px solid var(--regress);
      border-radius: var(--radius);
      background: var(--regress-wash);
    }
    app-icon {
      color: var(--regress);
    }
    h3 {
      font-size: var(--text-14);
      font-weight: 650;
    }
    .choices {
      display: flex;
      gap: 8px;
      margin-top: 8px;
    }
  `,
})
export class PersonConflict {
  private readonly calendar = inject(ClinicCalendar);

  readonly missed = input.required<MissedPerson>();
  readonly mine = output();
  readonly theirs = output();

  protected readonly roles = computed(() => rolesInWords(this.missed().theirs.roles));
  protected readonly lines = computed(() =>
    this.missed().changes.map(({ by, at, fields }) => {
      const what = fields.map((field) => fieldNames[field] ?? 'the account').join(' and ');
      return `${by === '' ? 'Somebody' : by} changed ${what === '' ? 'the account' : what}, ${this.calendar.moment(at)}.`;
    }),
  );

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef);
    afterNextRender(() => host.nativeElement.focus());
  }
}
