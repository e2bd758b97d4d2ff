import type { ShapeFault } from '@repattern/domain';

/** What a command line leaves behind. */
export interface CommandOutcome {
  readonly exitCode: number;
  /** For standard output. */
  readonly out: string;
  /** For standard error. */
  readonly told: string;
}

/** What a command says to the value of a file: a document to be written, or all that is wrong with the value. */
export type JsonAnswer = { readonly document: unknown } | { readonly faults: readonly ShapeFault[] };

/** A command that takes one JSON file and writes one JSON document. */
export interface JsonCommand {
  readonly help: string;
  /** Exit code where the file is refused. */
  readonly refusal: 1 | 2;
  readonly answer: (value: unknown) => JsonAnswer;
}

/** Reads a file by its name; it may throw. */
export type ReadFile = (file: string) => string;

/** From the arguments to what is left behind. A refusal writes nothing to standard output, and every fault in a line of its own. */
export function runJsonCommand(command: JsonCommand, parameters: readonly string[], read: ReadFile): CommandOutcome {
  const { help, refusal: exitCode, answer } = command;
  const [file, ...more] = parameters;
  if (parameters.includes('--help') || parameters.includes('-h')) return { exitCode: 0, out: help, told: '' };
  if (file === undefined || more.length > 0) return { exitCode, out: '', told: help };
  let value: unknown;
  try {
    value = JSON.parse(read(file));
  } catch (error) {
    return { exitCode, out: '', told: `${file}: ${error instanceof Error ? error.message : String(error)}\n` };
  }
  const answered = answer(value);
  return 'faults' in answered
    ? { exitCode, out: '', told: answered.faults.map(faultLine).join('') }
    : { exitCode: 0, out: `${JSON.stringify(answered.document, null, 2)}\n`, told: '' };
}

function faultLine({ pointer, code, params }: ShapeFault): string {
  const limits = Object.keys(params).length === 0 ? '' : ` ${JSON.stringify(params)}`;
  return `${pointer === '' ? '(the whole file)' : pointer} ${code}${limits}\n`;
}
