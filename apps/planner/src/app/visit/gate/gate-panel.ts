import { Component, computed, inject, signal } from '@angular/core';
import type { CriterionVerdict, ItemId } from '@repattern/domain';
import { findItem } from '@repattern/domain/plan/edit/item-spot';
import { phaseModelOf } from '@repattern/domain/plan/phase-model-of';
import { NotAsked } from '../../ui/not-asked';
import {
  criterionStateWording,
  obstaclesInWords,
  phaseActionWording,
  phaseRuleWording,
  readingsInWords,
} from '../../wording/gate-evidence-wording';
import { criterionInWords } from '../../wording/gate-wording';
import { exerciseInWords } from '../sheet/sheet-rows';
import { VisitDraft } from '../visit-draft';
import { weekOfPhase } from '../week-of-phase';
import { MeasureNow } from './measure-now';
import { PhaseChoice } from './phase-choice';

/** The gate of the phase: what holds, what does not, what nobody measured, and what a person decides about the phase. */
@Component({
  selector: 'app-gate-panel',
  imports: [MeasureNow, NotAsked, PhaseChoice],
  templateUrl: './gate-panel.html',
  styleUrl: './gate-panel.scss',
})
export class GatePanel {
  protected readonly draft = inject(VisitDraft);
  protected readonly stateWording = criterionStateWording;

  /** The criterion that is measured just now. */
  protected readonly measuring = signal<string | null>(null);
  protected readonly verdict = computed(() => this.draft.verdicts().phase);
  protected readonly title = computed(() => {
    const { phase } = this.draft.planContext();
    return `Phase ${phase} · ${phaseModelOf(phase).name}`;
  });
  protected readonly since = computed(() => {
    const { phase, plan, history } = this.draft.planContext();
    const weeks = plan.phases.find(({ number }) => number === phase)?.weeks;
    const visits = history.filter(({ document }) => document.phase === phase).length + 1;
    const planned = weeks === undefined ? '' : ` of ${weeks} planned`;
    return `Week ${weekOfPhase(this.draft.planContext())}${planned} · visit ${visits} in this phase`;
  });
  protected readonly action = computed(() => phaseActionWording[this.verdict().action]);
  protected readonly why = computed(() => phaseRuleWording[this.verdict().rule]);
  protected readonly met = computed(() => {
    const applying = this.verdict().criteria.filter(({ state }) => state !== 'not-applicable');
    return `${applying.filter(({ state }) => state === 'met').length} of ${applying.length} met`;
  });
  protected readonly criteria = computed(() =>
    this.verdict().criteria.map((criterion) => ({
      ...criterion,
      id: criterion.criterion.id,
      words: criterionInWords(criterion.criterion),
      readingWords: readingsInWords(criterion, this.draft.planContext().on),
    })),
  );
  protected readonly obstacles = computed(() => {
    const { on } = this.draft.planContext();
    return obstaclesInWords(this.verdict().obstacles, { item: this.nameOf, today: on });
  });
  /** Items of the next phase are no rows of this visit. */
  private readonly nameOf = (id: ItemId): string => {
    const item = findItem(this.draft.planContext().plan, id)?.item;
    return item === undefined ? this.draft.nameOf(id) : exerciseInWords(this.draft.exercises(), item);
  };

  protected toggle(id: string): void {
    this.measuring.update((known) => (known === id ? null : id));
  }

  /** What holds already is not measured again, nor what does not apply. */
  protected mayMeasure({ state }: Pick<CriterionVerdict, 'state'>): boolean {
    return !this.draft.readonly() && state !== 'not-applicable';
  }
}
