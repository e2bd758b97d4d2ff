import { Component, computed, inject, input } from '@angular/core';
import type { GateCriterion, PlanPhase } from '@repattern/domain';
import {
  addGateCriterion,
  changeGateCriterion,
  removeGateCriterion,
  setGate,
} from '@repattern/domain/plan/edit/gate-criteria';
import { exitCriteriaFor } from '@repattern/domain/plan/phase-gates';
import { phaseModelOf } from '@repattern/domain/plan/phase-model-of';
import { visitUnits } from '@repattern/domain/compliance/visit-units';
import { PlanDraft } from '../plan-draft';
import { GateEditor, type ChangedCriterion } from './gate-editor';
import { PhaseFacts } from './phase-facts';
import { PlanMeters } from './plan-meters';
import type { CriterionToAdd } from './starting-criterion';

/** A phase: what it is for, what it takes, and the gate that ends it. */
@Component({
  selector: 'app-panel-phase',
  imports: [GateEditor, PhaseFacts, PlanMeters],
  template: `
    <app-phase-facts [model]="model()" [phase]="phase()" />
    @if (summary(); as sums) {
      <app-plan-meters [summary]="sums" [limits]="draft.document().limits" [model]="model()" [units]="units()" />
    }
    <app-gate-editor
      [phase]="phase().number"
      [criteria]="phase().exit"
      [proposal]="proposal()"
      [readonly]="draft.readonly()"
      (added)="add($event)"
      (changed)="change($event)"
      (removed)="remove($event)"
      (resetWanted)="reset()"
    />
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
  `,
})
export class PanelPhase {
  protected readonly draft = inject(PlanDraft);

  readonly phase = input.required<PlanPhase>();

  protected readonly model = computed(() => phaseModelOf(this.phase().number));
  protected readonly summary = computed(() =>
    this.draft.summaries().find(({ number }) => number === this.phase().number),
  );
  protected readonly units = computed(() => visitUnits(this.phase().clinic, this.draft.exercises()));
  protected readonly proposal = computed(() => exitCriteriaFor(this.phase().number, this.draft.basis()));
  private readonly words = computed(() => `Gate of phase ${this.phase().number}`);

  protected add(criterion: CriterionToAdd): void {
    this.draft.change(this.words(), (plan) => addGateCriterion(plan, this.phase().number, criterion));
  }

  protected change({ id, change }: ChangedCriterion): void {
    const at = { phase: this.phase().number, id };
    this.draft.change(this.words(), (plan) => changeGateCriterion(plan, at, change), `gate ${at.phase} ${id}`);
  }

  protected remove(id: GateCriterion['id']): void {
    this.draft.change(this.words(), (plan) => removeGateCriterion(plan, this.phase().number, id));
  }

  protected reset(): void {
    this.draft.change(this.words(), (plan) => setGate(plan, this.phase().number, this.proposal()));
  }
}
