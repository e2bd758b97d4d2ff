import { signableBasis, signablePlan } from '../plan/cases/signable-plan';
import type { PlanDocument } from '../plan/plan-document';
import { strayFromAssessment } from './stray-from-assessment';

function told(plan: PlanDocument, inForce: PlanDocument | null = null): string[] {
  return strayFromAssessment(plan, { ...signableBasis, inForce }).map(({ code, severity }) => `${severity} ${code}`);
}

describe('a plan', () => {
  it('that says of the patient what its assessment says has nothing to mend', () => {
    expect(told(signablePlan)).toEqual([]);
  });

  it('for another presentation or side is not signed', () => {
    const { presentation } = signablePlan;
    const otherSide = presentation.side === 'right' ? 'left' : 'right';
    expect(told({ ...signablePlan, presentation: { ...presentation, side: otherSide } })).toEqual([
      'block presentation.differs',
    ]);
    expect(told({ ...signablePlan, presentation: { ...presentation, id: 'hamstring-strain' } })).toEqual([
      'block presentation.differs',
    ]);
  });

  it('that treats what nothing speaks for is not signed', () => {
    const stray = {
      kind: 'weak',
      tissue: 'scm',
      side: 'right',
      weight: 3,
      because: [],
      key: 'weak.scm.right',
    } as const;
    expect(told({ ...signablePlan, problems: [...signablePlan.problems, stray] })).toEqual(['block problem.not-found']);
  });

  it('begins no earlier than its assessment, unless it was in force before', () => {
    const early = { ...signablePlan, calendar: { ...signablePlan.calendar, startOn: '2020-01-06' } };
    expect(told(early)).toEqual(['block calendar.before-assessment']);
    expect(told(early, early)).toEqual([]);
  });
});
