import { exerciseMinutes } from '../../exercise/exercise-minutes';
import type { Exercise } from '../../exercise/exercise';
import { shippedExercises } from '../../exercise/shipped-library';
import { checkDose } from '../../technique/check-dose';
import { doseForms } from '../../technique/dose-forms';
import type { Dose } from '../../technique/dose-forms';
import { protocolDose } from './protocol-dose';
import type { ProtocolItem, PublishedProtocol } from './published-protocol';
import { publishedProtocols } from './published-protocols.data';

interface DosedItem extends ProtocolItem {
  readonly week: number;
  readonly exercise: Exercise;
  /** The whole dose, with what the source does not say. */
  readonly whole: Dose;
}

function protocolOf(id: string): PublishedProtocol {
  const protocol = publishedProtocols.find((one) => one.id.startsWith(id));
  if (!protocol) throw new Error(`There is no programme ${id}.`);
  return protocol;
}

function dosed({ weeks, plus = [] }: PublishedProtocol): DosedItem[] {
  return weeks.flatMap(({ week, phase, items }) => {
    const beside = plus.filter((addition) => addition.weeks.includes(week)).flatMap((addition) => addition.items);
    return [...items, ...beside].map((item) => {
      const exercise = shippedExercises.find(({ id }) => id === item.exerciseId);
      const whole = exercise && protocolDose(exercise, phase, item.dose);
      if (!exercise || !whole) throw new Error(`${item.exerciseId} has no dose in phase ${String(phase)}.`);
      return { ...item, week, exercise, whole };
    });
  });
}

const sessions = ({ weeks }: PublishedProtocol, kind: 'clinicSessions' | 'homeSessions'): number =>
  weeks.reduce((sum, week) => sum + (week[kind] ?? 0), 0);
const minutesOf = (items: readonly DosedItem[]): number =>
  items.reduce(
    (sum, { exercise, whole }) =>
      sum + exerciseMinutes(exercise, whole, exercise.side === 'unilateral' ? 'left' : null),
    0,
  );

describe.each(publishedProtocols.map((protocol) => [protocol.id, protocol] as const))('%s', (_, protocol) => {
  it('names its parameters as the dose forms do, and no dose is refused', () => {
    for (const { exercise, dose, whole } of dosed(protocol)) {
      const { parameters } = doseForms[exercise.doseForm];
      expect(Object.keys(dose).filter((key) => !(key in parameters))).toEqual([]);
      expect(checkDose(whole).filter(({ severity }) => severity === 'block')).toEqual([]);
      expect(whole).toMatchObject(dose);
    }
  });

  it('has its weeks one after the other, phases that never go back, and sessions inside its own range', () => {
    expect(protocol.weeks.map(({ week }) => week)).toEqual(protocol.weeks.map((_week, at) => at + 1));
    expect(protocol.weeks).toHaveLength(protocol.durationWeeks);
    const phases = protocol.weeks.map(({ phase }) => phase);
    expect(phases).toEqual(phases.toSorted());
    const all = sessions(protocol, 'clinicSessions') + sessions(protocol, 'homeSessions');
    expect(all).toBeGreaterThanOrEqual(protocol.totalSessions.min);
    expect(all).toBeLessThanOrEqual(protocol.totalSessions.max);
  });

  it('puts every exercise into a phase in which it belongs', () => {
    for (const { week, exercise } of dosed(protocol)) {
      const phase = protocol.weeks[week - 1]?.phase ?? 0;
      expect(phase).toBeGreaterThanOrEqual(exercise.phaseMin);
      expect(phase).toBeLessThanOrEqual(exercise.phaseMax);
    }
  });

  it('fits its sessions', () => {
    const own = dosed({ ...protocol, plus: [] });
    for (const { week } of protocol.weeks) {
      expect(minutesOf(own.filter((item) => item.week === week))).toBeLessThanOrEqual(protocol.sessionMinutesMax);
    }
  });
});

describe('the programme for cervicogenic headache', () => {
  const items = dosed(protocolOf('jull'));

  it('loads no muscle above 25 % before week 5, and lifts no head', () => {
    const early = items.filter(({ week }) => week < 5);
    for (const { dose } of early) {
      expect(Number(dose['effort_pct_mvc'] ?? dose['effort_pct_mvic'] ?? 0)).toBeLessThanOrEqual(25);
    }
    expect(items.filter(({ exerciseId }) => exerciseId.includes('lift'))).toEqual([]);
  });

  it('holds ten times ten seconds at every stage', () => {
    for (const { dose } of items.filter(({ exerciseId }) => exerciseId === 'ccf-pressure-biofeedback')) {
      expect(dose).toMatchObject({ hold_s: 10, reps: 10 });
    }
  });

  it('takes place ten times in six weeks', () => {
    expect(sessions(protocolOf('jull'), 'clinicSessions')).toBe(10);
  });
});

describe('the programme of stimulation after knee arthroplasty', () => {
  const protocol = protocolOf('stevens-lapsley');
  const stimulation = dosed(protocol).filter(({ exerciseId }) => exerciseId === 'nmes-quadriceps-isometric');

  it('stimulates 84 times for 15 minutes', () => {
    expect(sessions(protocol, 'homeSessions')).toBe(84);
    expect(minutesOf(stimulation.slice(0, 1))).toBe(15);
  });

  it('warns only that fourteen sessions a week are many', () => {
    for (const { whole } of stimulation) {
      expect(checkDose(whole)).toMatchObject([
        { code: 'dose.unusual', severity: 'warn', params: { parameter: 'sessions_per_week', value: 14, highest: 5 } },
      ]);
    }
  });

  it('has no impact and no kneeling', () => {
    for (const { exercise } of dosed(protocol)) {
      expect(exercise.tags).not.toContain('impact');
      expect(exercise.tags).not.toContain('kneeling');
    }
  });
});

describe('the home programme for the ankle', () => {
  const protocol = protocolOf('hupperets');
  const balance = dosed(protocol).filter(({ whole }) => whole.form === 'balance-static');
  const settingsAt = (level: number): string[] => {
    const { week } = protocol.weeks.find((one) => one.level === level) ?? { week: 0 };
    const dose: Readonly<Record<string, unknown>> = { ...balance.find((item) => item.week === week)?.whole };
    return ['stance', 'surface', 'vision', 'perturbation'].map((setting) => String(dose[setting]));
  };

  it('is done 24 times', () => {
    expect(sessions(protocol, 'homeSessions')).toBe(24);
  });

  it('goes from an even surface to closed eyes to a board, each one setting away from the first', () => {
    const notes = protocol.weeks.map(({ items }) => items[0]?.note);
    expect([...new Set(notes)]).toEqual(['even surface', 'eyes closed', 'balance board']);
    const first = settingsAt(1);
    expect(settingsAt(2).filter((setting, at) => setting !== first[at])).toEqual(['closed']);
    expect(settingsAt(3).filter((setting, at) => setting !== first[at])).toEqual(['wobble-board']);
  });

  it('holds as long as is usual at most', () => {
    const hold = doseForms['balance-static'].parameters['hold_s'];
    expect(hold?.kind === 'quantity' && hold.usual[1]).toBe(60);
    expect(balance.every(({ dose }) => dose['hold_s'] === 60)).toBe(true);
  });
});

describe('the guideline after cruciate ligament reconstruction', () => {
  const protocol = protocolOf('delaware');

  it('takes 28 visits', () => {
    expect(sessions(protocol, 'clinicSessions')).toBe(28);
  });

  it('has neither impact nor loaded extension to the end before week 12', () => {
    for (const { exercise } of dosed(protocol).filter(({ week }) => week < 12)) {
      expect(exercise.tags).not.toContain('impact');
      expect(exercise.tags).not.toContain('knee-okc-terminal');
    }
  });
});

describe('neuromuscular exercise for knee osteoarthritis', () => {
  it('takes 16 sessions', () => {
    expect(sessions(protocolOf('nemex'), 'clinicSessions')).toBe(16);
  });
});
