import type { Dose, InputEvidence, ItemVerdict, NextStep, RuleAction } from '@repattern/domain';
import { doseForms, isDoseFormId } from '@repattern/domain/technique/dose-forms';
import { doseInWords } from '@repattern/domain/technique/dose-in-words';
import { doseChanges } from '@repattern/domain/plan/compare/dose-changes';
import { parametersInWords } from './plan-dose-change-wording';
import { ruleInputWording } from './rule-input-wording.data';
import { ruleInWords } from './rule-wording';
import { capitalised, numberInWords } from './section-words';

/** How an action looks and what it is called: sign and word, never colour alone. */
export interface ActionWording {
  readonly sign: string;
  readonly word: string;
  readonly tone: 'progress' | 'hold' | 'regress' | 'rest' | 'stop' | 'complete';
}

/** Actions of the rules by sign, word and tone. */
export const actionWording: Readonly<Record<RuleAction, ActionWording>> = {
  STOP_REFER: { sign: '⬣', word: 'Stop and refer', tone: 'stop' },
  STOP_TODAY: { sign: '⬣', word: 'Stop today', tone: 'stop' },
  SUBSTITUTE: { sign: '⬣', word: 'Replace', tone: 'stop' },
  REASSESS: { sign: '◆', word: 'Re-assess', tone: 'regress' },
  REST: { sign: '◐', word: 'Rest', tone: 'rest' },
  REGRESS: { sign: '▼', word: 'Regress', tone: 'regress' },
  HOLD: { sign: '■', word: 'Hold', tone: 'hold' },
  COMPLETE: { sign: '✓', word: 'Complete', tone: 'complete' },
  PROGRESS: { sign: '▲', word: 'Progress', tone: 'progress' },
};

/** What a next step is worded with. */
export interface NextNaming {
  /** The dose before it. */
  readonly before: Dose;
  /** An exercise by its name and side. */
  readonly exercise: (step: Pick<Extract<NextStep, { readonly kind: 'exercise' }>, 'exerciseId' | 'side'>) => string;
}

/** What an item becomes, in one line: `Hold 5 s → 8 s`, `Lateral step-down, left: 2 × 8`, `Same dose`. */
export function nextInWords(next: NextStep, { before, exercise }: NextNaming): string {
  switch (next.kind) {
    case 'dose':
      return doseStepInWords(before, next.dose);
    case 'exercise':
      return `${capitalised(next.direction)}: ${exercise(next)}, ${doseInWords(next.dose)}`;
    case 'maintain':
      return `Maintain ${doseInWords(next.dose)}, ${daysAWeek(next.daysPerWeek)}`;
    case 'remove':
      return 'Take out of the plan';
    case 'choose':
      return 'Choose what to do instead';
  }
}

/** A verdict’s next step with the days off before it: `2 days off, then the same dose`. */
export function stepInWords({ next, restDays }: Pick<ItemVerdict, 'next' | 'restDays'>, naming: NextNaming): string {
  const words = nextInWords(next, naming);
  if (restDays === 0) return words;
  const then = words === sameDose ? 'the same dose' : words;
  return `${restDays} ${restDays === 1 ? 'day' : 'days'} off, then ${then.charAt(0).toLowerCase()}${then.slice(1)}`;
}

/** Why, in one line: `Pain above the limit: 6/10`. */
export function reasonInWords({ rule, inputs }: Pick<ItemVerdict, 'rule' | 'inputs'>): string {
  const { brief, shows } = ruleInWords(rule);
  const shown = inputs.find(({ input }) => input === shows);
  return shown === undefined ? brief : `${brief}: ${inputValueInWords(shown)}`;
}

/** What of an input was seen, in words: `4/10`, `yes`, `through warm-up`. */
export function inputValueInWords({ input, value }: Pick<InputEvidence, 'input' | 'value'>): string {
  const { unit = '', values = {} } = ruleInputWording[input];
  const named = values[String(value)];
  if (named !== undefined) return named;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return isDoseFormId(value) ? doseForms[value].name : value;
  if (unit === '') return numberInWords(value);
  return `${numberInWords(value)}${/^[/°]/.test(unit) ? unit : `\u202f${unit}`}`;
}

/** The words of a next step that changes nothing. */
export const sameDose = 'Same dose';

function doseStepInWords(before: Dose, after: Dose): string {
  if (before.form !== after.form) return doseInWords(after);
  const changes = doseChanges(before, after);
  return changes.length === 0 ? sameDose : capitalised(parametersInWords(after.form, changes));
}

function daysAWeek(days: number): string {
  return days === 7 ? 'daily' : `${days} ${days === 1 ? 'day' : 'days'} a week`;
}
