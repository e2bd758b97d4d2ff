import { createHash, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { randomNumbers } from '../../progression/cases/random-numbers';
import { randomTrail } from './cases/random-trail';
import { trailMutations, type Tampered } from './cases/trail-mutations';
import { verifyTrail } from './verify-trail';

const { privateKey } = generateKeyPairSync('ed25519');
const publicKey = createPublicKey(privateKey);
const pen = {
  sha256: (text: string) => createHash('sha256').update(text).digest('hex'),
  sign: (text: string) => sign(null, Buffer.from(text), privateKey).toString('hex'),
};
const tools = {
  sha256: pen.sha256,
  isSigned: (text: string, signature: string) =>
    verify(null, Buffer.from(text), publicKey, Buffer.from(signature, 'hex')),
};
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
