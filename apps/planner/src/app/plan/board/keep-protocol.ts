import { Component, inject, output, signal } from '@angular/core';
import { clinicProtocolOf } from '@repattern/domain/plan/protocol/clinic-protocol';
import { firstValueFrom } from 'rxjs';
import { failureOf, type Failure } from '../../data/failure';
import { Notices } from '../../data/notices';
import { ProtocolsApi } from '../../data/protocols-api';
import { createRequestKey } from '../../data/request-key';
import { FailureNote } from '../../failure/failure-note';
import { PlanDraft } from '../plan-draft';

/** Keeps the plan for other patients of the clinic, without anything about this one. */
@Component({
  selector: 'app-keep-protocol',
  imports: [FailureNote],
  template: `
    <form novalidate (submit)="keep($event)">
      <div class="field">
        <label class="field-label" for="protocol-name">Name of the protocol</label>
        <input
          #name
          id="protocol-name"
          class="field-input"
          maxlength="120"
          autocomplete="off"
          [value]="typed()"
          [attr.aria-invalid]="(lacking() && typed().trim() === '') || null"
          (input)="typed.set(name.value)"
        />
      </div>
      <p class="quiet">Phases, items, doses and gates; nothing about this patient.</p>
      @if (failure(); as failed) {
        <app-failure-note [failure]="failed" [retryable]="false" />
      }
      <button type="submit" class="button primary" [attr.aria-disabled]="busy() || null">Keep</button>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 8px;
      justify-items: start;
      width: 280px;
      padding: 12px;
    }
    .field {
      width: 100%;
    }
  `,
})
export class KeepProtocol {
  private readonly api = inject(ProtocolsApi);
  private readonly draft = inject(PlanDraft);
  private readonly notices = inject(Notices);
  private key = createRequestKey();

  readonly kept = output();

  protected readonly typed = signal('');
  protected readonly lacking = signal(false);
  protected readonly busy = signal(false);
  protected readonly failure = signal<Failure | null>(null);

  protected async keep(event: Event): Promise<void> {
    event.preventDefault();
    const name = this.typed().trim();
    this.lacking.set(name === '');
    if (name === '' || this.busy()) return;
    this.busy.set(true);
    this.failure.set(null);
    try {
      await firstValueFrom(
        this.api.create({ name, protocol: clinicProtocolOf(this.draft.document(), name) }, this.key),
      );
      this.notices.show({ text: `Kept as a protocol of the clinic: ${name}`, undo: null });
      this.key = createRequestKey();
      this.typed.set('');
      this.kept.emit();
    } catch (error) {
      const failure = failureOf(error);
      this.failure.set(failure);
      if (failure.kind === 'problem') this.key = createRequestKey();
    } finally {
      this.busy.set(false);
    }
  }
}
