import type { ElementRef } from '@angular/core';
import { afterNextRender, Component, computed, inject, Injector, output, signal, viewChild } from '@angular/core';
import { form, FormField, required, submit } from '@angular/forms/signals';
import { SessionStore } from '../data/session-store';
import { SignInAttempt } from '../sign-in/sign-in-attempt';
import { SignInRefusal } from '../sign-in/sign-in-refusal';
import { PasswordField } from '../ui/password-field';
import { TextField } from '../ui/text-field';

/** Lies over the screen when the session has ended; after the password the screen goes on as it was. */
@Component({
  selector: 'app-session-ended',
  imports: [FormField, PasswordField, SignInRefusal, TextField],
  providers: [SignInAttempt],
  templateUrl: './session-ended.html',
  styleUrl: './session-ended.scss',
})
export class SessionEnded {
  private readonly store = inject(SessionStore);
  private readonly injector = inject(Injector);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  protected readonly attempt = inject(SignInAttempt);

  /** The person gives up what was on the screen and leaves it to somebody else. */
  readonly leave = output();

  private readonly typed = signal({ password: '', code: '' });
  protected readonly credentials = form(this.typed, (path) => {
    required(path.password, { message: 'Enter your password.' });
    required(path.code, { message: 'Enter the code.', when: () => this.attempt.asksCode() });
  });
  protected readonly user = computed(() => this.store.session()?.user);
  protected readonly blocked = computed(() => this.attempt.busy() || this.attempt.waitSeconds() > 0);

  constructor() {
    afterNextRender(() => {
      this.dialog().nativeElement.showModal();
      this.credentials.password().focusBoundControl();
    });
  }

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    await submit(this.credentials, {
      action: () => this.signIn(),
      onInvalid: () => this.focusFirstFault(),
    });
  }

  private async signIn(): Promise<void> {
    const { password, code } = this.typed();
    if (await this.attempt.signIn({ email: this.user()?.email ?? '', password, code: code.trim() })) return;
    if (this.attempt.asksCode()) this.askForCode();
    else this.credentials.password().focusBoundControl();
  }

  /** A code is worth nothing after it was tried. */
  private askForCode(): void {
    this.credentials.code().reset('');
    afterNextRender(() => this.credentials.code().focusBoundControl(), { injector: this.injector });
  }

  private focusFirstFault(): void {
    (this.typed().password === '' ? this.credentials.password : this.credentials.code)().focusBoundControl();
  }
}
