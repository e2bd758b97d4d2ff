import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import type { PhaseNumber, PlanDocument, ProblemKey } from '@repattern/domain';
import { indexExercises } from '@repattern/domain/exercise/search/exercise-index';
import { findItem } from '@repattern/domain/plan/edit/item-spot';
import { PlanDraft } from '../plan-draft';
import { PlanPlaces } from '../plan-places';
import type { PlanSelection } from '../plan-selection';
import type { CoverageChange } from './coverage-rows';

/** What the parts of the panel know of each other. Each panel provides its own. */
@Injectable()
export class PanelFocus {
  private readonly draft = inject(PlanDraft);
  private readonly places = inject(PlanPlaces);
  private readonly looked = signal<readonly CoverageChange[]>([]);
  private readonly sought = signal<{ readonly problem: ProblemKey; readonly phase: PhaseNumber } | null>(null);

  private readonly phaseInFocus = linkedSignal<PhaseNumber | null, PhaseNumber | null>({
    source: () => phaseOf(this.draft.selected(), this.draft.document()),
    computation: (phase, previous) => phase ?? previous?.value ?? null,
  });
  /** The phase of what is selected, or the last one that was; before that the one in which the patient is treated, else the first. */
  readonly phase = computed(() => {
    const { phases } = this.draft.document();
    const number = this.phaseInFocus() ?? this.draft.standing();
    return phases.find((phase) => phase.number === number) ?? phases[0] ?? null;
  });
  /** What can be prescribed, made ready for searching when it is searched for the first time. */
  readonly index = computed(() => indexExercises(this.draft.basis().exercises));
  /** What a swap that is only being looked at would come to. */
  readonly preview = this.looked.asReadonly();
  /** A problem for which an exercise is searched in the phase in focus, or null. */
  readonly wanted = computed(() => {
    const sought = this.sought();
    return sought?.phase === this.phase()?.number ? (sought?.problem ?? null) : null;
  });

  look(changes: readonly CoverageChange[]): void {
    this.looked.set(changes);
  }

  /** Widens the search again to what treats anything. */
  wantAny(): void {
    this.sought.set(null);
  }

  /** Searches the library for what treats a problem in a phase. */
  search(problem: ProblemKey, phase: PhaseNumber): void {
    this.sought.set({ problem, phase });
    this.draft.select({ kind: 'add', place: { phase, lane: 'clinic' } });
    this.places.enterPanel();
  }
}

function phaseOf(selection: PlanSelection | null, plan: PlanDocument): PhaseNumber | null {
  if (selection?.kind === 'item') return findItem(plan, selection.item)?.spot.phase ?? null;
  if (selection?.kind === 'phase') return selection.phase;
  return selection?.kind === 'add' ? selection.place.phase : null;
}
