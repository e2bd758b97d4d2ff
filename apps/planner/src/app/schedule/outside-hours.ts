import { Component, computed, inject, input, model } from '@angular/core';
import type { PlanFinding } from '@repattern/domain';
import { PlanDraft } from '../plan/plan-draft';
import { Icon } from '../ui/icon';
import { planFindingInWords } from '../wording/plan-finding-wording';

const shownRows = 6;

/** Visits that would be outside the clinic’s hours, with the hours of their day; somebody has to say that they are meant. */
@Component({
  selector: 'app-outside-hours',
  imports: [Icon],
  template: `
    <ul>
      @for (line of first(); track $index) {
        <li><app-icon name="warning" [size]="14" />{{ line }}</li>
      }
    </ul>
    @if (further() > 0) {
      <p class="quiet">and {{ further() }} more</p>
    }
    @if (!readonly()) {
      <label>
        <input
          #box
          type="checkbox"
          [attr.data-preview-first]="meant() ? null : ''"
          [checked]="meant()"
          [attr.aria-invalid]="lacking() || null"
          [attr.aria-describedby]="lacking() ? 'outside-hours-fault' : null"
          (change)="meant.set(box.checked)"
        />
        {{ lines().length === 1 ? 'This visit takes' : 'These visits take' }} place all the same
      </label>
    }
    @if (lacking()) {
      <p class="field-fault" id="outside-hours-fault" role="alert">
        Say that it is meant, or choose other days or times.
      </p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 4px;
      font-size: var(--text-13);
    }
    li,
    label {
      display: flex;
      gap: 6px;
      align-items: baseline;
    }
    li app-icon {
      flex: none;
      color: var(--regress);
    }
    label {
      align-items: center;
      min-height: 28px;
    }
    @media (pointer: coarse) {
      label {
        min-height: 44px;
      }
    }
  `,
})
export class OutsideHours {
  private readonly draft = inject(PlanDraft);

  readonly visits = input.required<readonly PlanFinding[]>();
  readonly meant = model.required<boolean>();
  readonly readonly = input(false);
  /** Whether it was not said, and something waits for it. */
  readonly lacking = input(false);

  protected readonly lines = computed(() =>
    this.visits().map((finding) => planFindingInWords(finding, this.draft.naming())),
  );
  protected readonly first = computed(() => this.lines().slice(0, shownRows));
  protected readonly further = computed(() => this.lines().length - this.first().length);
}
