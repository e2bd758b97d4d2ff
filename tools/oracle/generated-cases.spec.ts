import { readAssessmentCase } from '@repattern/domain';
import { violationsOf } from './generated/compose-generated.ts';
import { generateCase } from './generated/generate-case.ts';

/** A failing case is printed; as a file in `cases` it stays a test. */
const batches = Array.from({ length: 20 }, (_, batch) =>
  Array.from({ length: 50 }, (_seed, at) => batch * 50 + at + 1),
);

describe('1,000 generated assessments', () => {
  it('can all be read', () => {
    const faulty = batches.flat().filter((seed) => !readAssessmentCase(generateCase(seed)).ok);
    expect(faulty).toEqual([]);
  });

  it('are the same every time', () => {
    expect(generateCase(7)).toEqual(generateCase(7));
  });

  it.each(batches.map((seeds) => [seeds[0], seeds] as const))(
    'come to plans that are judged to be good, from %d on',
    (_, seeds) => {
      expect(seeds.flatMap((seed) => violationsOf(generateCase(seed)))).toEqual([]);
    },
  );
});
