import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AssessmentView } from '@repattern/contracts';
import type { RaisedRedFlag } from '@repattern/domain';
import { Icon } from '../../ui/icon';
import { redFlagInWords, referralPrompt } from '../../wording/assessment-red-flag-wording';
import { dayInWords } from '../../wording/day-in-words';

/** Red flags keep a plan from being made: which, what raised them, and what to do now. */
@Component({
  selector: 'app-plan-stop',
  imports: [Icon, RouterLink],
  template: `
    <h1 tabindex="-1"><app-icon name="stop" [size]="20" /> No plan while a red flag is raised</h1>
    @for (flag of flags(); track flag.name) {
      <section>
        <h2>{{ flag.urgency }}: {{ flag.name }}</h2>
        <p class="action">{{ flag.action }}.</p>
        <ul>
          @for (question of flag.because; track question.key) {
            <li>{{ question.text }}</li>
          }
        </ul>
      </section>
    }
    <label class="field-label" for="plan-stop-referral">Words for the referral</label>
    <textarea id="plan-stop-referral" class="field-input" rows="5" readonly [value]="referral()"></textarea>
    <div class="actions">
      <button type="button" class="button primary" (click)="copy()">{{ copied() ? 'Copied' : 'Copy' }}</button>
      <a class="button" [routerLink]="['/patients', patientId(), 'assessments', assessment().id]"
        >Go to the assessment</a
      >
      <a class="button plain" [routerLink]="['/patients', patientId()]">Go to the patient</a>
    </div>
    <p class="quiet">Once it is ruled out, re-assess the patient; the plan is composed from what was found then.</p>
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
      max-width: 680px;
      padding: 16px;
      border: 1px solid var(--stop);
      border-radius: var(--radius);
      background: var(--stop-wash);
    }
    h1 {
      display: flex;
      gap: 8px;
      align-items: center;
      color: var(--stop);
    }
    .action {
      font-weight: 600;
    }
    ul {
      padding-left: 20px;
      list-style: disc;
    }
    textarea {
      height: auto;
      padding: 8px 10px;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
  `,
})
export class PlanStop {
  readonly patientId = input.required<string>();
  readonly assessment = input.required<AssessmentView>();
  /** Raised flags, of which at least one stops a plan. */
  readonly raised = input.required<readonly RaisedRedFlag[]>();

  protected readonly copied = signal(false);
  protected readonly flags = computed(() =>
    this.raised()
      .filter(({ blocksPlan }) => blocksPlan)
      .map(redFlagInWords),
  );
  protected readonly referral = computed(() =>
    referralPrompt(this.flags(), dayInWords(this.assessment().document.assessedOn)),
  );

  protected async copy(): Promise<void> {
    await navigator.clipboard.writeText(this.referral());
    this.copied.set(true);
  }
}
