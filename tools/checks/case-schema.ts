import { writtenFile } from './written-file.ts';
import type { Check } from './check.ts';

const generator = 'tools/case-schema/generate.ts';

/** The committed JSON Schema of the case file is what a generator says. */
export function caseSchemaDrift(generate: () => Promise<string>): Check {
  return writtenFile(
    {
      name: 'case-schema',
      committed: 'libs/contracts/assessment-case.schema.json',
      generator,
      command: 'npm run case-schema',
    },
    generate,
  );
}

/** The committed schema against the generator of this repository, which is loaded only when this check runs. */
export const caseSchema = caseSchemaDrift(async () => {
  const loaded = (await import(`../../${generator}`)) as { generateCaseSchema: () => Promise<string> };
  return loaded.generateCaseSchema();
});
