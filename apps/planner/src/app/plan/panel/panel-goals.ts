import { Component, computed, inject } from '@angular/core';
import type { ExerciseId, NewGoal, PlanGoal } from '@repattern/domain';
import { includeExercise } from '@repattern/domain/plan/edit/exclude-exercise';
import { addGoal, changeGoal, removeGoal } from '@repattern/domain/plan/edit/goals';
import { PlanDraft } from '../plan-draft';
import { ExcludedList } from './excluded-list';
import { GoalsEditor, type ChangedGoal } from './goals-editor';

/** The goals of the plan, and what is excluded from it. */
@Component({
  selector: 'app-panel-goals',
  imports: [ExcludedList, GoalsEditor],
  template: `
    <app-goals-editor
      [goals]="draft.document().goals"
      [problems]="draft.document().problems"
      [basis]="draft.basis()"
      [readonly]="draft.readonly()"
      (added)="add($event)"
      (changed)="change($event)"
      (removed)="remove($event)"
    />
    @if (excluded().length > 0) {
      <app-excluded-list [exercises]="excluded()" [readonly]="draft.readonly()" (allowed)="allow($event)" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
  `,
})
export class PanelGoals {
  protected readonly draft = inject(PlanDraft);

  protected readonly excluded = computed(() =>
    this.draft.document().excluded.map((id) => ({ id, name: this.draft.exercises().get(id)?.name ?? id })),
  );

  protected add(goal: NewGoal): void {
    this.draft.change('New goal', (plan) => addGoal(plan, goal));
  }

  protected change({ id, goal }: ChangedGoal): void {
    this.draft.change('Goal', (plan) => changeGoal(plan, id, goal), `goal ${id}`);
  }

  protected remove(id: PlanGoal['id']): void {
    this.draft.change('Remove a goal', (plan) => removeGoal(plan, id));
  }

  protected allow(id: ExerciseId): void {
    this.draft.change('Allow an exercise again', (plan) => includeExercise(plan, id));
  }
}
