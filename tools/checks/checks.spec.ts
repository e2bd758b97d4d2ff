import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allChecks } from './all-checks.ts';
import { caseSchemaDrift } from './case-schema.ts';
import type { Check } from './check.ts';
import { leftovers } from './leftovers/leftovers.ts';
import { openapiDrift } from './openapi.ts';
import { sourceTreeAt, type SourceTree } from './source-tree.ts';

/** For each check `fixtures/<check>/expected.json`: folders of fixtures with what must be found in them. */
const fixtures = join(__dirname, 'fixtures');

describe.each(allChecks.map((check) => [check.name, check] as const))('%s', (name, check) => {
  const expected = JSON.parse(readFileSync(join(fixtures, name, 'expected.json'), 'utf8')) as Record<string, string[]>;
  const found = new Set<string>();

  it('has an expectation for each fixture, and one fixture is clean', () => {
    const folders = readdirSync(join(fixtures, name), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((folder) => folder.name).toSorted()).toEqual(Object.keys(expected).toSorted());
    expect(expected['clean']).toEqual([]);
  });

  it.each(Object.entries(expected))('%s', async (fixture, violations) => {
    const root = join(fixtures, name, fixture);
    const report = await forFixture(check, root).inspect(sourceTreeAt(root));
    const places = report.violations.map(({ file, line, code }) => `${file}:${line} ${code}`);
    for (const { code } of report.violations) found.add(code);
    expect(places.toSorted()).toEqual(violations.toSorted());
  });

  it('has been seen to fail with each of its codes', () => {
    expect([...found].toSorted()).toEqual(Object.keys(check.mending).toSorted());
  });
});

it('finds the folder around the checkout', async () => {
  const { violations } = await leftovers.inspect(checkoutAt('/builds/ana/repattern', 'Open /builds/ana/notes.md'));
  expect(violations.map(({ code, detail }) => [code, detail])).toEqual([['machine-path', '/builds/ana/notes.md']]);
});

it('lets a path pass that exists on every machine', async () => {
  const { violations } = await leftovers.inspect(checkoutAt('/opt/repattern', 'Installed below /opt/repattern'));
  expect(violations).toEqual([]);
});

/** In a fixture the generator of a written file answers what `generated.json` says. */
function forFixture(check: Check, root: string): Check {
  const generate = async (): Promise<string> => Promise.resolve(readFileSync(join(root, 'generated.json'), 'utf8'));
  if (check.name === 'openapi') return openapiDrift(generate);
  return check.name === 'case-schema' ? caseSchemaDrift(generate) : check;
}

function checkoutAt(root: string, text: string): SourceTree {
  return { root, files: ['docs/guide.md'], has: () => true, read: () => text };
}
