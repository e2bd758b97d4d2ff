import type { ElementRef } from '@angular/core';
import { Component, input, output, viewChild } from '@angular/core';

/** Why something was done otherwise: one of a few usual reasons by a click, or words of one’s own. */
@Component({
  selector: 'app-reason-field',
  host: { class: 'field' },
  template: `
    <label class="field-label" [attr.for]="inputId()">{{ label() }}</label>
    <input
      #box
      class="field-input"
      maxlength="300"
      autocomplete="off"
      [id]="inputId()"
      [value]="value()"
      [attr.aria-invalid]="fault() !== null || null"
      [attr.aria-describedby]="fault() === null ? null : inputId() + '-fault'"
      (input)="changed.emit(box.value)"
    />
    @if (fault(); as words) {
      <p class="field-fault" role="alert" [id]="inputId() + '-fault'">{{ words }}</p>
    }
    <div class="usual" role="group" [attr.aria-label]="'Usual: ' + label()">
      @for (reason of suggested(); track reason) {
        <button type="button" class="chip" [attr.aria-pressed]="reason === value()" (click)="changed.emit(reason)">
          {{ reason }}
        </button>
      }
    </div>
  `,
  styles: `
    .usual {
      display: flex;
      flex-wrap: wrap;
      gap: 4px;
    }
    .chip {
      min-height: 24px;
      font-family: inherit;
      cursor: pointer;
    }
    .chip:hover {
      background: var(--hover);
    }
    .chip[aria-pressed='true'] {
      border-color: var(--primary);
      background: var(--selected);
      color: var(--ink);
    }
    @media (pointer: coarse) {
      .chip {
        min-height: 44px;
        padding: 0 14px;
      }
    }
  `,
})
export class ReasonField {
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');

  readonly inputId = input.required<string>();
  readonly label = input.required<string>();
  readonly suggested = input.required<readonly string[]>();
  readonly value = input.required<string>();
  readonly fault = input<string | null>(null);
  readonly changed = output<string>();

  focus(): void {
    this.box().nativeElement.focus();
  }
}
