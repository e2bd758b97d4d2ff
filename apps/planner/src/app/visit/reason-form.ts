import { afterNextRender, Component, computed, input, output, signal, viewChild, type ElementRef } from '@angular/core';

let count = 0;

/** Asks in place why something is done against what is recommended; without a reason nothing is done. */
@Component({
  selector: 'app-reason-form',
  host: { role: 'group', '[attr.aria-label]': 'title()', '(keydown.escape)': 'leave($event)' },
  template: `
    <form novalidate (submit)="send($event)">
      <label class="field-label" [attr.for]="id">Reason</label>
      <input
        #box
        class="field-input"
        maxlength="300"
        autocomplete="off"
        [id]="id"
        [value]="reason()"
        [attr.aria-invalid]="lacking() || null"
        [attr.aria-describedby]="lacking() ? id + '-fault' : null"
        (input)="reason.set(box.value)"
      />
      @if (lacking()) {
        <p class="field-fault" role="alert" [id]="id + '-fault'">Say why: it stays with the visit.</p>
      }
      @if (note() !== '') {
        <p class="quiet">{{ note() }}</p>
      }
      <div class="actions">
        <button type="submit" class="button">{{ action() }}</button>
        <button type="button" class="button plain" (click)="left.emit()">Leave it</button>
      </div>
    </form>
  `,
  styles: `
    :host {
      display: block;
      width: 100%;
    }
    form {
      display: grid;
      gap: 6px;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    .button {
      white-space: normal;
    }
  `,
})
export class ReasonForm {
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  protected readonly id = `visit-reason-${(count += 1)}`;

  readonly title = input.required<string>();
  readonly action = input.required<string>();
  /** What comes of it beside, in one sentence. */
  readonly note = input('');
  readonly given = output<string>();
  readonly left = output();

  protected readonly reason = signal('');
  private readonly attempted = signal(false);
  protected readonly lacking = computed(() => this.attempted() && this.reason().trim() === '');

  constructor() {
    afterNextRender(() => this.box().nativeElement.focus());
  }

  protected send(event: Event): void {
    event.preventDefault();
    this.attempted.set(true);
    if (this.lacking()) this.box().nativeElement.focus();
    else this.given.emit(this.reason().trim());
  }

  protected leave(event: Event): void {
    event.preventDefault();
    event.stopPropagation();
    this.left.emit();
  }
}
