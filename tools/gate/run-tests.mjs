import { createRequire } from 'node:module';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandOf, productEnvironment, productNode, run, say } from '../start/workspace.mjs';
import { findChromium } from './find-chromium.mjs';

const { hasPostgres } = createRequire(import.meta.url)('../postgres/start-postgres.cjs');

const fresh = '--skip-nx-cache';

/** Runs every kind of test, fresh; answers whether all that could run has passed, and in CI whether all could run. */
export async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'repattern-tally-'));
  const tally = join(folder, 'tally');
  const missing = [];
  const env = { ...productEnvironment(), REPATTERN_TALLY: tally };
  const target = (name, ...more) =>
    run(productNode(), [commandOf('nx'), 'run-many', '-t', name, '--output-style=stream', ...more], { env });

  say('Unit, property and component tests …');
  const codes = [await target('test', fresh)];
  say('Integration tests …');
  codes.push(await target('integration', fresh));
  if (findChromium()) {
    say('Browser journeys …');
    codes.push(await target('e2e', fresh));
  } else
    missing.push('Browser journeys did not run: no Chromium was found (install chromium, or name one in CHROMIUM).');
  if (!hasPostgres()) {
    missing.push(
      'Integration ran on the embedded database, without what only a server shows: install PostgreSQL, or set TEST_DATABASE_URL.',
    );
  }
  const counts = readTally(tally);
  rmSync(folder, { recursive: true, force: true });
  return close(codes, counts, missing);
}

function readTally(file) {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  const runs = lines.map((line) => JSON.parse(line));
  const sum = (key) => runs.reduce((total, run) => total + run[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}

function close(codes, { passed, failed }, missing) {
  // A run that ended badly without a failed test (it could not even start) counts as one failure.
  const failures = Math.max(failed, codes.filter((code) => code !== 0).length);
  for (const line of missing) say(line);
  process.stdout.write(`\n${passed} passed, ${failures} failed\n`);
  return failures === 0 && passed > 0 && !(process.env.CI && missing.length > 0);
}
