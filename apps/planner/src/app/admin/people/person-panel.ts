import { Component, computed, input, output } from '@angular/core';
import type { AccountView, LinkedAccount } from '../../data/people-api';
import { PersonForm } from './person-form';
import { PersonSteps } from './person-steps';

/** What can be changed about one person: name and roles, and the account. */
@Component({
  selector: 'app-person-panel',
  imports: [PersonForm, PersonSteps],
  host: { role: 'region', '[attr.aria-label]': 'label()', '(keydown.escape)': 'closed.emit()' },
  template: `
    <app-person-form
      [person]="person()"
      (changed)="changed.emit($event)"
      (said)="said.emit($event)"
      (closed)="closed.emit()"
    />
    <app-person-steps
      [person]="person()"
      [self]="self()"
      [alone]="alone()"
      (linked)="linked.emit($event)"
      (changed)="changed.emit($event)"
      (said)="said.emit($event)"
      (overtaken)="overtaken.emit()"
    />
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(280px, 1fr) minmax(280px, 1fr);
      gap: 16px 40px;
    }
    @media (width <= 900px) {
      :host {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class PersonPanel {
  readonly person = input.required<AccountView>();
  /** Whether it is the administrator’s own account. */
  readonly self = input.required<boolean>();
  /** Whether nobody else is an administrator who can sign in. */
  readonly alone = input.required<boolean>();
  readonly linked = output<LinkedAccount>();
  readonly changed = output<AccountView>();
  readonly said = output<string>();
  /** Somebody else was faster: the person is not as it is shown. */
  readonly overtaken = output();
  readonly closed = output();

  protected readonly label = computed(() => `Change ${this.person().displayName}`);
}
