import type { ItemEvidence, VisitEvidence } from './evidence/visit-evidence';
import { nextStepFor } from './next/next-step-for';
import { numberOf } from './next/rule-numbers';
import { phaseVerdict } from './phase/phase-verdict';
import { judgeItem } from './rules/judge-item';
import type { RuleAction, RuleSet } from './rules/progression-rule';
import type { RuleInputs } from './rules/rule-inputs';
import { ruleSetOf } from './rules/rule-set';
import type { VisitVerdicts } from './verdict';
import { verdictInputs } from './verdict-inputs';
import type { JudgedItem } from './visit-rules/judged-item';
import { isResting } from './visit-rules/resting';
import { applyVisitRules } from './visit-rules/visit-rules';

/** Items with these are not done before somebody has decided. */
const notToday: readonly RuleAction[] = ['STOP_REFER', 'STOP_TODAY', 'SUBSTITUTE', 'REASSESS', 'REST'];

/**
 * Everything that is recommended at a visit, from its evidence and nothing else: the same evidence gives the same verdicts for ever. Null when it
 * names a rule set that never was.
 */
export function verdictsOf(evidence: VisitEvidence): VisitVerdicts {
  const ruleSet = ruleSetOf(evidence.ruleSet);
  if (!ruleSet) throw new Error(`no rule set ${evidence.ruleSet}`);
  const { on, parameters } = evidence;
  const judged = evidence.items.map((item) => judged1(item, { ruleSet, evidence }));
  const items = applyVisitRules({ on, parameters, items: judged }).map(({ verdict }) => verdict);
  return { items, phase: phaseVerdict(evidence.phase, items), stop: gravestStop(items.map(({ action }) => action)) };
}
