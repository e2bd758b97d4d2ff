import { Component, computed, input, output, signal } from '@angular/core';
import type { ClinicClosure } from '@repattern/domain';
import { DateField } from '../ui/date-field';

/** Asks for days on which the clinic is to be closed: from, to, and what for. One day needs no end. */
@Component({
  selector: 'app-closure-form',
  imports: [DateField],
  template: `
    <form novalidate aria-label="Close the clinic" (submit)="send($event)">
      <app-date-field inputId="closure-from" label="From" unknown="" [value]="from()" (dated)="from.set($event)" />
      <app-date-field inputId="closure-to" label="To, included" unknown="" [value]="to()" (dated)="to.set($event)" />
      <div class="field">
        <label class="field-label" for="closure-label">What for</label>
        <input
          #what
          id="closure-label"
          class="field-input"
          maxlength="100"
          autocomplete="off"
          [value]="label()"
          (input)="label.set(what.value)"
        />
      </div>
      @if (attempted() && closure() === null) {
        <p class="field-fault" role="alert">A first day, a last day that is not before it, and what for.</p>
      }
      <button type="submit" class="button">{{ action() }}</button>
    </form>
  `,
  styles: `
    form {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 12px;
      align-items: end;
    }
    app-date-field {
      flex: 1 1 120px;
    }
    .field {
      flex: 3 1 200px;
    }
    .field-fault {
      flex-basis: 100%;
    }
  `,
})
export class ClosureForm {
  /** What the button says. */
  readonly action = input.required<string>();
  readonly closed = output<ClinicClosure>();

  protected readonly from = signal<string | null>(null);
  protected readonly to = signal<string | null>(null);
  protected readonly label = signal('');
  protected readonly attempted = signal(false);
  protected readonly closure = computed<ClinicClosure | null>(() => {
    const [from, to, label] = [this.from(), this.to() ?? this.from(), this.label().trim()];
    return from === null || to === null || to < from || label === '' ? null : { from, to, label };
  });

  /** Forgets what was typed. */
  clear(): void {
    this.from.set(null);
    this.to.set(null);
    this.label.set('');
  }

  protected send(event: Event): void {
    event.preventDefault();
    const closure = this.closure();
    this.attempted.set(closure === null);
    if (closure !== null) this.closed.emit(closure);
  }
}
