import { afterRenderEffect, Component, computed, inject, viewChild, type ElementRef } from '@angular/core';
import type { ProblemKey } from '@repattern/domain';
import { PlanDraft } from '../plan-draft';
import { CoverageList } from './coverage-list';
import { PanelFocus } from './panel-focus';
import { PanelGoals } from './panel-goals';
import { PanelItem } from './panel-item';
import { PanelPhase } from './panel-phase';
import { PanelProblem } from './panel-problem';
import { PanelSearch } from './panel-search';
import { missingOfGoal } from './plan-goal-draft';

/** The panel beside the board: how well the problems are treated, and everything about what is selected. */
@Component({
  selector: 'app-plan-panel',
  imports: [CoverageList, PanelGoals, PanelItem, PanelPhase, PanelProblem, PanelSearch],
  providers: [PanelFocus],
  templateUrl: './plan-panel.html',
  styleUrl: './plan-panel.scss',
})
export class PlanPanel {
  protected readonly draft = inject(PlanDraft);
  protected readonly focus = inject(PanelFocus);

  private readonly shown = viewChild.required<ElementRef<HTMLElement>>('shown');
  protected readonly phase = this.focus.phase;
  protected readonly chosenProblem = computed(() => {
    const selected = this.draft.selected();
    return selected?.kind === 'problem' ? selected.problem : null;
  });
  protected readonly coverageShown = computed(() => this.draft.selected()?.kind !== 'goals');
  protected readonly goals = computed(() => this.draft.document().goals);
  /** Goals that still lack something. */
  protected readonly unfinished = computed(() => this.goals().filter((goal) => missingOfGoal(goal).length > 0).length);

  constructor() {
    afterRenderEffect(() => {
      this.draft.selected();
      this.shown().nativeElement.scrollTop = 0;
    });
  }

  protected choose(problem: ProblemKey | null): void {
    this.draft.select(problem === null ? null : { kind: 'problem', problem });
  }

  protected find(problem: ProblemKey): void {
    const phase = this.phase();
    if (phase !== null) this.focus.search(problem, phase.number);
  }

  protected showPhase(): void {
    const phase = this.phase();
    if (phase !== null) this.draft.select({ kind: 'phase', phase: phase.number });
  }
}
