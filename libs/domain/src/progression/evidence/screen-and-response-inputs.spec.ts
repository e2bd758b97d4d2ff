import { itemOf, signableBasis } from '../../plan/cases/signable-plan';
import { contextBy, inputsAbout, planOf, visitBy } from '../cases/recorded-visit';
import { finishedVisit } from '../cases/visit-case';
import type { VisitContext } from '../visit-context';
import { nothingNew } from '../visit/nothing-new';
import type { VisitDocument, VisitScreen } from '../visit/visit-document';

const quadSet = itemOf('quad-set');
const plan = planOf([quadSet], [itemOf('heel-prop-extension', { lane: 'home' })]);
const quiet = nothingNew(visitBy(plan), true);

const inputsOf = (visit: VisitDocument, changes: Partial<VisitContext> = {}) =>
  inputsAbout(quadSet.id, contextBy(plan, { visit, ...changes }));
const screened = (screen: Partial<VisitScreen>) => inputsOf({ ...quiet, screen: { ...quiet.screen, ...screen } });
const signs = { sbp: 120, dbp: 80, hr: 70, spo2: null, tempC: null };

describe('the safety screen', () => {
  it('is done when all of it was answered', () => {
    expect(inputsOf(quiet).safetyScreenDone).toBe(true);
  });

  it('is not done while one answer is missing, which is known and not unknown', () => {
    const open: Partial<VisitScreen>[] = [
      ...[{ redFlag: null }, { newNeuroDeficit: null }, { fall: null }, { lockingOrGivingWay: null }],
      ...[{ newEvent: null }, { precautions: null }, { vitals: null }],
    ];
    for (const screen of open) expect(screened(screen).safetyScreenDone).toBe(false);
    expect(inputsOf(visitBy(plan)).safetyScreenDone).toBe(false);
  });

  it('asks which precautions changed', () => {
    expect(screened({ precautions: 'changed' }).safetyScreenDone).toBe(false);
    const flag = { flag: 'pregnancy', status: 'absent', region: null, side: null } as const;
    const flags = [{ ...flag, since: null, clearedBy: null, clearedOn: null }];
    expect(screened({ precautions: 'changed', flags }).safetyScreenDone).toBe(true);
  });

  it('takes vital signs for taken once pressure and pulse are there', () => {
    expect(screened({ vitals: 'taken' }).safetyScreenDone).toBe(false);
    expect(screened({ vitals: 'taken', signs }).safetyScreenDone).toBe(true);
    expect(screened({ vitals: 'taken', signs: { ...signs, hr: null } }).safetyScreenDone).toBe(false);
  });

  it('does not take “not indicated” while a precaution of the heart is present', () => {
    const record = { flag: 'stable-cardiac-disease', status: 'present', region: null, side: null } as const;
    const flags = [{ ...record, since: null, clearedBy: null, clearedOn: null }];
    const assessment = { ...signableBasis.assessment, precautions: { flags, others: 'absent' } } as const;
    const basis = { ...signableBasis, assessment };
    expect(inputsOf(quiet, { basis }).safetyScreenDone).toBe(false);
    const taken = { ...quiet, screen: { ...quiet.screen, vitals: 'taken', signs } } as const;
    expect(inputsOf(taken, { basis }).safetyScreenDone).toBe(true);
  });

  it('is not done without oxygen while a precaution of the lungs is present', () => {
    const record = { flag: 'severe-lung-disease', status: 'present', region: null, side: null } as const;
    const flags = [{ ...record, since: null, clearedBy: null, clearedOn: null }];
    const assessment = { ...signableBasis.assessment, precautions: { flags, others: 'absent' } } as const;
    const basis = { ...signableBasis, assessment };
    const taken = (spo2: number | null): VisitDocument => ({
      ...quiet,
      screen: { ...quiet.screen, vitals: 'taken', signs: { ...signs, spo2 } },
    });
    expect(inputsOf(taken(null), { basis }).safetyScreenDone).toBe(false);
    expect(inputsOf(taken(95), { basis }).safetyScreenDone).toBe(true);
  });

  it('leaves out what was not answered', () => {
    expect(Object.keys(inputsOf(visitBy(plan)))).toEqual(
      expect.not.arrayContaining([
        'redFlag',
        'newNeuroDeficit',
        'injuriousFall',
        'fallSinceLast',
        'sbp',
        'hr',
        'soreness',
      ]),
    );
  });

  it('knows a fall from an injurious one', () => {
    const falls = (['none', 'fall', 'injurious'] as const).map((fall) => {
      const { fallSinceLast, injuriousFall } = screened({ fall });
      return [fallSinceLast, injuriousFall];
    });
    expect(falls).toEqual([
      [false, false],
      [true, false],
      [true, true],
    ]);
  });

  it('has a red flag by its name, where it is urgent, or where nobody named it', () => {
    expect(screened({ redFlag: true }).redFlag).toBe(true);
    expect(screened({ redFlag: null, raised: ['cauda-equina'] }).redFlag).toBe(true);
    expect(screened({ redFlag: false }).redFlag).toBe(false);
  });
});

describe('the response to the last session', () => {
  it('is what was asked today and nothing of before', () => {
    const history = [finishedVisit('2026-03-17', quiet)];
    expect(inputsOf(visitBy(plan), { history })).not.toHaveProperty('painSettledByMorning');
    expect(inputsOf(quiet, { history })).toMatchObject({ painSettledByMorning: true, soreness: 'none' });
  });

  it('counts whole days since the last visit, which there is none of at first', () => {
    const since = (on: string) =>
      inputsOf(quiet, { history: [finishedVisit('2026-02-01', quiet), finishedVisit('2026-03-06', quiet)], on })
        .daysSinceLastVisit;
    expect([since('2026-03-20'), since('2026-03-21'), since('2026-04-03'), since('2026-04-04')]).toEqual([
      14, 15, 28, 29,
    ]);
    expect(inputsOf(quiet)).not.toHaveProperty('daysSinceLastVisit');
  });

  it('counts visits with today’s', () => {
    expect(inputsOf(quiet).visitsSinceStart).toBe(1);
    expect(inputsOf(quiet, { history: [finishedVisit('2026-03-17', quiet)] }).visitsSinceStart).toBe(2);
  });
});

describe('adherence', () => {
  const reported = (sessionsDone: number | null) => ({ ...quiet, home: { sessionsDone, painDuring: null } });
  const history = [finishedVisit('2026-03-15', quiet)];

  it('is what was done of what was prescribed since the last visit', () => {
    // Five days, twice a day.
    expect(inputsOf(reported(5), { history }).adherencePct).toBe(50);
    expect(inputsOf(reported(0), { history }).adherencePct).toBe(0);
  });

  it('is unknown where nobody asked, at the first visit, and where nothing was prescribed', () => {
    expect(inputsOf(reported(null), { history })).not.toHaveProperty('adherencePct');
    expect(inputsOf(reported(5))).not.toHaveProperty('adherencePct');
    const none = planOf([quadSet]);
    const context = contextBy(none, {
      history,
      visit: { ...visitBy(none), home: { sessionsDone: 5, painDuring: null } },
    });
    expect(inputsAbout(quadSet.id, context)).not.toHaveProperty('adherencePct');
  });

  it('is unknown while not one whole session was prescribed', () => {
    const [phase] = plan.phases;
    const rarely = { ...plan, phases: phase ? [{ ...phase, homePerDay: 0.1 }] : [] };
    const context = contextBy(rarely, { history, visit: reported(1) });
    expect(inputsAbout(quadSet.id, context)).not.toHaveProperty('adherencePct');
  });
});

describe('holds in a row', () => {
  const held = (...rules: readonly string[]) =>
    inputsAbout(
      quadSet.id,
      contextBy(plan, {
        history: rules.map((rule, at) => {
          const action = rule.startsWith('d-') ? 'PROGRESS' : 'HOLD';
          const verdicts = rule === '' ? {} : { [quadSet.id]: { action, rule } as const };
          return finishedVisit(`2026-03-${String(10 + at)}`, quiet, verdicts);
        }),
        visit: visitBy(plan, { [quadSet.id]: {} }),
      }),
    ).consecutiveHolds;

  it('count back from the last visit to any other outcome', () => {
    expect(held()).toBe(0);
    expect(held('p-acceptable', 'z-default', 'q-1')).toBe(3);
    expect(held('z-default', 'd-isometric', 'z-default')).toBe(1);
  });

  it('pass over holds that say nothing about the item, and visits without a verdict on it', () => {
    expect(held('z-default', 'g-data-missing', 'v-max-progress', 'f-min-exposure', '', 'z-default')).toBe(2);
  });

  it('are not counted before the item is done today, nor of one that is kept up', () => {
    const hold = { [quadSet.id]: { action: 'HOLD', rule: 'z-default' } as const };
    const history = [finishedVisit('2026-03-10', quiet, hold)];
    expect(inputsAbout(quadSet.id, contextBy(plan, { history }))).not.toHaveProperty('consecutiveHolds');
    const kept = planOf([{ ...quadSet, stage: { kind: 'maintenance', daysPerWeek: 2 } }]);
    const visit = visitBy(kept, { [quadSet.id]: {} });
    expect(inputsAbout(quadSet.id, contextBy(kept, { history, visit }))).not.toHaveProperty('consecutiveHolds');
  });

  it('are not counted where a steady dose is normal', () => {
    const release = itemOf('mfr-quadriceps');
    const context = contextBy(planOf([release]), {
      history: [finishedVisit('2026-03-10', quiet, { [release.id]: { action: 'HOLD', rule: 'z-default' } })],
      visit: visitBy(planOf([release]), { [release.id]: {} }),
    });
    expect(inputsAbout(release.id, context)).not.toHaveProperty('consecutiveHolds');
  });
});
