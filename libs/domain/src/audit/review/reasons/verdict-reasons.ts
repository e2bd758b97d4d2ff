import type { RuleAction, RuleId } from '../../../progression/rules/progression-rule';
import type { ReviewedVerdict } from '../review-facts';
import { policyValue } from '../review-policy';
import type { ReductionRefusal, ReviewLevel, ReviewReasonOf } from '../review-reason';
import type { ReasonFinder } from './reasons-of-kind';

/** Rules that take an item out because a precaution or the skin forbids it. */
const forbidding: readonly RuleId[] = ['s-contra', 's-nmes-skin'];

/** Actions that lower, pause, replace or end what a patient does, the gravest first. */
const reductions: readonly RuleAction[] = ['STOP_REFER', 'STOP_TODAY', 'SUBSTITUTE', 'REST', 'REGRESS'];

const stops: readonly RuleAction[] = ['STOP_REFER', 'STOP_TODAY'];

/** What a precaution or the skin forbade, and a person kept. */
export const contraindicationsOverridden: ReasonFinder<'contraindication-overridden'> = ({ verdicts }) =>
  verdicts
    .filter(({ decision, rule }) => decision === 'overridden' && forbidding.includes(rule))
    .map(({ visit, item, exerciseId, rule, on }) => ({
      ...{ kind: 'contraindication-overridden', key: `${visit}.${item}`, since: on, until: null, level: 'high' },
      params: { item, exerciseId, rule, on },
    }));

/** Reductions that did not come about, one reason for each action of a visit. */
export const reductionsRefused: ReasonFinder<'reduction-refused'> = ({ verdicts }, policy) => {
  const refused = verdicts.flatMap((verdict) => {
    const refusal = refusalOf(verdict);
    return refusal === null ? [] : [{ ...verdict, refusal, group: `${verdict.visit}.${verdict.action}.${refusal}` }];
  });
  const timesOf = ({ item, on }: ReviewedVerdict): number =>
    refused.filter((other) => other.item === item && other.on <= on && other.refusal !== 'not-known').length;
  return [...new Set(refused.map(({ group }) => group))].flatMap((key) => {
    const items = refused.filter(({ group }) => group === key);
    const [first] = items;
    const times = Math.max(...items.map(timesOf));
    return first ? [refusedReason({ key, first, items, times }, policyValue('refusals', policy))] : [];
  });
};

/** What one visit asked for by one action, and did not get. */
interface RefusedGroup {
  readonly key: string;
  readonly first: ReviewedVerdict & { readonly refusal: ReductionRefusal };
  readonly items: readonly ReviewedVerdict[];
  readonly times: number;
}

function refusedReason(
  { key, first: { on, action, refusal }, items, times }: RefusedGroup,
  manyTimes: number,
): ReviewReasonOf<'reduction-refused'> {
  const isGrave = refusal === 'overruled' && stops.includes(action);
  const mild: ReviewLevel = refusal === 'not-known' ? 'watch' : 'due';
  return {
    ...{ kind: 'reduction-refused', key, since: on, until: null },
    level: refusal !== 'not-known' && (isGrave || times >= manyTimes) ? 'high' : mild,
    params: {
      on,
      action,
      refusal,
      times,
      items: items.map(({ item, exerciseId, rule }) => ({ item, exerciseId, rule })),
    },
  };
}

/** What forbids is a reason of its own. */
function refusalOf({ action, rule, decision, changed }: ReviewedVerdict): ReductionRefusal | null {
  if (!reductions.includes(action)) return null;
  if (decision === 'overridden') return forbidding.includes(rule) ? null : 'overruled';
  if (changed === true) return null;
  return changed === false ? 'not-followed' : 'not-known';
}
