import { composeCase, dayOfCase, readAssessmentCase } from '@repattern/domain';
import type { AssessmentCase } from '@repattern/domain';
import { libraryVersion, shippedExercises } from '@repattern/domain/exercise/shipped-library';

const help = `Usage: npm run --silent compose -- <assessment.json>

Composes and schedules a plan with the shipped library and writes it to standard output as one JSON document.
The case file is described by libs/contracts/assessment-case.schema.json, the plan file by docs/guides/composing.md.
"-" instead of a file reads standard input. The same file and version give the same bytes.

Exit codes
  0  a plan was composed, or its findings say what blocks it ("status": "blocked")
  2  the case cannot be read: standard output stays empty, and every fault stands in a line of its own on
     standard error, with the place in the file (JSON Pointer) and a code
`;

/** What a command line leaves behind. */
export interface CommandOutcome {
  readonly exitCode: 0 | 2;
  /** For standard output. */
  readonly out: string;
  /** For standard error. */
  readonly told: string;
}

/** From the arguments to the plan file; reading a file may throw. */
export function composeCommand(parameters: readonly string[], read: (file: string) => string): CommandOutcome {
  const [file, ...more] = parameters;
  if (parameters.includes('--help') || parameters.includes('-h')) return { exitCode: 0, out: help, told: '' };
  if (file === undefined || more.length > 0) return refused(help);
  let value: unknown;
  try {
    value = JSON.parse(read(file));
  } catch (error) {
    return refused(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
  }
  return composed(value);
}

function composed(value: unknown): CommandOutcome {
  const reading = readAssessmentCase(value);
  if (!reading.ok) return refused(reading.faults.map(faultLine).join(''));
  const assessedOn = dayOfCase(reading.value);
  if (assessedOn === null) return refused(faultLine({ pointer: '/constraints/startOn', code: 'required', params: {} }));
  return { exitCode: 0, out: planText(reading.value, assessedOn), told: '' };
}

function planText(file: AssessmentCase, assessedOn: string): string {
  const plan = composeCase(file, assessedOn, { exercises: shippedExercises, libraryVersion });
  return `${JSON.stringify(plan, null, 2)}\n`;
}

function faultLine({ pointer, code, params }: { pointer: string; code: string; params: object }): string {
  const limits = Object.keys(params).length === 0 ? '' : ` ${JSON.stringify(params)}`;
  return `${pointer === '' ? '(the whole file)' : pointer} ${code}${limits}\n`;
}

function refused(told: string): CommandOutcome {
  return { exitCode: 2, out: '', told };
}
