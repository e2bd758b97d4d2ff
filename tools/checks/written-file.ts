import type { Check, Violation } from './check.ts';

/** A committed file that a tool writes from the code. */
export interface WrittenFile<Name extends string> {
  readonly name: Name;
  readonly committed: string;
  /** The file that holds the generator. */
  readonly generator: string;
  /** The command that writes the file anew. */
  readonly command: string;
}

type Code<Name extends string> = `${Name}-missing` | `${Name}-drift` | `${Name}-not-generated`;

/** A committed file is what the code says. The generator is an argument so that drift can be shown. */
export function writtenFile<Name extends string>(
  { name, committed, generator, command }: WrittenFile<Name>,
  generate: () => Promise<string>,
): Check<Code<Name>> {
  const rewrite = `Run \`${command}\` and commit the file.`;
  const mending = {
    [`${name}-missing`]: rewrite,
    [`${name}-drift`]: rewrite,
    [`${name}-not-generated`]: `Mend ${generator}; it answers the text of the file.`,
  } as Record<Code<Name>, string>;
  return {
    name,
    mending,
    async inspect(tree) {
      const fault = (code: Code<Name>, detail: string, line = 1): Violation<Code<Name>> => ({
        file: committed,
        line,
        code,
        detail,
      });
      const examined = '1 document';
      if (!tree.has(committed)) return { examined, violations: [fault(`${name}-missing`, 'no such file')] };
      try {
        const drift = firstDifference(tree.read(committed), await generate());
        const violations = drift ? [fault(`${name}-drift`, drift.detail, drift.line)] : [];
        return { examined, violations };
      } catch (error) {
        return { examined, violations: [{ ...fault(`${name}-not-generated`, String(error)), file: generator }] };
      }
    },
  };
}

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
