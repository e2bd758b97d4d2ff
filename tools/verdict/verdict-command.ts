import { defaultParameters, judgeItem, newestRuleSet, readShape, ruleInputsShape } from '@repattern/domain';
import { runJsonCommand } from '../command/json-command.ts';
import type { CommandOutcome, JsonAnswer, ReadFile } from '../command/json-command.ts';

const help = `Usage: npm run --silent verdict -- <input.json>

Judges one item by what is known of it and writes { "action", "rule", "params" } to standard output as one JSON document: by the rules of
an item alone, with the numbers of the rule set. The file is one object of inputs by name; what is unknown is left out. docs/guides/verdicts.md
tells where they are listed. "-" instead of a file reads standard input.

Exit codes
  0  a verdict was given
  1  the inputs cannot be read: standard output stays empty, and every fault stands in a line of its own on
     standard error, with the place in the file (JSON Pointer) and a code
`;

/** From the arguments to the verdict; reading a file may throw. */
export function verdictCommand(parameters: readonly string[], read: ReadFile): CommandOutcome {
  return runJsonCommand({ help, refusal: 1, answer: judged }, parameters, read);
}

function judged(value: unknown): JsonAnswer {
  const reading = readShape(ruleInputsShape, value);
  if (!reading.ok) return { faults: reading.faults };
  const { action, rule, params } = judgeItem(reading.value, { ruleSet: newestRuleSet, parameters: defaultParameters });
  return { document: { action, rule, params } };
}
