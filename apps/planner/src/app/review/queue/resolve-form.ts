import { Component, computed, input, linkedSignal, output } from '@angular/core';
import type { ReviewReasonView } from '@repattern/contracts';
import { NoteForm } from '../../ui/note-form';
import { ReasonLine } from '../reasons/reason-line';

/** What is dealt with, and how. */
export interface Resolution {
  readonly reasons: readonly ReviewReasonView[];
  readonly note: string;
}

/** Says of some or all reasons of a plan that they are dealt with, and what was done. */
@Component({
  selector: 'app-resolve-form',
  imports: [NoteForm, ReasonLine],
  template: `
    <app-note-form
      title="Resolve reasons"
      label="What was done about it"
      fault="Say what was done: it stays with the plan."
      [busy]="busy()"
      [action]="action()"
      (given)="give($event)"
      (left)="left.emit()"
    >
      @if (reasons().length > 1) {
        <ul aria-label="What is dealt with">
          @for (reason of reasons(); track $index) {
            <li>
              <label>
                <input type="checkbox" [checked]="chosen().has(reason)" (change)="toggle(reason)" />
                <app-reason-line [reason]="reason" />
              </label>
            </li>
          }
        </ul>
      }
    </app-note-form>
  `,
  styles: `
    label {
      display: flex;
      gap: 8px;
      align-items: baseline;
      min-height: 24px;
      cursor: pointer;
    }
    @media (pointer: coarse) {
      label {
        align-items: center;
        min-height: 44px;
      }
    }
  `,
})
export class ResolveForm {
  readonly reasons = input.required<readonly ReviewReasonView[]>();
  readonly busy = input(false);
  readonly resolved = output<Resolution>();
  readonly left = output();

  protected readonly chosen = linkedSignal<ReadonlySet<ReviewReasonView>>(() => new Set(this.reasons()));
  protected readonly action = computed(() => {
    const { size } = this.chosen();
    const all = this.reasons().length;
    if (all === 1) return 'Resolve';
    return size === all ? `Resolve all ${all}` : `Resolve ${size} of ${all}`;
  });

  protected toggle(reason: ReviewReasonView): void {
    this.chosen.update((chosen) => {
      const next = new Set(chosen);
      if (!next.delete(reason)) next.add(reason);
      return next;
    });
  }

  protected give(note: string): void {
    const reasons = this.reasons().filter((reason) => this.chosen().has(reason));
    if (reasons.length > 0) this.resolved.emit({ reasons, note });
  }
}
