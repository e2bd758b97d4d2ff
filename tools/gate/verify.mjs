// npm run verify: the whole gate, the same everywhere. Every step runs, so that everything wrong is told at once.
// With --without-tests it leaves out the tests, for whoever has just run npm test.
import { join } from 'node:path';
import { commandOf, installPackages, productEnvironment, productNode, root, run } from '../start/workspace.mjs';
import { runTests } from './run-tests.mjs';

const node = (...parameters) => run(productNode(), parameters, { env: productEnvironment() });
const nx = (target) => node(commandOf('nx'), 'run-many', '-t', target, '--output-style=stream');

const steps = [
  ['format', () => node(commandOf('prettier'), '--check', '--log-level=warn', '.')],
  ['lint', () => node(commandOf('eslint'), '.', '--max-warnings', '0')],
  ['typecheck', () => nx('typecheck')],
  ['checks', () => node(join(root, 'tools/checks/run.ts'))],
  ['build', () => nx('build')],
  ...(process.argv.includes('--without-tests') ? [] : [['test', async () => ((await runTests()) ? 0 : 1)]]),
];

await installPackages();
const results = [];
for (const [name, step] of steps) {
  const began = Date.now();
  process.stdout.write(`\n── ${name}\n`);
  results.push({ name, passed: (await step()) === 0, seconds: Math.round((Date.now() - began) / 1000) });
}
process.stdout.write('\n');
for (const { name, passed, seconds } of results) process.stdout.write(`${passed ? '✓' : '✗'} ${name} ${seconds} s\n`);
process.exit(results.every(({ passed }) => passed) ? 0 : 1);
