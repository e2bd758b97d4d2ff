import { afterNextRender, Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, required, submit, type ValidationError } from '@angular/forms/signals';
import { firstValueFrom, type Observable } from 'rxjs';
import { failureOf, isProblemWith, type Failure } from '../../data/failure';
import { SessionStore } from '../../data/session-store';
import { FailureNote } from '../../failure/failure-note';
import { PasswordField } from '../../ui/password-field';

/** Asks for the person’s own password once more, and does with it what is to be done. */
@Component({
  selector: 'app-own-password',
  imports: [FailureNote, FormField, PasswordField],
  template: `
    <form novalidate [attr.aria-label]="action()" (submit)="submit($event)">
      <p>{{ why() }}</p>
      <input
        class="unseen"
        type="text"
        autocomplete="username"
        tabindex="-1"
        aria-hidden="true"
        readonly
        [value]="email"
      />
      <app-password-field inputId="own-password" label="Your password" [formField]="fields.password" />
      @if (failure(); as failed) {
        <app-failure-note [failure]="failed" [retryable]="false" />
      }
      <div class="actions">
        <button type="submit" class="button primary" [attr.aria-disabled]="fields().submitting() || null">
          {{ action() }}
        </button>
        <button type="button" class="button" (click)="cancelled.emit()">Cancel</button>
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 12px;
      max-width: 440px;
    }
    .actions {
      display: flex;
      gap: 8px;
    }
  `,
})
export class OwnPassword<Answer> {
  protected readonly email = inject(SessionStore).session()?.user.email ?? '';

  readonly why = input.required<string>();
  readonly action = input.required<string>();
  readonly send = input.required<(password: string) => Observable<Answer>>();
  readonly done = output<Answer>();
  readonly cancelled = output();

  private readonly typed = signal({ password: '' });
  protected readonly failure = signal<Failure | null>(null);
  protected readonly fields = form(this.typed, (path) => {
    required(path.password, { message: 'Enter your password.' });
  });

  constructor() {
    afterNextRender(() => this.fields.password().focusBoundControl());
  }

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    this.failure.set(null);
    await submit(this.fields, {
      action: () => this.prove(),
      onInvalid: () => this.fields.password().focusBoundControl(),
    });
  }

  private async prove(): Promise<ValidationError.WithOptionalFieldTree[]> {
    try {
      this.done.emit(await firstValueFrom(this.send()(this.typed().password)));
      return [];
    } catch (error) {
      const failure = failureOf(error);
      this.fields.password().focusBoundControl();
      if (isProblemWith(failure, 'session.password-refused'))
        return [{ kind: 'refused', message: 'This is not your password.', fieldTree: this.fields.password }];
      this.failure.set(failure);
      return [];
    }
  }
}
