import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { composeCommand } from './compose-command.ts';

/** npm runs scripts at the top of the repository and tells where it was called. */
const folder = process.env['INIT_CWD'] ?? process.cwd();

const { exitCode, out, told } = composeCommand(process.argv.slice(2), (file) =>
  readFileSync(file === '-' ? 0 : resolve(folder, file), 'utf8'),
);
process.stderr.write(told);
process.stdout.write(out);
process.exitCode = exitCode;
