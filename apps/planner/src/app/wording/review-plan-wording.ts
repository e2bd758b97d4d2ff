import type { GateMeasureId, ReviewReasonParams } from '@repattern/domain';
import { gateMeasures } from '@repattern/domain/plan/gate-measures';
import { doseForms, isDoseFormId, parametersOf } from '@repattern/domain/technique/dose-forms';
import { weekdayInWords } from './day-in-words';
import { doseFindingInWords } from './dose-finding-wording';
import { precautionName } from './assessment-entry-wording';
import { quantityInWords } from './quantity-in-words';
import type { ReviewNaming } from './review-verdict-wording';
import { lowered } from './section-words';

const list = new Intl.ListFormat('en-GB');

/** So many precautions are named in one line; the rest is counted. */
const namedFlags = 3;

/** A gate that was passed: `Gate to phase 3 overridden on Mon 12 Oct without range of motion measured`. */
export function gateOverriddenInWords(
  { move, from, to, on, unmet, notAssessed }: ReviewReasonParams['gate-overridden'],
  { today }: ReviewNaming,
): string {
  const day = weekdayInWords(on, today);
  const moved =
    move === 'skip'
      ? `Skipped from phase ${from} to phase ${to} on ${day}`
      : `Gate to phase ${to} overridden on ${day}`;
  const lacking = [
    ...(notAssessed.length === 0 ? [] : [`without ${measuresInWords(notAssessed)} measured`]),
    ...(unmet.length === 0 ? [] : [`with ${measuresInWords(unmet)} not met`]),
  ];
  return lacking.length === 0 ? `${moved}, before its time` : `${moved} ${lacking.join(' and ')}`;
}

/** A precaution that nobody had asked about: `Pacemaker: present, answered on Mon 12 Oct; the plan was in force since Thu 1 Oct`. */
export function lateFlagInWords(
  { flag, answer, answeredOn, inForceOn }: ReviewReasonParams['precaution-late'],
  { today }: ReviewNaming,
): string {
  const answered =
    answeredOn === null ? 'still not asked' : `${answer}, answered on ${weekdayInWords(answeredOn, today)}`;
  return `${precautionName(flag)}: ${answered}; the plan is in force since ${weekdayInWords(inForceOn, today)}`;
}

/** Precautions that nobody has answered to this day: `Not answered, could forbid an exercise: Pacemaker and Pregnancy; the plan is in force since Thu 1 Oct`. */
export function unansweredFlagsInWords(
  { flags, inForceOn }: ReviewReasonParams['precaution-unanswered'],
  { today }: ReviewNaming,
): string {
  const could = flags.some(({ would }) => would !== 'modify') ? 'forbid' : 'change';
  const names = flags.slice(0, namedFlags).map(({ flag }) => precautionName(flag));
  const more = flags.length - names.length;
  const told = list.format(more === 0 ? names : [...names, `${more} more`]);
  return `Not answered, could ${could} an exercise: ${told}; the plan is in force since ${weekdayInWords(inForceOn, today)}`;
}

/** A dose outside its usual range: `Bridge, phase 2: hold 90 s, usually 5–30 s`. */
export function unusualDoseInWords(
  { exerciseId, phase, code, params }: ReviewReasonParams['dose-unusual'],
  { exercise }: ReviewNaming,
): string {
  const { value, unit } = params;
  const amount =
    typeof value === 'number' ? quantityInWords(value, typeof unit === 'string' ? unit : '') : String(value);
  const usual = lowered(doseFindingInWords({ code, params })).replace(/\.$/, '');
  return `${exercise(exerciseId)}, phase ${phase}: ${lowered(labelOf(params))} ${amount}, ${usual}`;
}

function labelOf({ form, parameter, derived }: ReviewReasonParams['dose-unusual']['params']): string {
  if (typeof form !== 'string' || !isDoseFormId(form)) return 'dose';
  const label =
    typeof derived === 'string'
      ? doseForms[form].derived?.[derived]?.label
      : parametersOf(form).find(([key]) => key === parameter)?.[1].label;
  return label ?? 'dose';
}

/** What is told of several readings, such as the lowest, stands after a comma and means nothing where there is none. */
function measuresInWords(measures: readonly GateMeasureId[]): string {
  return list.format(measures.map((measure) => lowered(gateMeasures[measure].name.replace(/,.*$/, ''))));
}
