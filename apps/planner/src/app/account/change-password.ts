import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, required, submit, type ValidationError } from '@angular/forms/signals';
import { firstValueFrom } from 'rxjs';
import { AccountApi } from '../data/account-api';
import { failureOf, faultsByField, isProblemWith, type Failure } from '../data/failure';
import { Notices } from '../data/notices';
import { SessionStore } from '../data/session-store';
import { FailureNote } from '../failure/failure-note';
import { serverErrors } from '../forms/server-errors';
import { PasswordField } from '../ui/password-field';
import { aNewPassword } from './a-new-password';
import { PasswordRules } from './password-rules';

/** Changes the person’s own password, after the present one. */
@Component({
  selector: 'app-change-password',
  imports: [FailureNote, FormField, PasswordField, PasswordRules],
  template: `
    <h2>Password</h2>
    <form novalidate aria-label="Change password" (submit)="send($event)">
      <input
        class="unseen"
        type="text"
        autocomplete="username"
        tabindex="-1"
        aria-hidden="true"
        readonly
        [value]="email()"
      />
      <app-password-field inputId="current-password" label="Present password" [formField]="fields.current" />
      <app-password-rules />
      <app-password-field
        inputId="next-password"
        label="New password"
        autocomplete="new-password"
        describedBy="password-rules"
        [formField]="fields.next"
      />
      @if (failure(); as failed) {
        <app-failure-note [failure]="failed" [retryable]="false" />
      }
      <p class="quiet">Wherever else you are signed in, you will have to sign in again.</p>
      <button type="submit" class="button primary" [attr.aria-disabled]="fields().submitting() || null">
        {{ fields().submitting() ? 'Changing …' : 'Change password' }}
      </button>
    </form>
  `,
  styleUrl: './account-section.scss',
})
export class ChangePassword {
  private readonly api = inject(AccountApi);
  private readonly notices = inject(Notices);
  private readonly session = inject(SessionStore);
  private readonly typed = signal({ current: '', next: '' });

  protected readonly email = computed(() => this.session.session()?.user.email ?? '');
  protected readonly failure = signal<Failure | null>(null);
  protected readonly fields = form(this.typed, (path) => {
    required(path.current, { message: 'Enter your present password.' });
    aNewPassword(path.next, () => this.email());
  });

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.failure.set(null);
    await submit(this.fields, { action: () => this.change(), onInvalid: () => this.focusFirstFault() });
  }

  private async change(): Promise<ValidationError.WithOptionalFieldTree[]> {
    try {
      await firstValueFrom(this.api.changePassword(this.typed()));
      this.fields().reset({ current: '', next: '' });
      this.notices.show({ text: 'Your password is changed.', undo: null });
      return [];
    } catch (error) {
      return this.faultsOf(failureOf(error));
    }
  }

  private faultsOf(failure: Failure): ValidationError.WithOptionalFieldTree[] {
    if (isProblemWith(failure, 'session.password-refused')) {
      this.fields.current().focusBoundControl();
      return [{ kind: 'refused', message: 'This is not your present password.', fieldTree: this.fields.current }];
    }
    if (faultsByField(failure).size === 0) this.failure.set(failure);
    return serverErrors(failure, this.fields, ['current', 'next']);
  }

  private focusFirstFault(): void {
    const { current, next } = this.fields;
    (current().valid() ? next : current)().focusBoundControl();
  }
}
