import type { CaseFile } from './case-file.ts';
import type { Violation } from './judgement.ts';
import type { PlanFile } from './plan-file.ts';
import { calendarViolations, phaseViolations } from './rules/calendar.ts';
import { contraindicationViolations } from './rules/contraindications.ts';
import { coverageViolations } from './rules/coverage.ts';
import { expectationViolations } from './rules/expectation.ts';
import { itemViolations } from './rules/items.ts';
import { laneViolations } from './rules/lanes.ts';
import { redFlagViolations } from './rules/red-flags.ts';

/**
 * Everything that is wrong with a plan file for its case. The oracle has its own copy of the clinical tables and shares
 * no code with the product, so that a mistake of one cannot hide in the other.
 */
export function judgePlan(input: CaseFile, plan: PlanFile): Violation[] {
  const judged = { input, plan };
  return [
    ...redFlagViolations(judged),
    ...contraindicationViolations(judged),
    ...itemViolations(judged),
    ...laneViolations(judged),
    ...coverageViolations(judged),
    ...phaseViolations(judged),
    ...calendarViolations(judged),
    ...expectationViolations(judged),
  ];
}
