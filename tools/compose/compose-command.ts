import { composeCase, dayOfCase, readAssessmentCase } from '@repattern/domain';
import { libraryVersion, shippedExercises } from '@repattern/domain/exercise/shipped-library';
import { runJsonCommand } from '../command/json-command.ts';
import type { CommandOutcome, JsonAnswer, ReadFile } from '../command/json-command.ts';

const help = `Usage: npm run --silent compose -- <assessment.json>

Composes and schedules a plan with the shipped library and writes it to standard output as one JSON document.
The case file is described by libs/contracts/assessment-case.schema.json, the plan file by docs/guides/composing.md.
"-" instead of a file reads standard input. The same file and version give the same bytes.

Exit codes
  0  a plan was composed, or its findings say what blocks it ("status": "blocked")
  2  the case cannot be read: standard output stays empty, and every fault stands in a line of its own on
     standard error, with the place in the file (JSON Pointer) and a code
`;

/** From the arguments to the plan file; reading a file may throw. */
export function composeCommand(parameters: readonly string[], read: ReadFile): CommandOutcome {
  return runJsonCommand({ help, refusal: 2, answer: composed }, parameters, read);
}

function composed(value: unknown): JsonAnswer {
  const reading = readAssessmentCase(value);
  if (!reading.ok) return { faults: reading.faults };
  const assessedOn = dayOfCase(reading.value);
  if (assessedOn === null) return { faults: [{ pointer: '/constraints/startOn', code: 'required', params: {} }] };
  return { document: composeCase(reading.value, assessedOn, { exercises: shippedExercises, libraryVersion }) };
}
