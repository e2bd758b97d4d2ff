import type { ElementRef } from '@angular/core';
import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import type { PlanTransition } from '@repattern/domain';
import { transitionWording, type TransitionWording } from '../../wording/plan-transition-wording';
import { PlanSteps } from './plan-steps';

/** Asks before a step is taken: what it does, and why where that has to be told. */
@Component({
  selector: 'app-step-form',
  host: { '(keydown)': 'press($event)' },
  template: `
    <form novalidate (submit)="send($event)">
      <p class="quiet">{{ words().effect }}</p>
      @if (asksReason()) {
        <div class="field">
          <label class="field-label" [attr.for]="'reason-' + step()">Reason</label>
          <input
            #box
            class="field-input"
            maxlength="300"
            autocomplete="off"
            [id]="'reason-' + step()"
            [value]="reason()"
            [attr.aria-invalid]="lacking() || null"
            [attr.aria-describedby]="lacking() ? 'fault-' + step() : null"
            (input)="reason.set(box.value)"
          />
          @if (lacking()) {
            <p class="field-fault" role="alert" [id]="'fault-' + step()">Say why: it stays with the plan.</p>
          }
        </div>
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
    .primary kbd {
      border-color: color-mix(in srgb, var(--on-primary) 50%, transparent);
      background: none;
      color: inherit;
    }
  `,
})
export class StepForm {
  private readonly box = viewChild<ElementRef<HTMLInputElement>>('box');
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
  protected readonly reason = signal('');
  private readonly attempted = signal(false);
  protected readonly lacking = computed(() => this.attempted() && this.asksReason() && this.reason().trim() === '');

  /** Takes the step, unless something is missing. */
  async take(): Promise<void> {
    this.attempted.set(true);
    const reason = this.asksReason() ? this.reason().trim() : null;
    if (this.blocked()) this.refused.emit();
    else if (this.lacking()) this.box()?.nativeElement.focus();
    else if (await this.steps.take(this.step(), reason)) this.taken.emit();
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
