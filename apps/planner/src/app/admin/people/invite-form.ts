import { afterNextRender, Component, inject, output, signal } from '@angular/core';
import { form, FormField, submit, type ValidationError } from '@angular/forms/signals';
import type { Role } from '@repattern/contracts/values';
import { firstValueFrom } from 'rxjs';
import { failureOf, faultsByField, isProblemWith, type Failure } from '../../data/failure';
import { PeopleApi, type LinkedAccount } from '../../data/people-api';
import { FailureNote } from '../../failure/failure-note';
import { serverErrors } from '../../forms/server-errors';
import { TextField } from '../../ui/text-field';
import { anAddress, aName, someRole } from './person-form-rules';
import { RoleChoice } from './role-choice';

/** Takes somebody into the clinic; what comes of it is a link to hand over. */
@Component({
  selector: 'app-invite-form',
  imports: [FailureNote, FormField, RoleChoice, TextField],
  host: { role: 'region', 'aria-labelledby': 'invite-title' },
  template: `
    <form novalidate (submit)="send($event)">
      <div class="about">
        <h2 id="invite-title">Invite somebody</h2>
        <p class="quiet">
          You get a link to hand over. With it the person chooses a password; nobody else ever knows it. No message is
          sent.
        </p>
      </div>
      <app-text-field inputId="invite-name" label="Name" autocapitalize="words" [formField]="fields.displayName" />
      <app-text-field inputId="invite-email" label="E-mail, to sign in with" type="email" [formField]="fields.email" />
      <app-role-choice inputId="invite-roles" [formField]="fields.roles" />
      @if (failure(); as failed) {
        <app-failure-note [failure]="failed" [retryable]="false" />
      }
      <div class="actions">
        <button type="submit" class="button primary" [attr.aria-disabled]="fields().submitting() || null">
          {{ fields().submitting() ? 'Inviting …' : 'Invite' }}
        </button>
        <button type="button" class="button" (click)="closed.emit()">Cancel</button>
      </div>
    </form>
  `,
  styleUrl: './invite-form.scss',
})
export class InviteForm {
  private readonly api = inject(PeopleApi);

  readonly invited = output<LinkedAccount>();
  readonly closed = output();

  private readonly typed = signal<{ displayName: string; email: string; roles: readonly Role[] }>({
    ...{ displayName: '', email: '', roles: ['therapist'] },
  });
  protected readonly failure = signal<Failure | null>(null);
  protected readonly fields = form(this.typed, (path) => {
    aName(path.displayName);
    anAddress(path.email);
    someRole(path.roles);
  });

  constructor() {
    afterNextRender(() => this.fields.displayName().focusBoundControl());
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.failure.set(null);
    await submit(this.fields, { action: () => this.invite(), onInvalid: () => this.focusFirstFault() });
  }

  private async invite(): Promise<ValidationError.WithOptionalFieldTree[]> {
    const { displayName, email, roles } = this.typed();
    try {
      const request = { displayName: displayName.trim(), email: email.trim(), roles: [...roles] };
      this.invited.emit(await firstValueFrom(this.api.invite(request)));
      return [];
    } catch (error) {
      return this.faultsOf(failureOf(error));
    }
  }

  private faultsOf(failure: Failure): ValidationError.WithOptionalFieldTree[] {
    if (isProblemWith(failure, 'person.email-taken')) {
      const message = 'Somebody signs in with this address already; ask for another.';
      return [{ kind: 'taken', message, fieldTree: this.fields.email }];
    }
    if (faultsByField(failure).size === 0) this.failure.set(failure);
    return serverErrors(failure, this.fields, ['displayName', 'email', 'roles']);
  }

  private focusFirstFault(): void {
    const { displayName, email, roles } = this.fields;
    for (const field of [displayName, email, roles]) {
      if (field().valid()) continue;
      field().focusBoundControl();
      return;
    }
  }
}
