import { afterNextRender, Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { form, FormField, submit, type ValidationError } from '@angular/forms/signals';
import type { PersonChangedProblem } from '@repattern/contracts';
import type { Role } from '@repattern/contracts/values';
import { firstValueFrom } from 'rxjs';
import { failureOf, faultsByField, isProblemWith, type Failure } from '../../data/failure';
import { accountOf, PeopleApi, type AccountView } from '../../data/people-api';
import { FailureNote } from '../../failure/failure-note';
import { serverErrors } from '../../forms/server-errors';
import { TextField } from '../../ui/text-field';
import { PersonConflict, type MissedPerson } from './person-conflict';
import { aName, someRole } from './person-form-rules';
import { RoleChoice } from './role-choice';

/** Name and roles of a person; roles count from the person’s next click on. */
@Component({
  selector: 'app-person-form',
  imports: [FailureNote, FormField, PersonConflict, RoleChoice, TextField],
  template: `
    @if (missed(); as theirs) {
      <app-person-conflict [missed]="theirs" (mine)="missed.set(null)" (theirs)="takeTheirs()" />
    }
    <form novalidate (submit)="send($event)">
      <app-text-field inputId="person-name" label="Name" autocapitalize="words" [formField]="fields.displayName" />
      <app-role-choice inputId="person-roles" label="Roles, from the next click on" [formField]="fields.roles" />
      @if (failure(); as failed) {
        <app-failure-note [failure]="failed" [retryable]="false" />
      }
      <div class="actions">
        <button type="submit" class="button primary" [attr.aria-disabled]="idle() || null">
          {{ fields().submitting() ? 'Saving …' : 'Save' }}
        </button>
        <button type="button" class="button" (click)="closed.emit()">Close</button>
      </div>
    </form>
  `,
  styles: `
    :host,
    form {
      display: grid;
      gap: 12px;
      align-content: start;
    }
    .actions {
      display: flex;
      gap: 8px;
    }
  `,
})
export class PersonForm {
  private readonly api = inject(PeopleApi);

  readonly person = input.required<AccountView>();
  readonly changed = output<AccountView>();
  readonly said = output<string>();
  readonly closed = output();

  // What was typed stays while the account is changed beside it.
  private readonly typed = linkedSignal<AccountView, { displayName: string; roles: readonly Role[] }>({
    source: this.person,
    computation: ({ displayName, roles }, before) => before?.value ?? { displayName, roles },
  });
  protected readonly fields = form(this.typed, (path) => {
    aName(path.displayName);
    someRole(path.roles);
  });
  protected readonly failure = signal<Failure | null>(null);
  protected readonly missed = signal<MissedPerson | null>(null);
  protected readonly idle = computed(() => {
    const { displayName, roles } = this.person();
    const typed = this.typed();
    const same = typed.displayName.trim() === displayName && sameRoles(typed.roles, roles);
    return same || this.fields().submitting() || this.missed() !== null;
  });

  constructor() {
    afterNextRender(() => this.fields.displayName().focusBoundControl());
  }

  protected takeTheirs(): void {
    const { displayName, roles } = this.person();
    this.typed.set({ displayName, roles });
    this.missed.set(null);
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.idle()) return;
    this.failure.set(null);
    await submit(this.fields, { action: () => this.save() });
  }

  private async save(): Promise<ValidationError.WithOptionalFieldTree[]> {
    const { displayName, roles } = this.typed();
    try {
      const request = { displayName: displayName.trim(), roles: [...roles] };
      this.changed.emit(await firstValueFrom(this.api.save(this.person(), request)));
      this.said.emit(`${request.displayName}: saved.`);
      this.closed.emit();
      return [];
    } catch (error) {
      return this.keep(failureOf(error));
    }
  }

  private keep(failure: Failure): ValidationError.WithOptionalFieldTree[] {
    if (failure.kind === 'problem' && isProblemWith(failure, 'resource.changed-meanwhile')) {
      const { current, changes } = failure.problem as PersonChangedProblem;
      const theirs = accountOf(current);
      this.missed.set({ theirs, changes });
      this.changed.emit(theirs);
      return [];
    }
    if (faultsByField(failure).size === 0) this.failure.set(failure);
    return serverErrors(failure, this.fields, ['displayName', 'roles']);
  }
}

function sameRoles(one: readonly Role[], other: readonly Role[]): boolean {
  return one.length === other.length && one.every((role) => other.includes(role));
}
