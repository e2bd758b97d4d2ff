/** `npm run --silent judge -- assessment.json plan.json`: prints every violation and leaves with 1 if there is any. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { judgeCommand } from './judge-command.ts';

const folder = process.env['INIT_CWD'] ?? process.cwd();
const { exitCode, out } = judgeCommand(process.argv.slice(2), (file) => readFileSync(resolve(folder, file), 'utf8'));
process.stdout.write(out);
process.exitCode = exitCode;
