import { Component, inject } from '@angular/core';
import type { NewGoal, PlanGoal } from '@repattern/domain';
import { addGoal, changeGoal, removeGoal } from '@repattern/domain/plan/edit/goals';
import { PlanDraft } from '../plan-draft';
import { GoalsEditor, type ChangedGoal } from './goals-editor';

/** The goals of the plan. */
@Component({
  selector: 'app-panel-goals',
  imports: [GoalsEditor],
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
  `,
})
export class PanelGoals {
  protected readonly draft = inject(PlanDraft);

  protected add(goal: NewGoal): void {
    this.draft.change('New goal', (plan) => addGoal(plan, goal));
  }

  protected change({ id, goal }: ChangedGoal): void {
    this.draft.change('Goal', (plan) => changeGoal(plan, id, goal), `goal ${id}`);
  }

  protected remove(id: PlanGoal['id']): void {
    this.draft.change('Remove a goal', (plan) => removeGoal(plan, id));
  }
}
