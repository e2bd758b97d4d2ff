import type {
  Exercise,
  ExerciseId,
  ItemDecision,
  ItemId,
  ItemVerdict,
  Lane,
  TechniqueId,
  VisitItem,
} from '@repattern/domain';
import { techniqueOf } from '@repattern/domain/exercise/exercise';
import { withSide } from '../../wording/assessment-presentation-wording';
import type { HistoryCell } from './history-cells';

/** One item of the visit as a row of the sheet. */
export interface SheetRow {
  readonly id: ItemId;
  readonly item: VisitItem;
  readonly name: string;
  /** Null for an exercise that the library does not have any more. */
  readonly technique: TechniqueId | null;
  readonly past: readonly HistoryCell[];
  readonly verdict: ItemVerdict | null;
  readonly decision: ItemDecision | null;
}

/** The rows of one lane, under a heading. */
export interface SheetGroup {
  readonly lane: Lane;
  readonly label: string;
  readonly rows: readonly SheetRow[];
}

/** What rows are made from. */
export interface SheetBasis {
  readonly items: readonly VisitItem[];
  readonly exercises: ReadonlyMap<ExerciseId, Exercise>;
  readonly past: ReadonlyMap<ItemId, readonly HistoryCell[]>;
  readonly verdicts: ReadonlyMap<ItemId, ItemVerdict>;
  readonly decisions: readonly ItemDecision[];
}

const laneLabels: Readonly<Record<Lane, string>> = { clinic: 'Clinic', home: 'Home programme' };

/**
 * The rows in the order of the session, the clinic’s before those of the home programme. A row about which nothing changed stays the one
 * that it was before, so that it is not drawn again.
 */
export function sheetGroups(basis: SheetBasis, before: readonly SheetGroup[] = []): readonly SheetGroup[] {
  const earlier = new Map(before.flatMap(({ rows }) => rows).map((row) => [row.id, row]));
  const rows = rowsOf(basis).map((row) => {
    const last = earlier.get(row.id);
    return last !== undefined && isSame(last, row) ? last : row;
  });
  return (['clinic', 'home'] as const)
    .map((lane) => ({ lane, label: laneLabels[lane], rows: rows.filter(({ item }) => item.lane === lane) }))
    .filter((group) => group.rows.length > 0);
}

function rowsOf(basis: SheetBasis): readonly SheetRow[] {
  const decisions = new Map(basis.decisions.map((decision) => [decision.item, decision]));
  return basis.items.map((item): SheetRow => {
    const exercise = basis.exercises.get(item.exerciseId);
    return {
      id: item.item,
      item,
      name: exerciseInWords(basis.exercises, item),
      technique: exercise === undefined ? null : techniqueOf(exercise),
      past: basis.past.get(item.item) ?? [],
      verdict: basis.verdicts.get(item.item) ?? null,
      decision: decisions.get(item.item) ?? null,
    };
  });
}

/** Verdicts are new objects after every change of the visit, mostly with the same in them. */
function isSame(one: SheetRow, other: SheetRow): boolean {
  const { verdict, ...rest } = other;
  const isEqual = (Object.keys(rest) as (keyof typeof rest)[]).every((key) => one[key] === rest[key]);
  return isEqual && (one.verdict === verdict || JSON.stringify(one.verdict) === JSON.stringify(verdict));
}

/** An exercise by its name and side. */
export function exerciseInWords(
  exercises: ReadonlyMap<ExerciseId, Exercise>,
  { exerciseId, side }: Pick<VisitItem, 'exerciseId' | 'side'>,
): string {
  return withSide(exercises.get(exerciseId)?.name ?? 'Exercise not in the library', side);
}
