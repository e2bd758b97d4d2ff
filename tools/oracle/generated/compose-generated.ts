import { composeCase, dayOfCase, readAssessmentCase } from '@repattern/domain';
import { libraryVersion, shippedExercises } from '@repattern/domain/exercise/shipped-library';
import type { CaseFile } from '../case-file.ts';
import type { PlanFile } from '../plan-file.ts';
import { judgePlan } from '../judge-plan.ts';

/** The text of the plan file that the product makes of a case file. */
export function composedText(file: unknown): string {
  const reading = readAssessmentCase(JSON.parse(JSON.stringify(file)));
  if (!reading.ok) throw new Error(`The case is none: ${JSON.stringify(reading.faults)}`);
  const library = { exercises: shippedExercises, libraryVersion };
  return JSON.stringify(composeCase(reading.value, dayOfCase(reading.value) ?? '', library));
}

/** The same, read again as any other program would. */
export function composed(file: unknown): PlanFile {
  return JSON.parse(composedText(file)) as PlanFile;
}

/** What the oracle finds in the plan of a case, with the case itself to make it again; empty when all is well. */
export function violationsOf(file: unknown): string[] {
  const violations = judgePlan(file as CaseFile, composed(file)).map(({ rule, detail }) => `${rule}: ${detail}`);
  return violations.length === 0 ? [] : [...violations, JSON.stringify(file)];
}
