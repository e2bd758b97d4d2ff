import { Component, computed, inject, input, output, viewChild } from '@angular/core';
import type { PlanTransition } from '@repattern/domain';
import { AskedWords } from '../../ui/asked-words';
import { transitionWording, type TransitionWording } from '../../wording/plan-transition-wording';
import { PlanSteps } from './plan-steps';

/** Asks before a step is taken: what it does, and why where that has to be told. */
@Component({
  selector: 'app-step-form',
  imports: [AskedWords],
  host: { '(keydown)': 'press($event)' },
  template: `
    <form novalidate (submit)="send($event)">
      <p class="quiet">{{ words().effect }}</p>
      @if (asksReason()) {
        <app-asked-words [inputId]="'reason-' + step()" label="Reason" fault="Say why: it stays with the plan." />
      }
      <div class="actions">
        <button
          type="submit"
          class="button"
          [class.primary]="primary()"
          [attr.aria-disabled]="blocked() || steps.busy() !== null || null"
        >
          {{ steps.busy() === step() ? words().doing : words().action }}
          @if (primary()) {
            <kbd>Ctrl ↵</kbd>
          }
        </button>
        @if (cancellable()) {
          <button type="button" class="button plain" (click)="left.emit()">Leave it</button>
        }
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 8px;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
  `,
})
export class StepForm {
  private readonly field = viewChild(AskedWords);
  protected readonly steps = inject(PlanSteps);

  readonly step = input.required<PlanTransition>();
  readonly asksReason = input.required<boolean>();
  /** Words in place of the step’s usual ones. */
  readonly instead = input<Partial<TransitionWording>>({});
  readonly primary = input(false);
  /** Whether something stands in the way. */
  readonly blocked = input(false);
  readonly cancellable = input(false);
  readonly taken = output();
  readonly refused = output();
  readonly left = output();

  protected readonly words = computed(() => ({ ...transitionWording[this.step()], ...this.instead() }));

  /** Takes the step, unless something is missing. */
  async take(): Promise<void> {
    if (this.blocked()) {
      this.refused.emit();
      return;
    }
    const field = this.field();
    const reason = field?.ask() ?? null;
    const isLacking = field !== undefined && reason === null;
    if (!isLacking && (await this.steps.take(this.step(), reason))) this.taken.emit();
  }

  protected send(event: Event): void {
    event.preventDefault();
    void this.take();
  }

  protected press(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.cancellable()) return;
    event.preventDefault();
    this.left.emit();
  }
}
