import { Component, computed, inject, input } from '@angular/core';
import type { ItemId, Lane, PhaseSummary, PlanFinding, PlanPhase } from '@repattern/domain';
import { phaseModelOf } from '@repattern/domain/plan/phase-model-of';
import { Icon } from '../../ui/icon';
import { MeterBar } from '../../ui/meter-bar';
import { criterionInWords } from '../../wording/gate-wording';
import { planFindingInWords } from '../../wording/plan-finding-wording';
import { PlanDraft } from '../plan-draft';
import { PlanPlaces } from '../plan-places';
import { meterRows } from '../panel/plan-meter-rows';
import { BoardState } from './board-state';
import { DropLane } from './drop-lane';
import { ItemCard } from './item-card';
import { itemCards } from './item-card-view';
import { PhaseRhythm } from './phase-rhythm';

const laneWording: Readonly<Record<Lane, string>> = { clinic: 'Clinic', home: 'Home' };
const shownCriteria = 2;

/** A phase as a column: how long and how often, how full it is, its items in two lanes, and the gate at its end. */
@Component({
  selector: 'app-phase-column',
  imports: [DropLane, Icon, ItemCard, MeterBar, PhaseRhythm],
  host: { role: 'group', '[attr.aria-labelledby]': 'titleId()' },
  templateUrl: './phase-column.html',
  styleUrl: './phase-column.scss',
})
export class PhaseColumn {
  private readonly places = inject(PlanPlaces);
  protected readonly board = inject(BoardState);
  protected readonly draft = inject(PlanDraft);

  readonly phase = input.required<PlanPhase>();
  readonly summary = input.required<PhaseSummary>();
  /** Findings about the phase and none of its items. */
  readonly findings = input.required<readonly PlanFinding[]>();
  readonly findingsOf = input.required<ReadonlyMap<ItemId, readonly PlanFinding[]>>();

  protected readonly titleId = computed(() => `phase-${this.phase().number}-title`);
  protected readonly model = computed(() => phaseModelOf(this.phase().number));
  private readonly rows = computed(() => meterRows(this.summary(), this.draft.document().limits, this.model()));
  /** How full both lanes are; it stays in sight with the head of the column. */
  protected readonly minutes = computed(() => this.rows().filter(({ key }) => key.endsWith('-minutes')));
  protected readonly lanes = computed(() => {
    const basis = {
      exercises: this.draft.exercises(),
      problems: this.draft.document().problems,
      naming: this.draft.naming(),
      findingsOf: this.findingsOf(),
    };
    return (['clinic', 'home'] as const).map((lane) => ({
      lane,
      place: { phase: this.phase().number, lane },
      label: laneWording[lane],
      cards: itemCards(this.phase()[lane], lane, basis),
      warnings: this.rows()
        .filter(({ key, warning }) => key.startsWith(lane) && warning !== '')
        .map(({ warning }) => warning),
    }));
  });
  /** What there is to say about the phase as a whole; the meters say the rest. */
  protected readonly remarks = computed(() =>
    this.findings().map((finding) => ({
      severity: finding.severity,
      words: planFindingInWords(finding, this.draft.naming()),
    })),
  );
  protected readonly gate = computed(() => {
    const criteria = this.phase().exit.map(criterionInWords);
    return { shown: criteria.slice(0, shownCriteria), more: Math.max(0, criteria.length - shownCriteria) };
  });
  /** Whether the patient is treated in it. */
  protected readonly isStanding = computed(() => this.draft.standing() === this.phase().number);
  protected readonly selected = computed(() => {
    const selection = this.draft.selected();
    return selection?.kind === 'phase' && selection.phase === this.phase().number;
  });

  protected select(): void {
    this.draft.select({ kind: 'phase', phase: this.phase().number });
    this.places.enterPanel();
  }

  protected add(lane: Lane): void {
    this.draft.select({ kind: 'add', place: { phase: this.phase().number, lane } });
    this.places.enterPanel();
  }
}
