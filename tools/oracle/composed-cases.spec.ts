import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composedText, violationsOf } from './generated/compose-generated.ts';

/** Cases that stand for a story, and generated ones that once showed a fault. */
const folders = ['../../libs/domain/src/assessment/cases', 'cases'].map((folder) => join(__dirname, folder));
const cases = folders.flatMap((folder) =>
  readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown] as const),
);

describe.each(cases)('the plan of %s', (_, file) => {
  it('is judged to be good', () => {
    expect(violationsOf(file)).toEqual([]);
  });

  it('is the same to the byte when it is made again', () => {
    expect(composedText(file)).toBe(composedText(file));
  });
});
