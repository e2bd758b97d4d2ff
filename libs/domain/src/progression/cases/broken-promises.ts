import { balanceRungOf, isBalanceDose } from '../../technique/balance-ladder';
import { isDose } from '../../technique/check-dose';
import { valueIn } from '../../technique/dose-values';
import { addsNoFinding } from '../../technique/step-dose';
import type { ItemEvidence, VisitEvidence } from '../evidence/visit-evidence';
import { ceilingsPassed } from '../next/ceilings';
import { isOtherBranch } from '../next/down/easier-level';
import { stepDown } from '../next/down/step-down';
import { isRaised, raisedParameters } from '../next/raised-parameters';
import { inputOf } from '../evidence/input-of';
import { parameterValue } from '../rules/parameter-value';
import type { ItemVerdict, NextStep, VisitVerdicts } from '../verdict';
import { verdictsOf } from '../verdicts-of';
import { isResting } from '../visit-rules/resting';
import { raisedVariables } from '../visit-rules/one-variable';

/** What a verdict must never do, by name; true where it keeps to it. */
type Promises = Readonly<Record<string, (verdict: ItemVerdict, item: ItemEvidence) => boolean>>;

const askedOfEverybody = ['safetyScreenDone', 'painDuring', 'painSettledByMorning', 'soreness'] as const;

const promises: Promises = {
  'raises nothing unless it progresses': ({ action, next }, item) =>
    action === 'PROGRESS' || raisedBy(next, item).length === 0,
  'progresses nothing while a rule of safety, pain or gates speaks': ({ action, fired }) =>
    action !== 'PROGRESS' || !fired.some(({ rule }) => /^[spg]-/.test(rule)),
  'progresses nothing of which screen or symptoms are missing': ({ action }, item) =>
    action !== 'PROGRESS' || askedOfEverybody.every((input) => inputOf(item, input) !== null),
  'plans only what may be prescribed': ({ next }, { dose }) =>
    !('dose' in next) || next.dose === dose || isDose(next.dose),
  'makes nothing unusual by progress': ({ action, next }, { dose }) =>
    action !== 'PROGRESS' || next.kind !== 'dose' || addsNoFinding(dose, next.dose),
  'raises exactly one variable by progress': ({ action, next, rule }, item) =>
    action !== 'PROGRESS' || raisedVariables(item, next) === 1 || isAtDevice({ next, rule }, item),
  'raises at most one setting of balance': ({ next }, { dose }) =>
    next.kind !== 'dose' || !isBalanceDose(next.dose) || (raisedParameters(dose, next.dose)?.length ?? 0) <= 1,
  'goes by its dose onto no rung that is forbidden': ({ next }, { dose, rungsForbidden }) =>
    next.kind !== 'dose' ||
    !isBalanceDose(next.dose) ||
    !raisedParameters(dose, next.dose)?.length ||
    !rungsForbidden.includes(balanceRungOf(next.dose) ?? -1),
  'raises nothing above a ceiling': ({ action, next }, { dose, ceilings }) =>
    action !== 'PROGRESS' ||
    !('dose' in next) ||
    next.dose.form !== dose.form ||
    !ceilingsPassed(next.dose, ceilings).some(({ parameter }) =>
      raisedParameters(dose, next.dose)?.includes(parameter),
    ),
  'leaves a stopped item as it is': ({ action, next, doToday }, { dose }) =>
    !action.startsWith('STOP') || (next.kind === 'dose' && next.dose === dose && !doToday),
  'lets what rests rest': ({ action, doToday }, item) =>
    !isResting(item, '2026-03-20') || (action !== 'PROGRESS' && !doToday),
  'lets what is kept up not progress': ({ action }, { maintenance }) => action !== 'PROGRESS' || !maintenance,
  'names the rule that won first': ({ rule, fired }) => fired[0]?.rule === rule,
  'takes a step back to where it came from': ({ action, next }, item) =>
    action !== 'PROGRESS' || isTakenBack(next, item),
};

/** What the verdicts of some evidence do that they must not, in words for whoever mends it; empty when all is well. */
export function brokenPromises(evidence: VisitEvidence): readonly string[] {
  const verdicts = verdictsOf(evidence);
  const ofItems = verdicts.items.flatMap((verdict, at) => {
    const item = evidence.items[at];
    return Object.entries(promises).flatMap(([name, isKept]) =>
      item && isKept(verdict, item) ? [] : [`${verdict.item} ${name}`],
    );
  });
  return [...ofItems, ...promisesOfVisit(evidence, verdicts)];
}

function promisesOfVisit(evidence: VisitEvidence, verdicts: VisitVerdicts): readonly string[] {
  if (evidence.items.length < 2) return [];
  const share = parameterValue('progressSharePct', evidence.parameters);
  const judged = evidence.items.filter((item) => inputOf(item, 'painDuring') !== null);
  const progressing = verdicts.items.filter(({ action, rule }) => action === 'PROGRESS' && rule !== 'd-nmes-up');
  const turned = verdictsOf({ ...evidence, items: evidence.items.toReversed() });
  return [
    ...(progressing.length > Math.ceil((judged.length * share) / 100) ? ['progresses too many items'] : []),
    ...(isSame(turned.items.toReversed().map(told), verdicts.items.map(told)) ? [] : ['depends on the order of items']),
  ];
}

/** What is told about an item, without what it rests on. */
function told({ item, action, rule, next, restDays, doToday }: ItemVerdict): unknown {
  return [item, action, rule, next, restDays, doToday];
}

/** Parameters of which a step asks more. A variant is compared in what both doses state. */
function raisedBy(next: NextStep, { dose }: ItemEvidence): readonly string[] {
  if (!('dose' in next)) return [];
  const raised = raisedParameters(dose, next.dose) ?? [];
  return next.kind === 'exercise' ? raised.filter((parameter) => valueIn(dose, parameter) !== undefined) : raised;
}

/** What rises at the device of stimulation is not in the dose. */
function isAtDevice({ next, rule }: Pick<ItemVerdict, 'next' | 'rule'>, { dose }: ItemEvidence): boolean {
  return rule === 'd-nmes-up' && next.kind === 'dose' && next.dose === dose;
}

/**
 * A step down right after a step up: nothing asks more than before the step up, and where that lowered nothing, everything is as before.
 * Where balance came over from another branch of its ladder, the way down is that of the new branch.
 */
function isTakenBack(next: NextStep, item: ItemEvidence): boolean {
  if ((next.kind !== 'dose' && next.kind !== 'exercise') || isOtherBranch(item.dose, next.dose)) return true;
  const { exerciseId, side, dose } = item;
  const former = { exerciseId, side, dose };
  const risen = { ...item, dose: next.dose, lastDone: next.dose, risenFrom: former, easier: [], ceilings: [] };
  const at = next.kind === 'exercise' ? { ...risen, exerciseId: next.exerciseId, easier: [former] } : risen;
  const { next: back } = stepDown(at, { stepsDown: 1 });
  if (!('dose' in back) || isRaised(dose, back.dose)) return false;
  return isRaised(next.dose, dose) || isSame(back.dose, dose);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
