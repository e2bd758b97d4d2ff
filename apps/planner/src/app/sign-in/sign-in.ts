import { afterNextRender, Component, computed, inject, Injector, input, signal } from '@angular/core';
import { form, FormField, required, submit } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { faultsByField } from '../data/failure';
import { serverErrors } from '../forms/server-errors';
import { PasswordField } from '../ui/password-field';
import { TextField } from '../ui/text-field';
import { FrontPage } from './front-page';
import { returnPath } from './return-path';
import { SignInAttempt } from './sign-in-attempt';
import { SignInRefusal } from './sign-in-refusal';

/** Where a person signs in; goes on to the page that was asked for. */
@Component({
  selector: 'app-sign-in',
  imports: [FormField, FrontPage, PasswordField, SignInRefusal, TextField],
  providers: [SignInAttempt],
  templateUrl: './sign-in.html',
  styleUrl: './sign-in.scss',
})
export class SignIn {
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  protected readonly attempt = inject(SignInAttempt);

  /** Path to go to after sign-in. */
  readonly returnTo = input<string>();

  private readonly typed = signal({ email: '', password: '', code: '' });
  protected readonly credentials = form(this.typed, (path) => {
    required(path.email, { message: 'Enter your e-mail address.' });
    required(path.password, { message: 'Enter your password.' });
    required(path.code, { message: 'Enter the code.', when: () => this.attempt.asksCode() });
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
    const { email, password, code } = this.typed();
    if (await this.attempt.signIn({ email: email.trim(), password, code: code.trim() })) {
      await this.router.navigateByUrl(returnPath(this.returnTo()), { replaceUrl: true });
      return [];
    }
    if (this.attempt.asksCode()) this.askForCode();
    else this.credentials.password().focusBoundControl();
    const failure = this.attempt.failure();
    return failure === null ? [] : serverErrors(failure, this.credentials, ['email', 'password', 'code']);
  }

  /** A code is worth nothing after it was tried. */
  private askForCode(): void {
    this.credentials.code().reset('');
    afterNextRender(() => this.credentials.code().focusBoundControl(), { injector: this.injector });
  }

  private focusFirstFault(): void {
    const { email, password } = this.typed();
    const { credentials } = this;
    (email === ''
      ? credentials.email
      : password === ''
        ? credentials.password
        : credentials.code)().focusBoundControl();
  }
}
