import type { Lane } from '../../exercise/decide-contraindication';
import type { ExerciseId } from '../../exercise/exercise';
import type { BodySide } from '../../kernel/body-side';
import type { PhaseNumber } from '../../technique/dose-form';
import type { Dose, DoseFormId } from '../../technique/dose-forms';
import type { FinishedVisit } from '../visit-context';
import type { VisitItem } from '../visit/visit-document';
import { mainVariableOf, valueOf } from './main-variable';
import type { MainVariableId } from './main-variable';

/** The dose of an exercise at one visit, in full and as the number that is drawn; null where it was not done or is not known. */
export interface DosePoint {
  readonly on: string;
  readonly phase: PhaseNumber;
  readonly target: Dose;
  readonly performed: Dose | null;
  readonly targetValue: number | null;
  readonly performedValue: number | null;
}

/** The dose of one exercise on one side over the visits of a plan, at one place. */
export interface DoseSeries {
  readonly exerciseId: ExerciseId;
  readonly side: BodySide | null;
  readonly lane: Lane;
  readonly form: DoseFormId;
  /** What the numbers are. */
  readonly variable: MainVariableId;
  readonly points: readonly DosePoint[];
}

interface Row {
  readonly on: string;
  readonly phase: PhaseNumber;
  readonly row: VisitItem;
}

/**
 * Doses over time, in the order in which the exercises came. An exercise that is dosed in another form from some day on begins a series
 * of its own, as does one that took the place of another.
 */
export function doseSeries(visits: readonly FinishedVisit[]): DoseSeries[] {
  const rows = visits.flatMap(({ on, document }) =>
    document.items.map((row): Row => ({ on, phase: document.phase, row })),
  );
  return [...Map.groupBy(rows, ({ row }) => keyOf(row)).values()].flatMap((of) => {
    const [first] = of;
    return first ? [seriesOf(first.row, of)] : [];
  });
}

function keyOf({ exerciseId, side, lane, target }: VisitItem): string {
  return [exerciseId, side ?? '', lane, target.form].join(' ');
}

function seriesOf({ exerciseId, side, lane, target: { form } }: VisitItem, rows: readonly Row[]): DoseSeries {
  const doses = rows.map((each) => ({ ...each, performed: performedOf(each.row) }));
  const [first, ...others] = doses.flatMap(({ row, performed }) => [row.target, ...(performed ? [performed] : [])]);
  const variable = first ? mainVariableOf(first, ...others) : 'repetitions';
  return {
    ...{ exerciseId, side, lane, form, variable },
    points: doses.map(({ on, phase, row: { target }, performed }) => ({
      ...{ on, phase, target, performed, targetValue: valueOf(target, variable) },
      performedValue: performed && valueOf(performed, variable),
    })),
  };
}

/** What was done of the item itself: nothing where another was done in its place. */
function performedOf({ performed, target }: VisitItem): Dose | null {
  if (performed?.outcome !== 'done' && performed?.outcome !== 'partly') return null;
  return performed.dose?.form === target.form ? performed.dose : null;
}
