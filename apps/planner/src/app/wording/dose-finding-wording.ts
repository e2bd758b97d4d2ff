import type { DoseFinding, DoseFindingCode } from '@repattern/domain';
import { limitsInWords } from './quantity-in-words';

type Params = DoseFinding['params'];

/** The wording of everything that can be wrong with a dose, for its place at the value that it is about. */
const wording: Readonly<Record<DoseFindingCode, (params: Params) => string>> = {
  'dose.form-unknown': () => 'Repattern does not know this kind of dose.',
  'dose.parameter-unknown': () => 'This kind of dose has no such value.',
  'dose.parameter-missing': () => 'Fill this in.',
  'dose.not-a-number': () => 'Enter a number.',
  'dose.not-whole': () => 'Enter a whole number.',
  'dose.not-a-choice': () => 'Choose one from the list.',
  'dose.choice-outside-tool': () => 'Repattern does not plan this.',
  'dose.outside-limits': (params) => `Has to be ${limits(params)}.`,
  'dose.unusual': (params) => `Usually ${limits(params)}.`,
  'dose.unusual-for-age': (params) => `From age ${String(params['fromYears'])} usually ${limits(params)}.`,
  'dose.derived-outside-limits': (params) => `Has to be ${limits(params)}.`,
  'dose.derived-unusual': (params) => `Usually ${limits(params)}.`,
};

/** What is wrong with a dose, in words. */
export function doseFindingInWords({ code, params }: Pick<DoseFinding, 'code' | 'params'>): string {
  return wording[code](params);
}

/** Whether this can be wrong with a dose. */
export function isDoseFindingCode(code: unknown): code is DoseFindingCode {
  return typeof code === 'string' && Object.hasOwn(wording, code);
}

function limits({ lowest, highest, unit }: Params): string {
  return limitsInWords(numberOf(lowest), numberOf(highest), typeof unit === 'string' ? unit : '');
}

function numberOf(param: Params[string] | undefined): number | undefined {
  return typeof param === 'number' ? param : undefined;
}
