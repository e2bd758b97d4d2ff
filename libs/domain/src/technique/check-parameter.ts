import type { ChoiceParameter, DoseParameter, QuantityParameter, Range } from './dose-form';
import { doseFinding, type DoseFinding, type DoseFindingCode } from './dose-finding';
import { isChoice, type DoseFormId } from './dose-forms';

/** One parameter of a dose with the value that was given for it; undefined where there is none. */
export interface GivenParameter {
  readonly form: DoseFormId;
  readonly key: string;
  readonly parameter: DoseParameter;
  readonly value: unknown;
}

type Fault = readonly [code: DoseFindingCode, params?: DoseFinding['params']];

/** What is wrong with one parameter: at most one finding, the gravest. An age that is not known (null) adds none. */
export function checkParameter(given: GivenParameter, ageYears: number | null): DoseFinding[] {
  const fault = faultOf(given, ageYears);
  return fault ? [doseFinding(fault[0], { form: given.form, parameter: given.key, ...fault[1] })] : [];
}

/** Whether a parameter counts things, so that only whole numbers make sense. */
export function isCount(parameter: QuantityParameter): boolean {
  return parameter.unit === '' || parameter.unit === 'level';
}

function faultOf({ parameter, value }: GivenParameter, ageYears: number | null): Fault | null {
  if (value === undefined) return parameter.optional ? null : ['dose.parameter-missing'];
  return isChoice(parameter) ? faultOfChoice(parameter, value) : faultOfQuantity(parameter, value, ageYears);
}

function faultOfChoice({ choices, outsideTool }: ChoiceParameter, value: unknown): Fault | null {
  if (typeof value !== 'string') return ['dose.not-a-choice'];
  if (choices.includes(value)) return null;
  return outsideTool?.includes(value) ? ['dose.choice-outside-tool', { value }] : ['dose.not-a-choice'];
}

function faultOfQuantity(parameter: QuantityParameter, value: unknown, ageYears: number | null): Fault | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return ['dose.not-a-number'];
  if (isCount(parameter) && !Number.isInteger(value)) return ['dose.not-whole', { value }];
  const beyond = ([lowest, highest]: Range): DoseFinding['params'] | null =>
    value < lowest || value > highest ? { value, lowest, highest, unit: parameter.unit } : null;

  const refused = beyond(parameter.hard);
  if (refused) return ['dose.outside-limits', refused];
  const older = olderAdultsAt(parameter, ageYears);
  const unusual = beyond(older?.usual ?? parameter.usual);
  if (!unusual) return null;
  return older ? ['dose.unusual-for-age', { ...unusual, fromYears: older.fromYears }] : ['dose.unusual', unusual];
}

function olderAdultsAt({ olderAdults }: QuantityParameter, ageYears: number | null): QuantityParameter['olderAdults'] {
  return olderAdults && ageYears !== null && ageYears >= olderAdults.fromYears ? olderAdults : undefined;
}
