import { afterNextRender, Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, submit, type ValidationError } from '@angular/forms/signals';
import type { WelcomeView } from '@repattern/contracts';
import { aNewPassword } from '../account/a-new-password';
import { PasswordRules } from '../account/password-rules';
import { faultsByField, type Failure } from '../data/failure';
import { FailureNote } from '../failure/failure-note';
import { serverErrors } from '../forms/server-errors';
import { PasswordField } from '../ui/password-field';
import { WelcomeLink } from './welcome-link';

/** Chooses the password with the link. */
@Component({
  selector: 'app-choose-password',
  imports: [FailureNote, FormField, PasswordField, PasswordRules],
  template: `
    <form novalidate aria-label="Choose a password" (submit)="send($event)">
      <div class="field">
        <label class="field-label" for="welcome-email">E-mail, to sign in with</label>
        <input
          id="welcome-email"
          class="field-input"
          type="email"
          autocomplete="username"
          readonly
          [value]="welcome().email"
        />
      </div>
      <app-password-rules />
      <app-password-field
        inputId="new-password"
        label="New password"
        autocomplete="new-password"
        describedBy="password-rules"
        [formField]="fields.password"
      />
      @if (failure(); as failed) {
        <app-failure-note [failure]="failed" [retryable]="false" />
      }
      <button type="submit" class="button primary" [attr.aria-disabled]="fields().submitting() || null">
        {{ fields().submitting() ? 'Setting the password …' : 'Set password and sign in' }}
      </button>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 16px;
    }
  `,
})
export class ChoosePassword {
  private readonly link = inject(WelcomeLink);

  readonly welcome = input.required<WelcomeView>();
  /** The password that counts from now on. */
  readonly chosen = output<string>();

  private readonly typed = signal({ password: '' });
  protected readonly failure = signal<Failure | null>(null);
  protected readonly fields = form(this.typed, (path) => aNewPassword(path.password, () => this.welcome().email));

  constructor() {
    afterNextRender(() => this.fields.password().focusBoundControl());
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.failure.set(null);
    await submit(this.fields, {
      action: () => this.choose(),
      onInvalid: () => this.fields.password().focusBoundControl(),
    });
  }

  private async choose(): Promise<ValidationError.WithOptionalFieldTree[]> {
    const { password } = this.typed();
    const failure = await this.link.choose(password);
    if (failure === null) {
      this.chosen.emit(password);
      return [];
    }
    if (faultsByField(failure).size === 0) this.failure.set(failure);
    return serverErrors(failure, this.fields, ['password']);
  }
}
