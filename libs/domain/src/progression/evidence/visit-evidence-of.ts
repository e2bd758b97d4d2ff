import { phaseEvidence } from '../phase/phase-evidence';
import { ruleSetVersion } from '../rules/rule-set';
import type { InputEvidence } from '../verdict';
import type { VisitContext } from '../visit-context';
import { adherenceInputs } from './adherence-inputs';
import { itemEvidence } from './item-evidence';
import { readItem } from './item-reading';
import { knownInput } from './known-input';
import { outcomeInputs } from './outcome-inputs';
import { responseInputs } from './response-inputs';
import { screenInputs } from './screen-inputs';
import type { VisitEvidence } from './visit-evidence';
import { readVisit } from './visit-reading';
import type { VisitReading } from './visit-reading';

/**
 * Everything that the verdicts of a visit rest on, from the plan, the visits before and what is recorded today: nothing of it is typed
 * twice, and nothing stands in for what is not known. Before an item is done today, what is seen of a session is unknown.
 */
export function visitEvidence(context: VisitContext): VisitEvidence {
  const reading = readVisit(context);
  const ofVisit = visitInputs(reading);
  return {
    schemaVersion: 1,
    on: context.on,
    ruleSet: ruleSetVersion,
    parameters: context.parameters,
    library: context.basis.libraryVersion,
    items: context.visit.items.map((row) => itemEvidence(readItem(row, reading), ofVisit)),
    phase: phaseEvidence(context),
  };
}

/** The inputs that all items of a visit have in common. */
function visitInputs(visit: VisitReading): InputEvidence[] {
  return [
    ...screenInputs(visit),
    ...responseInputs(visit),
    ...adherenceInputs(visit),
    ...outcomeInputs(visit),
    ...knownInput('painLimit', visit.context.plan.painLimit?.value),
  ];
}
