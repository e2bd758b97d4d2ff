import { composed, composedText, violationsOf } from './generated/compose-generated.ts';
import { askedFlags, generateCase, inAnotherOrder } from './generated/generate-case.ts';
import { lanes } from './plan-file.ts';

const seeds = Array.from({ length: 60 }, (_, at) => 2001 + at);

describe('the plan of a generated assessment', () => {
  it('is the same to the byte in whatever order the assessment was entered', () => {
    for (const file of seeds.map(generateCase)) expect(composedText(inAnotherOrder(file))).toBe(composedText(file));
  });

  it('has nothing that a flag forbids which is found in addition', () => {
    const flagged = seeds.map((seed) => {
      const file = generateCase(seed);
      const flag = askedFlags[seed % askedFlags.length] ?? '';
      return { ...file, precautions: { ...file.precautions, [flag]: { status: 'present' } } };
    });
    expect(flagged.flatMap(violationsOf)).toEqual([]);
  });

  it('fits into fewer minutes', () => {
    for (const file of seeds.map(generateCase)) {
      const constraints = { ...file.constraints, clinicMinutes: 20, homeMinutesPerDay: 6 };
      for (const phase of composed({ ...file, constraints }).phases ?? []) {
        const [clinic = 0, home = 0] = lanes.map((lane) =>
          (phase[lane] ?? []).reduce((sum, { minutes = 0 }) => sum + minutes, 0),
        );
        expect(clinic).toBeLessThanOrEqual(20.01);
        expect(home).toBeLessThanOrEqual(6.01);
      }
    }
  });
});
