import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CommandOutcome, ReadFile } from './json-command.ts';

/** Runs a command with the arguments and files of this process; `-` is standard input. */
export function runInTerminal(command: (parameters: readonly string[], read: ReadFile) => CommandOutcome): void {
  /** npm runs scripts at the top of the repository and tells where it was called. */
  const folder = process.env['INIT_CWD'] ?? process.cwd();
  const { exitCode, out, told } = command(process.argv.slice(2), (file) =>
    readFileSync(file === '-' ? 0 : resolve(folder, file), 'utf8'),
  );
  process.stderr.write(told);
  process.stdout.write(out);
  process.exitCode = exitCode;
}
