import type { ItemEvidence, VisitEvidence } from './evidence/visit-evidence';
import { nextStepFor } from './next/next-step-for';
import { numberOf } from './next/rule-params';
import { phaseVerdict } from './phase/phase-verdict';
import { judgeItem } from './rules/judge-item';
import type { JudgedBy } from './rules/judge-item';
import type { RuleAction } from './rules/progression-rule';
import type { RuleInputId, RuleInputs, RuleInputValue } from './rules/rule-inputs';
import { ruleSetOf } from './rules/rule-set';
import type { ItemVerdict, VisitVerdicts } from './verdict';
import { verdictInputs } from './verdict-inputs';
import type { JudgedItem } from './visit-rules/judged-item';
import { isResting } from './visit-rules/resting';
import { applyVisitRules } from './visit-rules/visit-rules';

/** Items with these are not done before somebody has decided. */
const notToday: readonly RuleAction[] = ['STOP_REFER', 'STOP_TODAY', 'SUBSTITUTE', 'REASSESS', 'REST'];

/**
 * Everything that is recommended at a visit, from its evidence and nothing else: the same evidence gives the same verdicts for ever.
 * Evidence that names a rule set which never was is refused with an error.
 */
export function verdictsOf(evidence: VisitEvidence): VisitVerdicts {
  const { on, parameters } = evidence;
  const ruleSet = ruleSetOf(evidence.ruleSet);
  if (!ruleSet) throw new Error(`There is no rule set ${evidence.ruleSet}.`);
  const judged = evidence.items.map((item) => judgedItem(item, { on, ruleSet, parameters }));
  const items = applyVisitRules({ on, parameters, items: judged }).map(({ verdict }) => verdict);
  return { items, phase: phaseVerdict(evidence.phase, items), stop: gravestStop(items) };
}

/** One item by its own rules, before those of the visit have been heard. */
function judgedItem(evidence: ItemEvidence, { on, ...by }: JudgedBy & { readonly on: string }): JudgedItem {
  const judgement = judgeItem(inputsOf(evidence), by);
  const { next, params, against } = nextStepFor(judgement, evidence, on);
  const { action, rule, fired } = judgement;
  const verdict: ItemVerdict = {
    ...{ item: evidence.item, action, rule, params, next, fired },
    restDays: numberOf(params, 'restDays') ?? 0,
    doToday: !notToday.includes(action) && !isResting(evidence, on),
    inputs: verdictInputs(evidence.inputs, fired, by.ruleSet),
  };
  return { evidence, verdict, against };
}

/** Written one by one, as every item of every visit passes here and this is the fastest way. */
function inputsOf({ inputs }: ItemEvidence): RuleInputs {
  const known: Partial<Record<RuleInputId, RuleInputValue>> = {};
  for (const { input, value } of inputs) known[input] = value;
  return known;
}

function gravestStop(items: readonly ItemVerdict[]): VisitVerdicts['stop'] {
  const stops = ['STOP_REFER', 'STOP_TODAY'] as const;
  return stops.find((stop) => items.some(({ action }) => action === stop)) ?? null;
}
