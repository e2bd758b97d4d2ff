import { ApplicationRef, computed, inject, Injectable, linkedSignal, signal, type Signal } from '@angular/core';
import type {
  Dose,
  ItemDecision,
  ItemId,
  ItemVerdict,
  ObservationId,
  PerformedItem,
  VisitDocument,
} from '@repattern/domain';
import { observationsOf } from '@repattern/domain/progression/visit/observations-of';
import { sameAsPrescribed } from '@repattern/domain/progression/visit/same-as-prescribed';
import { verdictKey } from '@repattern/domain/progression/verdict-key';
import { VisitDecisions } from '../visit-decisions';
import { VisitDraft } from '../visit-draft';
import { accepted, decisionState, isAcceptable, undecided, type DecisionState } from './item-decision';
import { historyCells } from './history-cells';
import { performedOrTarget, withItem } from './performed-item';
import type { AllowedInstead } from './override-choices';
import type { CellCommand, CellPlace } from './sheet-keys';
import { including, newestVisits, type VisitRange } from './visit-window';
import { sheetGroups, type SheetBasis, type SheetGroup, type SheetRow } from './sheet-rows';

/** What is open in the sheet: the typed line, everything about a cell, why a verdict was given, or another decision than it. */
export type OpenPart =
  | { readonly kind: 'line'; readonly item: ItemId; readonly typed: string }
  | { readonly kind: 'editor' | 'why' | 'override'; readonly item: ItemId };

/** What is shown of the sheet and where the focus is; every change of the visit from it goes through here. */
@Injectable()
export class SheetState {
  readonly draft = inject(VisitDraft);
  readonly decisions = inject(VisitDecisions);

  private readonly app = inject(ApplicationRef);
  private readonly place = signal<CellPlace | null>(null);
  private readonly asked = signal(0);
  private readonly part = signal<OpenPart | null>(null);
  private readonly itemIds = computed(() => this.draft.document().items.map(({ item }) => item), {
    equal: (one, other) => one.length === other.length && one.every((id, at) => id === other[at]),
  });

  /** Days of the earlier visits, oldest first. */
  readonly visits = computed(() => this.draft.planContext().history);
  /** Day of the visit. */
  readonly on = computed(() => this.draft.planContext().on);
  private readonly past = computed(() => historyCells(this.itemIds(), this.visits(), this.on()));
  private readonly basis = computed<SheetBasis>(() => ({
    items: this.draft.document().items,
    exercises: this.draft.exercises(),
    past: this.past(),
    verdicts: this.draft.verdictByItem(),
    decisions: this.draft.document().decisions,
  }));
  readonly groups: Signal<readonly SheetGroup[]> = linkedSignal<SheetBasis, readonly SheetGroup[]>({
    source: this.basis,
    computation: (basis, before) => sheetGroups(basis, before?.value),
  });
  readonly rows = computed(() => this.groups().flatMap(({ rows }) => rows));
  /** Columns of a row: the name, the earlier visits, today, the next step. */
  readonly columns = computed(() => this.visits().length + 3);
  readonly todayColumn = computed(() => this.columns() - 2);
  /** The cell that takes the focus; today’s first one until somebody goes elsewhere. */
  readonly at = computed<CellPlace>(() => {
    const { row, column } = this.place() ?? { row: 0, column: this.todayColumn() };
    return { row: Math.min(row, Math.max(this.rows().length - 1, 0)), column: Math.min(column, this.columns() - 1) };
  });
  /** Visits that are in sight, by the scroller. */
  readonly inSight = linkedSignal<VisitRange>(() => newestVisits(this.visits().length));
  /** Visits that are drawn: those in sight, and the one in which the focus is. */
  readonly drawn = computed<VisitRange>(
    () => {
      const { column } = this.at();
      return column > 0 && column < this.todayColumn() ? including(this.inSight(), column - 1) : this.inSight();
    },
    { equal: (one, other) => one.from === other.from && one.to === other.to },
  );
  readonly open = this.part.asReadonly();
  private readonly planDoses = computed<ReadonlyMap<ItemId, Dose>>(
    () =>
      new Map(
        this.draft
          .planContext()
          .plan.phases.flatMap(({ clinic, home }) =>
            [...clinic, ...home].map(({ id, dose }): [ItemId, Dose] => [id, dose]),
          ),
      ),
  );
  /** Pain that counts for every item without a rating of its own. */
  readonly painOfVisit = computed(() => this.draft.document().pain.during);
  /** Items that were done today or have a reason not to have been. */
  readonly recorded = computed(() => this.draft.document().items.filter(({ performed }) => performed !== null).length);
  /** The clinic’s items of which nothing is recorded and that may be done. */
  readonly unrecorded = computed(() =>
    this.rows().filter((row) => row.item.lane === 'clinic' && row.item.performed === null && mayDo(row)),
  );

  /** The dose of the plan when the visit began. */
  doseBefore({ id, item }: Pick<SheetRow, 'id' | 'item'>): Dose {
    return this.planDoses().get(id) ?? item.target;
  }

  stateOf(row: SheetRow): DecisionState {
    return row.verdict === null ? 'undecided' : decisionState(row.verdict, row.decision, this.doseBefore(row));
  }

  /** Counts how often the focus was sent to the cell that takes it. */
  readonly focusAsked = this.asked.asReadonly();

  /** Makes a cell the one that takes the focus. */
  goTo(place: CellPlace): void {
    this.place.set(place);
  }

  /** Sends the focus to the cell that takes it, or so many rows from it. */
  focusCell(rows: -1 | 0 | 1 = 0): void {
    const { row, column } = this.at();
    this.place.set({ row: Math.min(Math.max(row + rows, 0), this.rows().length - 1), column });
    this.asked.update((count) => count + 1);
  }

  /** Draws at once what a key did: the next one, however fast it is typed, must find it. */
  draw(): void {
    this.app.tick();
  }

  show(part: OpenPart | null): void {
    this.part.set(part);
  }

  /** Closes what is open and goes back to the cell, or on to one beside it. */
  close(rows: -1 | 0 | 1 = 0): void {
    this.part.set(null);
    this.focusCell(rows);
  }

  /** What the form of a row asks for beside dose, pain and quality. */
  asksOf({ item }: Pick<SheetRow, 'item'>): readonly ObservationId[] {
    const exercise = this.draft.exercises().get(item.exerciseId);
    return exercise === undefined ? [] : observationsOf(item.target.form, exercise);
  }

  /** Exercises that may stand in the place of a row’s. */
  allowedOf({ id }: Pick<SheetRow, 'id'>): AllowedInstead {
    return this.draft.evidence().items.find(({ item }) => item === id) ?? { harder: [], easier: [], instead: [] };
  }

  /** What “as prescribed” means for a row. */
  prescribed({ id, item }: Pick<SheetRow, 'id' | 'item'>): PerformedItem {
    const visit = sameAsPrescribed(this.draft.document(), [id], this.draft.exercises());
    return performedOrTarget(visit.items.find((one) => one.item === id) ?? item);
  }

  /** Whether an item may not be done today, by what is known now. */
  isForbidden({ id }: Pick<SheetRow, 'id'>): boolean {
    this.draft.settle();
    return !this.rows().some((row) => row.id === id && mayDo(row));
  }

  /** Whether a verdict on the screen is still the one that is given: another must be seen before anything is decided about it. */
  stands(verdict: ItemVerdict): boolean {
    this.draft.settle();
    const now = this.draft.verdictByItem().get(verdict.item);
    return now !== undefined && verdictKey(now) === verdictKey(verdict);
  }

  /** Does what a key or a button of a cell asks for. */
  run(command: CellCommand, row: SheetRow): void {
    const { id, item, name, verdict } = row;
    if (this.draft.readonly()) return this.explain(command, row);
    switch (command.kind) {
      case 'prescribed':
        if (item.performed !== null) this.show({ kind: 'editor', item: id });
        else if (this.isForbidden(row)) this.show({ kind: 'why', item: id });
        else this.prescribe([row], `${name} as prescribed`);
        return;
      case 'type':
        return this.show({ kind: 'line', item: id, typed: command.text });
      case 'edit':
        return this.show({ kind: 'editor', item: id });
      case 'clear':
        return this.edit(`Clear ${name}`, (visit) => withItem(visit, id, (one) => ({ ...one, performed: null })));
      case 'accept':
        if (verdict === null || !isAcceptable(verdict)) this.show({ kind: 'override', item: id });
        else if (this.stands(verdict)) this.edit(`Accept ${name}`, (visit) => accepted(visit, verdict));
        else this.show({ kind: 'why', item: id });
        return;
      case 'override':
        return this.show({ kind: 'override', item: id });
      case 'why':
        return this.show({ kind: 'why', item: id });
      case 'undecide':
        return this.edit(`Decision on ${name}`, (visit) => undecided(visit, id));
    }
  }

  /** All that is left to do where nothing may be changed. */
  private explain({ kind }: CellCommand, { id }: SheetRow): void {
    if (kind === 'why' || kind === 'accept' || kind === 'override') this.show({ kind: 'why', item: id });
  }

  /** Records everything of which nothing is recorded as done as prescribed. */
  prescribeAll(): void {
    this.draft.settle();
    this.prescribe(this.unrecorded(), 'The rest as prescribed');
  }

  /** Accepts every verdict that waits for it. */
  acceptAll(): void {
    this.draft.settle();
    this.edit('Accept all', (visit) => this.decisions.allAccepted(visit));
  }

  edit(words: string, edit: (visit: VisitDocument) => VisitDocument, typing: string | null = null): void {
    this.draft.change(words, edit, typing);
  }

  private prescribe(rows: readonly SheetRow[], words: string): void {
    const ids = rows.map(({ id }) => id);
    this.edit(words, (visit) => sameAsPrescribed(visit, ids, this.draft.exercises()));
  }
}

/** Whether an item may be done today: nothing stops it, or somebody decided against what does. */
function mayDo({ verdict, decision }: { verdict: ItemVerdict | null; decision: ItemDecision | null }): boolean {
  return verdict === null || verdict.doToday || decision?.kind === 'overridden';
}
