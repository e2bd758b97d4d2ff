import { randomInt } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { randomNumbers, type RandomNumbers } from '@repattern/domain/progression/cases/random-numbers';
import { CutVisit } from './cut-visit';
import { openBrowser } from './open-browser';
import { TreatedKnee } from './treated-knee';
import { Visitor } from './visitor';

const times = Number(process.env['REPATTERN_CUTS'] ?? 5);
const seed = Number(process.env['REPATTERN_CUTS_SEED'] ?? randomInt(2 ** 31));
const secondsEach = 30;

describe('a visit of which the network is cut and the tab is killed', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const setup = async (random: RandomNumbers) => {
    const visitor = await Visitor.arrive(browser);
    await visitor.signIn('therapist@demo.example');
    const knee = await TreatedKnee.signedBy(visitor);
    return { visitor, knee, visit: new CutVisit(visitor.context, await knee.beginToday(), random) };
  };

  it(
    `loses nothing that was entered, ${times} times (REPATTERN_CUTS_SEED=${seed})`,
    async () => {
      process.stdout.write(`Network cut and tab killed ${times} times with seed ${seed}\n`);
      const { visitor, knee, visit } = await setup(randomNumbers(seed));
      for (let time = 1; time <= times; time += 1) {
        const { told, left } = await visit.cutOnce();
        const [saved] = await knee.visits();
        const words = `cut ${time} of seed ${seed}: ${told}`;
        expect([words, visit.foundIn(saved), left]).toEqual([words, visit.entered(), []]);
      }
      process.stdout.write(`${visit.summary()}\n`);
      expect(await visitor.leave()).toEqual([]);
    },
    60_000 + times * secondsEach * 1000,
  );
});
