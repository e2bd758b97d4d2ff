import { afterNextRender, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, required, submit } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { faultsByField } from '../data/failure';
import { serverErrors } from '../forms/server-errors';
import { BrandMark } from '../ui/brand-mark';
import { PasswordField } from '../ui/password-field';
import { TextField } from '../ui/text-field';
import { returnPath } from './return-path';
import { SignInAttempt } from './sign-in-attempt';
import { SignInRefusal } from './sign-in-refusal';

/** Where a person signs in; goes on to the page that was asked for. */
@Component({
  selector: 'app-sign-in',
  imports: [BrandMark, FormField, PasswordField, SignInRefusal, TextField],
  providers: [SignInAttempt],
  templateUrl: './sign-in.html',
  styleUrl: './sign-in.scss',
})
export class SignIn {
  private readonly router = inject(Router);
  protected readonly attempt = inject(SignInAttempt);

  /** Path to go to after sign-in. */
  readonly returnTo = input<string>();

  private readonly typed = signal({ email: '', password: '' });
  protected readonly credentials = form(this.typed, (path) => {
    required(path.email, { message: 'Enter your e-mail address.' });
    required(path.password, { message: 'Enter your password.' });
  });
  protected readonly blocked = computed(() => this.attempt.busy() || this.attempt.waitSeconds() > 0);
  /** True when the fields themselves show everything that the server found. */
  protected readonly placed = computed(() => {
    const failure = this.attempt.failure();
    return failure !== null && faultsByField(failure).size > 0;
  });

  constructor() {
    afterNextRender(() => this.credentials.email().focusBoundControl());
  }

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    await submit(this.credentials, {
      action: () => this.signIn(),
      onInvalid: () => this.focusFirstFault(),
    });
  }

  private async signIn(): Promise<ReturnType<typeof serverErrors>> {
    const { email, password } = this.typed();
    if (await this.attempt.signIn(email.trim(), password)) {
      await this.router.navigateByUrl(returnPath(this.returnTo()), { replaceUrl: true });
      return [];
    }
    const failure = this.attempt.failure();
    this.credentials.password().focusBoundControl();
    return failure === null ? [] : serverErrors(failure, this.credentials, ['email', 'password']);
  }

  private focusFirstFault(): void {
    (this.typed().email === '' ? this.credentials.email : this.credentials.password)().focusBoundControl();
  }
}
