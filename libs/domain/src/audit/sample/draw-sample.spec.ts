import { drawSample } from './draw-sample';
import type { SampleCandidates } from './draw-sample';

/** Stands for SHA-256 where only its even spread matters: FNV-1a, then mixed so that every bit depends on every other. */
function sha256(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
const plans = Array.from({ length: 20 }, (_, at) => `plan-${String(at)}`);
const ana: SampleCandidates = { therapist: 'ana', plans };

it('draws the same plans with the same seed, whatever the order of the candidates', () => {
  const draw = { perTherapist: 3, seed: 'a', sha256 };
  const drawn = drawSample([ana], draw);
  expect(drawn).toHaveLength(3);
  expect(drawSample([{ ...ana, plans: plans.toReversed() }], draw)).toEqual(drawn);
  expect(drawSample([ana], { ...draw, seed: 'b' })).not.toEqual(drawn);
});

it('draws of each therapist, all plans where there are fewer, none of who has none', () => {
  const candidates = [ana, { therapist: 'ben', plans: ['only'] }, { therapist: 'cho', plans: [] }];
  const drawn = drawSample(candidates, { perTherapist: 2, seed: 'a', sha256 });
  expect(drawn.map(({ therapist }) => therapist)).toEqual(['ana', 'ana', 'ben']);
  expect(drawn.at(-1)).toEqual({ therapist: 'ben', plan: 'only' });
});

it('draws more by drawing further: who was drawn stays drawn', () => {
  const draw = { seed: 'a', sha256 };
  const five = drawSample([ana], { ...draw, perTherapist: 5 });
  expect(drawSample([ana], { ...draw, perTherapist: 2 })).toEqual(five.slice(0, 2));
});

it('is as likely to draw any plan as any other', () => {
  const seeds = 4_000;
  const times = new Map(plans.map((plan) => [plan, 0]));
  for (let seed = 0; seed < seeds; seed++)
    for (const { plan } of drawSample([ana], { perTherapist: 5, seed: String(seed), sha256 }))
      times.set(plan, (times.get(plan) ?? 0) + 1);
  const expected = (seeds * 5) / plans.length;
  const chiSquare = [...times.values()].reduce((sum, seen) => sum + (seen - expected) ** 2 / expected, 0);
  // 19 degrees of freedom: 43.8 is passed once in a thousand times, and the seeds are always the same.
  expect(chiSquare).toBeLessThan(43.8);
});
