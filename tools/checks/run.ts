/** `node tools/checks/run.ts [check …]`: runs the guards, all or the named ones; leaves with 1 when one finds something. */
import { fileURLToPath } from 'node:url';
import { allChecks } from './all-checks.ts';
import type { Check } from './check.ts';
import { sourceTreeAt } from './source-tree.ts';

const names = process.argv.slice(2).filter((argument) => argument !== '--');
const unknown = names.filter((name) => !allChecks.some((check) => check.name === name));
const tree = sourceTreeAt(fileURLToPath(new URL('../..', import.meta.url)));

if (unknown.length > 0) {
  console.error(`No such check: ${unknown.join(', ')}. There are ${allChecks.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const check of allChecks.filter(({ name }) => names.length === 0 || names.includes(name))) {
    if (!(await passes(check))) process.exitCode = 1;
  }
}

async function passes(check: Check): Promise<boolean> {
  const started = performance.now();
  const { examined, violations } = await check.inspect(tree);
  const milliseconds = Math.round(performance.now() - started);
  const passed = violations.length === 0;
  const count = passed ? '' : `, ${violations.length} violations`;
  console.log(`${passed ? '✓' : '✗'} ${check.name.padEnd(12)} ${examined}${count} (${milliseconds} ms)`);
  for (const { file, line, code, detail } of violations) {
    console.log(
      `  ${file}:${line}  ${code}  ${detail}${/[.:!?\n]$/.test(detail) ? '' : '.'} ${check.mending[code] ?? ''}`,
    );
  }
  return passed;
}
