import type { RedFlag } from './red-flag';
import { redFlags } from './red-flags.data';
import { screenRedFlag, screenRedFlags } from './screen-red-flags';
import type { RedFlagScreen } from './screen-red-flags';

type Answers = Readonly<Record<string, 'yes' | 'no'>>;

const assessedOn = '2026-09-01';

function screenOf(flag: RedFlag, answers: Answers, others: 'absent' | 'unknown'): RedFlagScreen {
  return screenRedFlag(flag, { redFlags: { answers, others }, assessedOn });
}

const yesTo = (keys: readonly string[]): Answers => Object.fromEntries(keys.map((key) => [key, 'yes']));
const ordinaryOf = (flag: RedFlag): string[] => flag.findings.filter(({ strong }) => !strong).map(({ key }) => key);
const strongOf = (flag: RedFlag): string[] => flag.findings.filter(({ strong }) => strong).map(({ key }) => key);

/** How many ordinary findings raise a flag. */
const thresholds = { any: 1, '2-of': 2, '3-of': 3, '4-of': 4, 'any-strong-or-2-of': 2 } as const;

describe.each(redFlags.map((flag) => [flag.id, flag] as const))('red flag %s', (_, flag) => {
  const needed = thresholds[flag.logic];
  const keys = flag.findings.map(({ key }) => key);

  it('is not raised below its threshold and raised at it', () => {
    const ordinary = flag.logic === 'any-strong-or-2-of' ? ordinaryOf(flag) : keys;
    expect(ordinary.length).toBeGreaterThanOrEqual(needed);
    expect(screenOf(flag, yesTo(ordinary.slice(0, needed - 1)), 'absent').status).toBe('not-raised');
    expect(screenOf(flag, yesTo(ordinary.slice(0, needed)), 'absent').status).toBe('raised');
    expect(screenOf(flag, yesTo(keys), 'unknown').status).toBe('raised');
  });

  it('is raised by one strong finding only where its logic tells strong ones apart', () => {
    for (const key of strongOf(flag)) {
      expect(flag.logic).toBe('any-strong-or-2-of');
      expect(screenOf(flag, yesTo([key]), 'absent').status).toBe('raised');
    }
  });

  it('is unknown while open questions could raise it, and not raised once they cannot', () => {
    expect(screenOf(flag, {}, 'unknown')).toMatchObject({ status: 'unknown', positive: [], open: keys });
    const denied = (count: number): Answers => Object.fromEntries(keys.slice(0, count).map((key) => [key, 'no']));
    const strong = flag.logic === 'any-strong-or-2-of' && flag.findings.at(-1)?.strong === true;
    const enoughOpen = strong ? 1 : needed;
    expect(screenOf(flag, denied(keys.length - enoughOpen), 'unknown').status).toBe('unknown');
    expect(screenOf(flag, denied(keys.length - enoughOpen + 1), 'unknown').status).toBe('not-raised');
    expect(screenOf(flag, {}, 'absent').status).toBe('not-raised');
  });

  it('stops the plan when it is an emergency or urgent', () => {
    expect(flag.blocksPlan).toBe(flag.urgency !== 'routine');
  });
});

describe('screenRedFlags', () => {
  it('screens every flag once, in the order of the table', () => {
    const screens = screenRedFlags({ redFlags: { answers: {}, others: 'absent' }, assessedOn });
    expect(screens.map(({ id }) => id)).toEqual(redFlags.map(({ id }) => id));
  });

  it('does not take names that every object has for answers', () => {
    const answers = JSON.parse('{"__proto__":"yes","constructor":"yes"}') as Answers;
    const screens = screenRedFlags({ redFlags: { answers, others: 'absent' }, assessedOn });
    expect(screens.filter(({ status }) => status !== 'not-raised')).toEqual([]);
  });

  it('takes all others being absent for no answer to what the table did not ask on that day', () => {
    const [flag] = redFlags;
    if (flag === undefined) throw new Error('There is no red flag.');
    const added = (addedOn: string): RedFlagScreen =>
      screenOf(
        { ...flag, findings: [...flag.findings, { key: 'made-up', text: 'made up', strong: true, addedOn }] },
        {},
        'absent',
      );
    expect(added('2026-09-01')).toMatchObject({ status: 'not-raised', open: [] });
    expect(added('2026-09-02')).toMatchObject({ status: 'unknown', open: ['made-up'] });
  });

  it('knows of every question beyond the first 148 on which day it came', () => {
    const questions = redFlags.flatMap(({ findings }) => findings);
    expect(questions.filter(({ addedOn }) => addedOn === undefined)).toHaveLength(148);
  });
});
