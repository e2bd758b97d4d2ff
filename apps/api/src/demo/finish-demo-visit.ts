import {
  applyVisit,
  missingToFinish,
  verdictKey,
  verdictsOf,
  visitEvidence,
  type AppliedVisit,
  type ApplyContext,
  type ItemDecision,
  type ItemVerdict,
  type PhaseDecision,
  type RuleAction,
  type VisitContext,
  type VisitDocument,
  type VisitEvidence,
  type VisitVerdicts,
} from '@repattern/domain';
import type { DemoVisit } from './demo-visit';

/** A visit as it was finished, and what it makes of its plan. */
export interface FinishedDemoVisit {
  readonly document: VisitDocument;
  readonly evidence: VisitEvidence;
  readonly verdicts: VisitVerdicts;
  readonly applied: AppliedVisit;
}

/** Finishes the visit of a context: everything that is recommended is accepted, but for what is overruled. */
export function finishDemoVisit(recorded: VisitContext, special: DemoVisit, around: ApplyContext): FinishedDemoVisit {
  const context = withoutForbidden(recorded, special);
  const evidence = visitEvidence(context);
  const verdicts = verdictsOf(evidence);
  const document: VisitDocument = {
    ...context.visit,
    decisions: decisionsOn(verdicts.items, { visit: context.visit, special }),
    phaseDecision: phaseDecisionOn(verdicts, special),
  };
  const decided = { ...context, visit: document };
  const missing = missingToFinish(decided, verdicts).filter(({ severity }) => severity === 'block');
  if (missing.length > 0) throw new Error(`Demo data: ${context.on} lacks ${JSON.stringify(missing)}.`);
  return { document, evidence, verdicts, applied: applyVisit(decided, verdicts, around) };
}

/** What a precaution forbids today is left undone, but for what is kept with a reason. */
function withoutForbidden(recorded: VisitContext, special: DemoVisit): VisitContext {
  const { visit } = recorded;
  const verdicts = verdictsOf(visitEvidence(recorded));
  const decided = { ...visit, decisions: decisionsOn(verdicts.items, { visit, special }) };
  const forbidden = new Set(
    missingToFinish({ ...recorded, visit: decided }, verdicts)
      .filter(({ code }) => code === 'item.done-forbidden')
      .map(({ params }) => params['item']),
  );
  const items = visit.items.map((row) => (forbidden.has(row.item) ? { ...row, performed: null } : row));
  return { ...recorded, visit: { ...visit, items } };
}

interface Deciding {
  readonly visit: VisitDocument;
  readonly special: DemoVisit;
}

function decisionsOn(verdicts: readonly ItemVerdict[], { visit, special }: Deciding): ItemDecision[] {
  const reasons = new Map(Object.entries(special.overruled ?? {}) as [RuleAction, string][]);
  return verdicts.map((verdict) => {
    const { item, action } = verdict;
    const about = { item, verdict: verdictKey(verdict) };
    const [reason, target] = [reasons.get(action), visit.items.find((row) => row.item === item)?.target];
    if (reason === undefined || !target) return { ...about, kind: 'accepted' };
    reasons.delete(action);
    return { ...about, kind: 'overridden', next: { kind: 'dose', dose: target }, reason };
  });
}

function phaseDecisionOn({ phase }: VisitVerdicts, special: DemoVisit): PhaseDecision | null {
  if (special.phase === 'stays') return null;
  if (special.phase !== undefined) return special.phase;
  return phase.action === 'advance' ? { kind: 'advance', to: phase.to } : null;
}
