import { Component, computed, input, linkedSignal, output } from '@angular/core';
import type { NewGoal, PlanBasis, PlanGoal, PlanProblem } from '@repattern/domain';
import { problemInWords } from '../../wording/assessment-problem-wording';
import { PlanGoalRow } from './plan-goal-row';

/** A goal after a change, by its id. */
export interface ChangedGoal {
  readonly id: PlanGoal['id'];
  readonly goal: NewGoal;
}

/** The goals of the plan: what the patient shall be able to do, tied to measures and to the problems in the way. */
@Component({
  selector: 'app-goals-editor',
  imports: [PlanGoalRow],
  template: `
    <h2 id="goals-title" tabindex="-1" data-first-focus>
      Goals <span class="quiet">{{ goals().length }}</span>
    </h2>
    @for (goal of rows(); track $index; let at = $index) {
      <app-plan-goal-row
        [name]="'Goal ' + (at + 1)"
        [place]="'goal-' + at"
        [goal]="goal"
        [problems]="options()"
        [basis]="basis()"
        [readonly]="readonly()"
        (changed)="change(goal, $event)"
        (removed)="remove(goal)"
      />
    }
    @if (goals().length === 0 && !writing()) {
      <p class="none">○ No goal yet: a plan cannot be signed without one that can be measured.</p>
    }
    @if (!readonly() && !writing()) {
      <button type="button" class="button" (click)="writing.set(true)">Add a goal</button>
    }
  `,
  styles: `
    :host {
      display: grid;
    }
    app-plan-goal-row + app-plan-goal-row {
      border-top: 1px solid var(--line);
    }
    .button {
      justify-self: start;
    }
    .none {
      padding: 8px 0;
      color: var(--not-assessed);
      font-size: var(--text-13);
      font-weight: 550;
    }
  `,
})
export class GoalsEditor {
  readonly goals = input.required<readonly PlanGoal[]>();
  readonly problems = input.required<readonly PlanProblem[]>();
  readonly basis = input.required<Pick<PlanBasis, 'assessment'>>();
  readonly readonly = input(false);
  readonly added = output<NewGoal>();
  readonly changed = output<ChangedGoal>();
  readonly removed = output<PlanGoal['id']>();

  /** Whether a goal is being written for the first time: until it is among the goals. */
  protected readonly writing = linkedSignal({ source: () => this.goals().length, computation: () => false });
  /** By their place, so that the row of a new goal stays the same one when the goal is stored. */
  protected readonly rows = computed(() => [...this.goals(), ...(this.writing() ? [null] : [])]);
  protected readonly options = computed(() =>
    this.problems().map((problem) => ({ value: problem.key, label: problemInWords(problem) })),
  );

  protected change(stored: PlanGoal | null, goal: NewGoal): void {
    if (stored !== null) return this.changed.emit({ id: stored.id, goal });
    this.added.emit(goal);
  }

  protected remove(stored: PlanGoal | null): void {
    if (stored === null) this.writing.set(false);
    else this.removed.emit(stored.id);
  }
}
