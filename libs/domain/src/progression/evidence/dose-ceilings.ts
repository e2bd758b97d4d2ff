import type { ContraindicationId } from '../../exercise/contraindication';
import { contraindicationsOf } from '../../exercise/contraindications-of';
import type { Exercise } from '../../exercise/exercise';
import { doseForms } from '../../technique/dose-forms';
import type { Dose, DoseFormId } from '../../technique/dose-forms';
import type { VisitItem } from '../visit/visit-document';
import type { DoseCeiling } from './visit-evidence';
import type { VisitReading } from './visit-reading';

/** A ceiling with the form that it binds; every form that has the parameter where none is named. */
interface CeilingRule extends DoseCeiling {
  readonly flag: ContraindicationId;
  readonly form?: DoseFormId;
  /** Whether it binds only exercises that the flag concerns, such as those of the joint that was replaced. */
  readonly whereConcerned?: true;
}

/**
 * What present precautions allow at most. The grades of sustained mobilisation have names of their own.
 * @source policy
 */
const rules: readonly CeilingRule[] = [
  { flag: 'hypertension-stage2', form: 'strength-isometric', parameter: 'hold_s', most: 10 },
  { flag: 'hypertension-stage2', form: 'strength-isometric', parameter: 'effort_pct_mvic', most: 40 },
  { flag: 'anticoagulant-or-bleeding-disorder', parameter: 'pressure_pain', most: 2 },
  ...(['joint-arthroplasty-region', 'osteoporosis', 'osteoporosis-impact'] as const).flatMap((flag): CeilingRule[] => [
    { flag, form: 'joint-mob-oscillatory', parameter: 'grade', most: 'II', ...concerned(flag) },
    { flag, form: 'joint-mob-sustained', parameter: 'grade', most: 'K2', ...concerned(flag) },
  ]),
];

function concerned(flag: ContraindicationId): Pick<CeilingRule, 'whereConcerned'> {
  return flag === 'joint-arthroplasty-region' ? { whereConcerned: true } : {};
}

/** An exercise of an item, or one that may stand in its place; null where the library does not have it. */
export interface CeiledUse {
  readonly exercise: Exercise | null;
  readonly dose: Dose;
  readonly row: Pick<VisitItem, 'lane' | 'side'>;
}

/** The most that the patient’s present precautions allow of a dose, in the order of the rules. */
export function doseCeilings({ exercise, dose, row }: CeiledUse, visit: Pick<VisitReading, 'flags'>): DoseCeiling[] {
  const { parameters } = doseForms[dose.form];
  const meant = rules.filter(
    ({ flag, form, parameter }) =>
      visit.flags.get(flag)?.status === 'present' &&
      (form === undefined || form === dose.form) &&
      Object.hasOwn(parameters, parameter),
  );
  if (meant.length === 0) return [];
  const use = { flags: visit.flags, lane: row.lane, side: row.side };
  const concerning = exercise === null ? [] : contraindicationsOf(exercise, use).map(({ flag }) => flag);
  return meant
    .filter(({ whereConcerned, flag }) => whereConcerned !== true || exercise === null || concerning.includes(flag))
    .map(({ flag, parameter, most }) => ({ flag, parameter, most }));
}
