import { Component, computed, inject, input, type OnDestroy } from '@angular/core';
import { contraindicationsOf } from '@repattern/domain/exercise/contraindications-of';
import { alternativesTo } from '@repattern/domain/plan/alternatives';
import { excludeExercise } from '@repattern/domain/plan/edit/exclude-exercise';
import { findItem } from '@repattern/domain/plan/edit/item-spot';
import { replaceItem } from '@repattern/domain/plan/edit/replace-item';
import { flagStatesDuring } from '@repattern/domain/plan/flag-states-during';
import { rationaleOf } from '@repattern/domain/plan/item-rationale';
import { phaseSpansOf } from '@repattern/domain/plan/phase-spans';
import type { Alternative, ContraindicationDecision, FoundItem, ItemId } from '@repattern/domain';
import { PlanDraft } from '../plan-draft';
import { PlanPlaces } from '../plan-places';
import { alternativeRow, type AlternativeRow } from './alternative-row';
import { describeItem } from './item-description';
import { ItemWhy, type LadderNeighbour } from './item-why';
import { PanelFocus } from './panel-focus';
import { SwapList, type AlternativeRows } from './swap-list';

/** The item that is selected: why it is there, or what could stand in its place. */
@Component({
  selector: 'app-panel-item',
  imports: [ItemWhy, SwapList],
  template: `
    @if (description(); as described) {
      @if (show() === 'swap') {
        <app-swap-list
          [of]="described.name"
          [rows]="rows()"
          (looked)="focus.look($event?.changes ?? [])"
          (taken)="take($event)"
          (closed)="leaveSwap()"
        />
      } @else {
        <app-item-why
          [item]="described"
          [easier]="easier()"
          [harder]="harder()"
          [others]="others()"
          [readonly]="draft.readonly()"
          (stepped)="step($event)"
          (swapWanted)="enterSwap()"
          (problemChosen)="draft.select({ kind: 'problem', problem: $event })"
          (leftOut)="leaveOut()"
        />
      }
    } @else if (found() === null) {
      <p class="quiet">This item is no longer in the plan. Select another one on the board.</p>
    } @else {
      <p class="quiet">
        The library does not have this exercise any more. Take it out on the board, or add another one.
      </p>
    }
  `,
})
export class PanelItem implements OnDestroy {
  private readonly places = inject(PlanPlaces);
  protected readonly draft = inject(PlanDraft);
  protected readonly focus = inject(PanelFocus);

  readonly item = input.required<ItemId>();
  readonly show = input.required<'why' | 'swap'>();

  protected readonly found = computed(() => findItem(this.draft.document(), this.item()));
  private readonly exercise = computed(() => this.draft.exercises().get(this.found()?.item.exerciseId ?? ''));
  protected readonly description = computed(() => {
    const [found, exercise] = [this.found(), this.exercise()];
    const plan = this.draft.document();
    if (found === null || exercise === undefined) return null;
    const rationale = rationaleOf(found.item.id, plan, this.draft.basis());
    const { item, spot: place } = found;
    return describeItem({ item, place, exercise, rationale, flags: this.flags() }, plan);
  });
  private readonly flags = computed(() => {
    const found = this.found();
    return found === null ? [] : this.flagsOf(found);
  });
  private readonly alternatives = computed(() =>
    alternativesTo(this.item(), this.draft.document(), this.draft.basis()),
  );
  protected readonly rows = computed<AlternativeRows>(() => {
    const { easier, harder, others } = this.alternatives();
    const inWords = (alternative: Alternative) =>
      alternativeRow(alternative, { problems: this.draft.document().problems, exercise: (id) => this.nameOf(id) });
    return { easier: easier.map(inWords), harder: harder.map(inWords), others: others.map(inWords) };
  });
  protected readonly easier = computed(() => neighbour(this.rows().easier[0]));
  protected readonly harder = computed(() => neighbour(this.rows().harder[0]));
  protected readonly others = computed(() => {
    const { easier, harder, others } = this.rows();
    return easier.length + harder.length + others.length;
  });

  ngOnDestroy(): void {
    this.focus.look([]);
  }

  protected enterSwap(): void {
    this.draft.select({ kind: 'item', item: this.item(), show: 'swap' });
    this.places.enterPanel();
  }

  /** The card has the focus again. */
  protected leaveSwap(): void {
    this.focus.look([]);
    this.draft.select({ kind: 'item', item: this.item(), show: 'why' });
    this.places.goToItem(this.item());
  }

  protected step(to: 'easier' | 'harder'): void {
    const row = this.rows()[to][0];
    if (row !== undefined) this.take(row);
  }

  /** The card of what was taken has the focus next. */
  protected take({ alternative: { exercise, side, dose } }: AlternativeRow): void {
    const before = this.found();
    if (before === null) return;
    this.focus.look([]);
    this.draft.change(`${exercise.name} instead of ${this.nameOf(before.item.exerciseId)}`, (plan) =>
      replaceItem(plan, before.item.id, { exerciseId: exercise.id, side, dose }),
    );
    const { phase, lane, at } = before.spot;
    const after = this.draft.document().phases.find(({ number }) => number === phase)?.[lane][at];
    if (after === undefined) return;
    this.draft.select({ kind: 'item', item: after.id, show: 'why' });
    this.places.goToItem(after.id);
  }

  protected leaveOut(): void {
    const exercise = this.exercise();
    if (exercise === undefined) return;
    this.draft.change(`Leave out ${exercise.name}`, (plan) => excludeExercise(plan, exercise.id));
    this.draft.select(null);
  }

  private nameOf(id: string): string {
    return this.draft.exercises().get(id)?.name ?? id;
  }

  /** What any day of the phase makes of the flags, each flag once. */
  private flagsOf({ item, spot: { phase, lane } }: FoundItem): readonly ContraindicationDecision[] {
    const exercise = this.exercise();
    const span = phaseSpansOf(this.draft.document()).find(({ number }) => number === phase);
    if (exercise === undefined || span === undefined) return [];
    const decisions = flagStatesDuring(this.draft.basis().assessment, span).flatMap((flags) =>
      contraindicationsOf(exercise, { flags, lane, side: item.side }),
    );
    return [...new Map(decisions.map((decision) => [decision.flag, decision])).values()];
  }
}

function neighbour(row: AlternativeRow | undefined): LadderNeighbour | null {
  if (row === undefined) return null;
  return { name: row.name, forbidden: row.against.find(({ weight }) => weight === 'forbids')?.words ?? '' };
}
