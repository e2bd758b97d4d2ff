import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { FailureNote } from '../../failure/failure-note';
import { EmptyState } from '../../ui/empty-state';
import { RowSkeleton } from '../../ui/row-skeleton';
import { PlanStop } from './plan-stop';
import { stateWithLeftOut } from './left-out';
import { planSourceOf } from './plan-source';
import { StartChoices } from './start-choices';
import { StartPlan, type PlanStart } from './start-plan';

/** Composes a plan on arrival, or goes on in the new one that is open, and gives its place to it. */
@Component({
  selector: 'app-new-plan',
  imports: [EmptyState, FailureNote, PlanStop, RouterLink, RowSkeleton, StartChoices],
  template: `
    @let came = outcome();
    @if (wanted() === null) {
      <app-start-choices [patientId]="id()" [assessmentId]="assessment()" />
    } @else if (came === null || came.kind === 'open') {
      <h1 class="unseen" tabindex="-1">Plan</h1>
      <app-row-skeleton label="Composing the plan" [rows]="8" />
    } @else {
      @switch (came.kind) {
        @case ('stopped') {
          <app-plan-stop [patientId]="id()" [assessment]="came.assessment" [raised]="came.redFlags" />
        }
        @case ('not-assessed') {
          <h1 class="unseen" tabindex="-1">Plan</h1>
          <app-empty-state text="A plan answers a signed assessment, and this patient has none yet.">
            <a class="button" [routerLink]="['/patients', id()]">Go to the patient</a>
          </app-empty-state>
        }
        @case ('no-source') {
          <h1 class="unseen" tabindex="-1">Plan</h1>
          <app-empty-state text="What the plan should start from is not there any more.">
            <a
              class="button"
              [routerLink]="['/patients', id(), 'plans', 'new']"
              [queryParams]="{ from: 'choice', assessment: assessment() }"
              >Choose something else</a
            >
          </app-empty-state>
        }
        @case ('failed') {
          <h1 class="unseen" tabindex="-1">Plan</h1>
          <app-failure-note [failure]="came.failure" (retry)="start()" />
          <p><a class="button" [routerLink]="['/patients', id()]">Go to the patient</a></p>
        }
      }
    }
  `,
  styles: `
    p {
      margin-top: 16px;
    }
  `,
})
export class NewPlan {
  private readonly starting = inject(StartPlan);
  private readonly router = inject(Router);

  /** Identifier of the patient in the address. */
  readonly id = input.required<string>();
  /** Identifier of the assessment in the address; left out for the last that was signed. */
  readonly assessment = input<string>();
  /** What it is started from, in the address. */
  readonly from = input<string>();
  /** Which one, in the address. */
  readonly source = input<string>();

  protected readonly wanted = computed(() => planSourceOf({ from: this.from(), source: this.source() }));
  protected readonly outcome = signal<PlanStart | null>(null);

  constructor() {
    effect(() => {
      this.wanted();
      untracked(() => void this.start());
    });
  }

  protected async start(): Promise<void> {
    const source = this.wanted();
    if (source === null) return;
    this.outcome.set(null);
    const wish = { patientId: this.id(), assessmentId: this.assessment() ?? null, source };
    const outcome = await this.starting.start(wish);
    this.outcome.set(outcome);
    if (outcome.kind !== 'open') return;
    const state = stateWithLeftOut(outcome.findings);
    await this.router.navigate(['/patients', this.id(), 'plans', outcome.planId], { replaceUrl: true, state });
  }
}
