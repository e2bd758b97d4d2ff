import type { RedFlag } from './red-flag';
import { redFlags } from './red-flags.data';
import { screenRedFlags } from './screen-red-flags';
import type { RedFlagScreen } from './screen-red-flags';

type Answers = Readonly<Record<string, 'yes' | 'no'>>;

function screenOf(flag: RedFlag, answers: Answers, others: 'absent' | 'unknown'): RedFlagScreen {
  const screen = screenRedFlags({ answers, others }).find(({ id }) => id === flag.id);
  if (screen === undefined) throw new Error(`${flag.id} was not screened`);
  return screen;
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
    expect(screenRedFlags({ answers: {}, others: 'absent' }).map(({ id }) => id)).toEqual(redFlags.map(({ id }) => id));
  });

  it('does not take names that every object has for answers', () => {
    const answers = JSON.parse('{"__proto__":"yes","constructor":"yes"}') as Answers;
    expect(screenRedFlags({ answers, others: 'absent' }).filter(({ status }) => status !== 'not-raised')).toEqual([]);
  });
});
