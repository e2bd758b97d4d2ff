import { Component, computed, inject, input, signal } from '@angular/core';
import type { PlanItem } from '@repattern/domain';
import { doseFields } from '@repattern/domain/technique/dose-fields';
import { NoteForm } from '../../ui/note-form';
import { Reviewing } from '../reviewing';

/** Opens a conversation about an item, about one number of its dose, or about the plan as a whole. */
@Component({
  selector: 'app-comment-form',
  imports: [NoteForm],
  template: `
    @if (writing()) {
      <app-note-form
        title="Comment"
        label="Comment"
        action="Comment"
        lines="several"
        fault="Write the comment first."
        [busy]="reviewing.busy()"
        (given)="send($event)"
        (left)="writing.set(false)"
      >
        @if (item() !== null) {
          <div class="field">
            <label class="field-label" for="comment-about">About</label>
            <select #about class="field-input" id="comment-about" (change)="parameter.set(about.value)">
              <option value="">the exercise</option>
              @for (field of fields(); track field.key) {
                <option [value]="field.key" [selected]="field.key === parameter()">{{ field.label }}</option>
              }
            </select>
          </div>
        }
      </app-note-form>
    } @else {
      <button type="button" class="button" (click)="writing.set(true)">
        {{ item() === null ? 'Comment on the plan' : 'Comment on it' }}
      </button>
    }
  `,
})
export class CommentForm {
  protected readonly reviewing = inject(Reviewing);

  /** What it is about; null for the plan as a whole. */
  readonly item = input.required<PlanItem | null>();

  protected readonly writing = signal(false);
  protected readonly parameter = signal('');
  protected readonly fields = computed(() => {
    const item = this.item();
    return item === null ? [] : doseFields(item.dose.form);
  });

  protected async send(text: string): Promise<void> {
    const parameter = this.parameter() === '' ? null : this.parameter();
    if (await this.reviewing.comment({ item: this.item()?.id ?? null, parameter }, text)) this.writing.set(false);
  }
}
