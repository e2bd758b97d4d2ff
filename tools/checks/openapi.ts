import type { Check, Violation } from './check.ts';

const committed = 'libs/contracts/openapi.json';
const generator = 'tools/openapi/generate.ts';

const mending = {
  'openapi-missing': 'Run `npm run openapi` and commit the file.',
  'openapi-drift': 'Run `npm run openapi` and commit the file.',
  'openapi-not-generated': `Mend ${generator}; it exports generateOpenApi(), which answers the text of the file.`,
} as const;

type Code = keyof typeof mending;

/** The committed OpenAPI document is what the code says. The generator is an argument so that drift can be shown. */
export function openapiDrift(generate: () => Promise<string>): Check<Code> {
  return {
    name: 'openapi',
    mending,
    async inspect(tree) {
      const fault = (code: Code, detail: string, line = 1): Violation<Code> => ({
        file: committed,
        line,
        code,
        detail,
      });
      const examined = '1 document';
      if (!tree.has(committed)) return { examined, violations: [fault('openapi-missing', 'no such file')] };
      try {
        const drift = firstDifference(tree.read(committed), await generate());
        const violations = drift ? [fault('openapi-drift', drift.detail, drift.line)] : [];
        return { examined, violations };
      } catch (error) {
        return { examined, violations: [{ ...fault('openapi-not-generated', String(error)), file: generator }] };
      }
    },
  };
}

/** The committed document against the generator of this repository, which is loaded only when this check runs. */
export const openapi = openapiDrift(async () => {
  const loaded = (await import(`../../${generator}`)) as { generateOpenApi: () => Promise<string> };
  return loaded.generateOpenApi();
});

interface Difference {
  readonly line: number;
  readonly detail: string;
}

function firstDifference(was: string, is: string): Difference | null {
  if (was === is) return null;
  const [old, fresh] = [was.split('\n'), is.split('\n')];
  const at = old.findIndex((line, index) => line !== fresh[index]);
  const line = at === -1 ? old.length : at;
  const shown = (lines: readonly string[], sign: string): string[] =>
    lines.slice(line, line + 3).map((text) => `    ${sign} ${text}`);
  return { line: line + 1, detail: ['the code says', ...shown(old, '-'), ...shown(fresh, '+'), ''].join('\n') };
}
