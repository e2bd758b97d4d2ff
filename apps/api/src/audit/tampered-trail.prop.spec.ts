import { verifyTrail } from '@repattern/domain';
import { randomNumbers } from '@repattern/domain/progression/cases/random-numbers';
import { randomTrail } from '@repattern/domain/audit/chain/cases/random-trail';
import { trailMutations, type Tampered } from '@repattern/domain/audit/chain/cases/trail-mutations';
import { sha256 } from '../platform/audit-trail/sha256';
import { CheckpointSigner } from './checkpoint-signer';

const signer = new CheckpointSigner(Buffer.alloc(32, 'property'));
const pen = { sha256, sign: (text: string) => signer.sign(text) };
const tools = { sha256, isSigned: (text: string, signature: string) => signer.isSigned(text, signature) };
const names = Object.keys(trailMutations);
const runsOfEach = Math.ceil(10_000 / names.length);

const trails = Array.from({ length: 120 }, (_, seed) => randomTrail(randomNumbers(seed + 1), pen));

/** What chance does to a trail; null where it offers nothing to do it on. */
function tamper(name: string, seed: number): Tampered | null {
  const random = randomNumbers(seed);
  const [trail, other] = [random.oneOf(trails), random.oneOf(trails)];
  return trail === other ? null : (trailMutations[name]?.({ trail, other, random, pen }) ?? null);
}

const placeOf = ({ stream, seq }: Tampered['at'][number]): string => `${stream.kind}/${stream.id}/${seq}`;

describe('a trail that nobody touched', () => {
  it('holds', () => {
    for (const trail of trails) expect(verifyTrail(trail, tools)).toBeNull();
  });
});

describe(`of ${runsOfEach * names.length} trails that somebody touched, the first broken link is named after`, () => {
  it.each(names)('%s', (name) => {
    let [runs, seed] = [0, 0];
    while (runs < runsOfEach) {
      seed += 1;
      const tampered = tamper(name, seed);
      if (tampered === null) continue;
      runs += 1;
      const found = verifyTrail(tampered.trail, tools);
      const expected = tampered.at.map(placeOf);
      if (found === null || !expected.includes(placeOf(found)) || !tampered.faults.includes(found.fault))
        throw new Error(`seed ${seed}: found ${JSON.stringify(found)}, not ${expected.join(' or ')}`);
    }
  });
});
