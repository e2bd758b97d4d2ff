import { parseCalendarDate } from '../../kernel/calendar-date';
import type { CalendarDate } from '../../kernel/calendar-date';
import { flagStatesOn } from '../../assessment/flag-states-on';
import { signableBasis, signablePlan } from '../../plan/cases/signable-plan';
import { newVisit } from '../visit/new-visit';
import type { VisitDocument } from '../visit/visit-document';
import { assessmentOn } from './assessment-on';
import type { KnownPatient } from './assessment-on';

const today = newVisit({ plan: signablePlan, phase: 1, revision: 1 });
const day = (text: string): CalendarDate => parseCalendarDate(text) as CalendarDate;

function known(
  visit: VisitDocument,
  history: readonly (readonly [on: string, document: VisitDocument])[] = [],
): KnownPatient {
  return {
    basis: signableBasis,
    history: history.map(([on, document]) => ({ id: on, on, document, verdicts: {} })),
    visit,
    on: '2026-03-20',
  };
}

function measuring(measured: Partial<VisitDocument['measured']>): VisitDocument {
  return { ...today, measured: { ...today.measured, ...measured } };
}

const knee = (degrees: number, side: 'left' | 'right' | 'both' = 'right') => ({
  ...{ motion: 'knee-flexion', side, degrees, painful: false },
});

describe('assessmentOn', () => {
  it('is the assessment where nothing was measured since', () => {
    expect(assessmentOn(known(today))).toEqual(signableBasis.assessment);
  });

  it('has what was measured last, whichever visit measured it', () => {
    const history = [
      ['2026-03-05', measuring({ rangeOfMotion: [knee(100)], outcomes: [{ id: 'lefs', score: 50 }] })],
      ['2026-03-12', measuring({ rangeOfMotion: [knee(110)] })],
    ] as const;
    const read = assessmentOn(known(measuring({ outcomes: [{ id: 'lefs', score: 55 }] }), history));
    expect(read.rangeOfMotion).toEqual([knee(110)]);
    expect(read.outcomes).toEqual([{ id: 'lefs', score: 55 }]);
  });

  it('keeps the side that was not looked at again', () => {
    const history = [['2026-03-05', measuring({ rangeOfMotion: [knee(100, 'both')] })]] as const;
    const read = assessmentOn(known(measuring({ rangeOfMotion: [knee(120, 'left')] }), history));
    expect(read.rangeOfMotion).toEqual([knee(100, 'right'), knee(120, 'left')]);
  });

  it('leaves out what was measured before the assessment', () => {
    const read = assessmentOn(known(today, [['2026-03-01', measuring({ outcomes: [{ id: 'lefs', score: 20 }] })]]));
    expect(read.outcomes).toEqual([{ id: 'lefs', score: 44 }]);
  });

  it('takes pain at rest of the last visit that asked, and keeps it where nobody asked', () => {
    const asked = { ...today, pain: { ...today.pain, rest: 6 } };
    expect(assessmentOn(known(today, [['2026-03-05', asked]])).pain).toEqual({
      ...signableBasis.assessment.pain,
      now: 6,
    });
  });

  it('has a precaution as it was last answered, until somebody answers it again', () => {
    const flag = (status: 'present' | 'absent') => ({
      ...{ flag: 'osteoporosis', status, region: null, side: null, since: null, clearedBy: null, clearedOn: null },
    });
    const withFlag = (status: 'present' | 'absent') => ({
      ...today,
      screen: { ...today.screen, flags: [flag(status)] },
    });
    const stateOn = (context: KnownPatient) =>
      flagStatesOn(assessmentOn(context), day('2026-03-20')).get('osteoporosis')?.status;
    expect(stateOn(known(today))).toBe('absent');
    expect(stateOn(known(today, [['2026-03-05', withFlag('present')]]))).toBe('present');
    expect(stateOn(known(withFlag('absent'), [['2026-03-05', withFlag('present')]]))).toBe('absent');
  });

  it('sees a precaution of the day in a pressure of 160 over 99 and in 159 over 100, and none below', () => {
    const stateAt = (sbp: number, dbp: number) => {
      const visit = { ...today, screen: { ...today.screen, signs: { ...today.screen.signs, sbp, dbp } } };
      return flagStatesOn(assessmentOn(known(visit)), day('2026-03-20')).get('hypertension-stage2')?.status;
    };
    expect([stateAt(160, 99), stateAt(159, 100), stateAt(159, 99)]).toEqual(['present', 'present', 'absent']);
  });

  it('sees a precaution of the joint in an effusion of 2+, only on that day', () => {
    const swollen = { ...today, effusion: [{ region: 'knee', side: 'right', grade: 2 } as const] };
    const dry = { ...today, effusion: [{ region: 'knee', side: 'right', grade: 1 } as const] };
    const stateOf = (context: KnownPatient) =>
      flagStatesOn(assessmentOn(context), day('2026-03-20')).get('joint-effusion-2plus');
    expect(stateOf(known(swollen))).toEqual({ status: 'present', region: 'knee', side: 'right' });
    expect(stateOf(known(dry, [['2026-03-05', swollen]]))?.status).toBe('absent');
  });

  it('does not outweigh what a person answered about it on that day', () => {
    const record = { flag: 'joint-effusion-2plus', status: 'absent', region: null, side: null } as const;
    const swollen = {
      ...today,
      effusion: [{ region: 'knee', side: 'right', grade: 2 } as const],
      screen: { ...today.screen, flags: [{ ...record, since: null, clearedBy: null, clearedOn: null }] },
    };
    const states = flagStatesOn(assessmentOn(known(swollen)), day('2026-03-20'));
    expect(states.get('joint-effusion-2plus')?.status).toBe('absent');
  });
});
