import { posix } from 'node:path';
import type { Violation } from '../check.ts';
import type { LeftoverCode } from './leftovers.ts';

const vague = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'shared', 'misc', 'manager', 'managers']);
const vagueEnding = /-(utils?|helpers?|misc|manager)$/;

/** What is wrong with where a file stands and what it is called. */
export function vagueNames(file: string): Violation<LeftoverCode>[] {
  const codes: [LeftoverCode, string][] = [];
  const { dir, base } = posix.parse(file);
  const stem = base.split('.')[0] ?? '';
  const unclear = [...dir.split('/'), stem].find((name) => vague.has(name) || vagueEnding.test(name));
  if (unclear !== undefined) codes.push(['vague-name', unclear]);
  else if (/^types\.[cm]?[tj]s$/.test(base)) codes.push(['vague-name', base]);
  if (/^(apps|libs)\/.*\/readme\.md$/i.test(file)) codes.push(['project-readme', base]);
  if (/^index\.[cm]?[tj]s$/.test(base) && !/^libs\/[^/]+\/src\/index\.ts$/.test(file))
    codes.push(['inner-index', base]);
  return codes.map(([code, detail]) => ({ file, line: 1, code, detail }));
}
