import { isDeepStrictEqual } from 'node:util';

/** Throws where two values differ, with what surrounds the difference. */
export function expectEqual([one, other]: readonly unknown[], what: string): void {
  if (isDeepStrictEqual(one, other)) return;
  const [first, second] = [JSON.stringify(one), JSON.stringify(other)];
  const from = Math.max(0, [...first].findIndex((char, at) => char !== second[at]) - 60);
  throw new Error(`${what} differ:\n… ${first.slice(from, from + 200)} …\n… ${second.slice(from, from + 200)} …`);
}
