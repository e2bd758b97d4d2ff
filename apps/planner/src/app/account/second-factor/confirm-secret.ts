import { afterNextRender, Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, pattern, required, submit, type ValidationError } from '@angular/forms/signals';
import type { SecondFactorSecret } from '@repattern/contracts';
import { firstValueFrom } from 'rxjs';
import { AccountApi } from '../../data/account-api';
import { failureOf, isProblemWith, type Failure } from '../../data/failure';
import { FailureNote } from '../../failure/failure-note';
import { TextField } from '../../ui/text-field';
import { QrFigure } from './qr-figure';

/** Hands a new secret to an authenticator, and takes a code of it to be sure that it arrived. */
@Component({
  selector: 'app-confirm-secret',
  imports: [FailureNote, FormField, QrFigure, TextField],
  templateUrl: './confirm-secret.html',
  styleUrl: './confirm-secret.scss',
})
export class ConfirmSecret {
  private readonly api = inject(AccountApi);

  readonly secret = input.required<SecondFactorSecret>();
  readonly confirmed = output<readonly string[]>();
  readonly cancelled = output();

  private readonly typed = signal({ code: '' });
  protected readonly failure = signal<Failure | null>(null);
  /** Four letters at a time, as they are typed by hand. */
  protected readonly groups = computed(() => this.secret().secret.match(/.{1,4}/g) ?? []);
  protected readonly fields = form(this.typed, (path) => {
    required(path.code, { message: 'Enter the code.' });
    pattern(path.code, /^\s*\d{3}\s?\d{3}\s*$/, { message: 'The code has six digits.' });
  });

  constructor() {
    afterNextRender(() => this.fields.code().focusBoundControl());
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.failure.set(null);
    await submit(this.fields, {
      action: () => this.confirm(),
      onInvalid: () => this.fields.code().focusBoundControl(),
    });
  }

  private async confirm(): Promise<ValidationError.WithOptionalFieldTree[]> {
    try {
      const code = this.typed().code.replace(/\s/g, '');
      const { recoveryCodes } = await firstValueFrom(this.api.confirmSecondFactor(code));
      this.confirmed.emit(recoveryCodes);
      return [];
    } catch (error) {
      const failure = failureOf(error);
      this.fields.code().focusBoundControl();
      if (isProblemWith(failure, 'session.code-refused')) {
        const message = 'This code is not right, or over. Enter the one that is shown now.';
        return [{ kind: 'refused', message, fieldTree: this.fields.code }];
      }
      this.failure.set(failure);
      return [];
    }
  }
}
