import { writtenFile } from './written-file.ts';
import type { Check } from './check.ts';

const generator = 'tools/openapi/generate.ts';

/** The committed OpenAPI document is what a generator says. */
export function openapiDrift(generate: () => Promise<string>): Check {
  return writtenFile(
    { name: 'openapi', committed: 'libs/contracts/openapi.json', generator, command: 'npm run openapi' },
    generate,
  );
}

/** The committed document against the generator of this repository, which is loaded only when this check runs. */
export const openapi = openapiDrift(async () => {
  const loaded = (await import(`../../${generator}`)) as { generateOpenApi: () => Promise<string> };
  return loaded.generateOpenApi();
});
