import type { CalendarDate } from '../kernel/calendar-date';
import { contraindications } from '../exercise/contraindications.data';
import type { FlagState } from '../exercise/flag-state';
import { emptyAssessment } from './assessment-document';
import type { AssessmentDocument, HealingEvent, PrecautionRecord } from './assessment-document';
import { flagStatesOn } from './flag-states-on';

const day = '2026-09-07' as CalendarDate;
const empty = emptyAssessment(day);

function stateOf(document: AssessmentDocument, flag: string, on: string = day): FlagState {
  const state = flagStatesOn(document, on as CalendarDate).get(flag);
  if (state === undefined) throw new Error(`no state of ${flag}`);
  return state;
}

function precaution(
  flag: string,
  status: PrecautionRecord['status'],
  rest: Partial<PrecautionRecord> = {},
): PrecautionRecord {
  return { flag, status, region: null, side: null, since: null, clearedBy: null, clearedOn: null, ...rest };
}

function withPrecautions(
  flags: readonly PrecautionRecord[],
  others: 'absent' | 'unknown' = 'unknown',
): AssessmentDocument {
  return { ...empty, precautions: { flags, others } };
}

function withEvents(...events: readonly Partial<HealingEvent>[]): AssessmentDocument {
  const acl: HealingEvent = { procedure: 'acl-reconstruction', on: '2026-08-24', side: 'right', qualifiers: {} };
  return { ...empty, presentation: { ...empty.presentation, events: events.map((event) => ({ ...acl, ...event })) } };
}

describe('flagStatesOn', () => {
  it('knows the state of every flag', () => {
    expect([...flagStatesOn(empty, day).keys()]).toEqual(contraindications.map(({ id }) => id));
  });

  it('calls an asked flag unknown until it is answered, or denied with all others', () => {
    expect(stateOf(empty, 'osteoporosis').status).toBe('unknown');
    expect(stateOf(withPrecautions([], 'absent'), 'osteoporosis').status).toBe('absent');
    expect(stateOf(withPrecautions([precaution('osteoporosis', 'present')], 'absent'), 'osteoporosis').status).toBe(
      'present',
    );
    expect(stateOf(withPrecautions([precaution('acute-dvt', 'cleared')]), 'acute-dvt').status).toBe('cleared');
  });

  it('carries region and side', () => {
    const wound = precaution('open-wound-or-skin-infection', 'present', { region: 'knee', side: 'left' });
    expect(stateOf(withPrecautions([wound]), wound.flag)).toEqual({ status: 'present', region: 'knee', side: 'left' });
  });

  it('implies a flag by another one, whatever was said of itself', () => {
    const open = withPrecautions(
      [precaution('unhealed-incision', 'present', { region: 'knee', side: 'left' })],
      'absent',
    );
    expect(stateOf(open, 'unhealed-incision-electrodes')).toEqual({ status: 'present', region: 'knee', side: 'left' });
    expect(stateOf(withPrecautions([], 'absent'), 'unhealed-incision-electrodes').status).toBe('absent');
    expect(stateOf(empty, 'unhealed-incision-electrodes').status).toBe('unknown');
    const told = withPrecautions([precaution('unhealed-incision-electrodes', 'absent')]);
    expect(stateOf(told, 'unhealed-incision-electrodes').status).toBe('unknown');
  });

  it('holds an implied flag on its own side and on that of the flag which implies it', () => {
    const electrodes = precaution('unhealed-incision-electrodes', 'present', { region: 'knee', side: 'left' });
    const beside = (incision: PrecautionRecord): FlagState =>
      stateOf(withPrecautions([electrodes, incision]), electrodes.flag);
    const incision = 'unhealed-incision';
    const present = { status: 'present', region: 'knee', side: 'left' };
    expect(beside(precaution(incision, 'present', { region: 'knee', side: 'right' }))).toEqual({
      ...present,
      side: 'both',
    });
    expect(beside(precaution(incision, 'present', { region: 'hip', side: 'left' }))).toEqual({
      ...present,
      region: null,
    });
    expect(beside(precaution(incision, 'absent'))).toEqual(present);
    expect(stateOf(withPrecautions([electrodes]), electrodes.flag)).toEqual({
      status: 'present',
      region: null,
      side: null,
    });
  });

  it('holds what always holds', () => {
    expect(stateOf(withPrecautions([], 'absent'), 'carotid-anterior-neck-site').status).toBe('present');
  });

  it('derives a flag from the first day of its first week to the last day before it lifts', () => {
    const document = withEvents({});
    expect(stateOf(document, 'acl-graft-under-4-weeks', '2026-08-24').status).toBe('present');
    expect(stateOf(document, 'acl-graft-under-4-weeks', '2026-09-20').status).toBe('present');
    expect(stateOf(document, 'acl-graft-under-4-weeks', '2026-09-21').status).toBe('absent');
    expect(stateOf(document, 'acl-graft-under-12-weeks', '2026-09-21')).toEqual({
      status: 'present',
      region: null,
      side: 'right',
    });
  });

  it('leaves a derived flag out only when its circumstance was denied', () => {
    const graft = 'hamstring-graft-under-8-weeks';
    expect(stateOf(withEvents({}), graft).status).toBe('present');
    expect(stateOf(withEvents({ qualifiers: { 'hamstring autograft': 'yes' } }), graft).status).toBe('present');
    expect(stateOf(withEvents({ qualifiers: { 'hamstring autograft': 'no' } }), graft).status).toBe('absent');
  });

  it('reads a circumstance of the table without what it says about not knowing', () => {
    const hip = { procedure: 'total-hip-arthroplasty', qualifiers: { 'posterior approach': 'no' } } as const;
    expect(stateOf(withEvents(hip), 'tha-posterior-precautions').status).toBe('absent');
    expect(stateOf(withEvents(hip), 'tha-anterior-precautions').status).toBe('present');
  });

  it('joins the sides of several operations, each by its own date', () => {
    const both = withEvents({ side: 'right' }, { side: 'left', on: '2026-08-31' });
    expect(stateOf(both, 'acl-graft-under-4-weeks', '2026-09-10').side).toBe('both');
    expect(stateOf(both, 'acl-graft-under-4-weeks', '2026-09-25')).toMatchObject({ status: 'present', side: 'left' });
  });

  it('is unknown where the day of the operation lies ahead or is no day', () => {
    expect(stateOf(withEvents({ on: '2026-09-08' }), 'acl-graft-under-4-weeks').status).toBe('unknown');
    expect(stateOf(withEvents({ on: 'soon' }), 'acl-graft-under-4-weeks').status).toBe('unknown');
  });

  it('is unknown after an operation whose day nobody told', () => {
    const document = { ...empty, presentation: { ...empty.presentation, id: 'acl-reconstruction' } };
    expect(stateOf(document, 'acl-graft-under-4-weeks').status).toBe('unknown');
    expect(stateOf(document, 'discectomy-early').status).toBe('absent');
  });

  it('counts a sprain from its onset when it was not entered as an injury', () => {
    const sprain = { ...empty.presentation, id: 'lateral-ankle-sprain', side: 'left', onsetOn: '2026-09-01' } as const;
    const document = { ...empty, presentation: sprain };
    expect(stateOf(document, 'acute-ankle-sprain')).toEqual({ status: 'present', region: null, side: 'left' });
    expect(stateOf(document, 'acute-ankle-sprain', '2026-09-15').status).toBe('absent');
  });

  it('does not take the operation of the other side, or one side of two, for the one that was told', () => {
    const years = { procedure: 'rotator-cuff-repair', on: '2022-01-10', side: 'left', qualifiers: {} } as const;
    const repair = { ...empty.presentation, id: 'rotator-cuff-repair', side: 'right', events: [years] } as const;
    const flag = 'rotator-cuff-repair-2-6-weeks';
    expect(stateOf({ ...empty, presentation: repair }, flag)).toEqual({
      status: 'unknown',
      region: null,
      side: 'right',
    });
    const both = { ...repair, side: 'both' } as const;
    expect(stateOf({ ...empty, presentation: both }, flag)).toMatchObject({ status: 'unknown', side: 'right' });
    expect(stateOf({ ...empty, presentation: { ...repair, side: 'left' } }, flag).status).toBe('absent');
  });

  it('counts a new sprain from its onset although an earlier one is known', () => {
    const earlier = { procedure: 'ankle-sprain', on: '2024-05-01', side: 'left', qualifiers: {} } as const;
    const sprain = { ...empty.presentation, id: 'lateral-ankle-sprain', side: 'left', onsetOn: '2026-09-04' } as const;
    const document = { ...empty, presentation: { ...sprain, events: [earlier] } };
    expect(stateOf(document, 'acute-ankle-sprain')).toEqual({ status: 'present', region: null, side: 'left' });
  });

  it('follows the surgeon: cleared lifts a derived flag, present keeps it, absent changes nothing', () => {
    const flag = 'acl-graft-under-4-weeks';
    const told = (status: PrecautionRecord['status'], on: string): FlagState =>
      stateOf({ ...withEvents({}), precautions: { flags: [precaution(flag, status)], others: 'absent' } }, flag, on);
    expect(told('cleared', day).status).toBe('cleared');
    expect(told('present', '2027-01-01').status).toBe('present');
    expect(told('absent', day).status).toBe('present');
  });

  it('keeps the operated side beside one that was recorded, and when only the other one was cleared', () => {
    const flag = 'rotator-cuff-repair-2-6-weeks';
    const repair = { procedure: 'rotator-cuff-repair', on: '2026-08-10', side: 'right', qualifiers: {} } as const;
    const told = (status: PrecautionRecord['status'], side: PrecautionRecord['side']): FlagState =>
      stateOf(
        { ...withEvents(repair), precautions: { flags: [precaution(flag, status, { side })], others: 'unknown' } },
        flag,
      );
    expect(told('present', 'left')).toEqual({ status: 'present', region: null, side: 'both' });
    expect(told('cleared', 'left')).toEqual({ status: 'present', region: null, side: 'right' });
    expect(told('cleared', 'right').status).toBe('cleared');
  });

  it('does not take a precaution that a measured value speaks for as denied with all others', () => {
    const effusion = { test: 'effusion', side: 'left', value: 2 } as const;
    const denied = { ...withPrecautions([], 'absent'), tests: [effusion] };
    expect(stateOf(denied, 'joint-effusion-2plus').status).toBe('unknown');
    expect(stateOf(denied, 'knee-effusion-2plus-leg').status).toBe('unknown');
    const said = {
      ...denied,
      precautions: { flags: [precaution('joint-effusion-2plus', 'absent')], others: 'absent' },
    } as const;
    expect(stateOf(said, 'joint-effusion-2plus').status).toBe('absent');
  });

  it('does not take severe pain or a positive apprehension test as denied with all others', () => {
    const denied = withPrecautions([], 'absent');
    const irritable = (now: number): AssessmentDocument => ({ ...denied, pain: { ...denied.pain, now } });
    expect(stateOf(irritable(8), 'severe-irritability').status).toBe('unknown');
    expect(stateOf(irritable(7), 'severe-irritability').status).toBe('absent');
    const loose = { ...denied, findings: [{ id: 'apprehension-positive', side: 'left', result: 'positive' }] } as const;
    expect(stateOf(loose, 'anterior-shoulder-instability').status).toBe('unknown');
  });
});
