import type { PlanDocument, PlanPhase } from '@repattern/domain';
import { signablePlan as plan } from '@repattern/domain/plan/cases/signable-plan';
import { diffPlans } from '@repattern/domain/plan/diff-plans';
import { excludeExercise } from '@repattern/domain/plan/edit/exclude-exercise';
import { changeGateCriterion } from '@repattern/domain/plan/edit/gate-criteria';
import { changeGoal } from '@repattern/domain/plan/edit/goals';
import { setDose } from '@repattern/domain/plan/edit/item-settings';
import { moveItem } from '@repattern/domain/plan/edit/move-item';
import { harderDose } from '@repattern/domain/technique/step-dose';
import { planChangeInWords } from './plan-change-wording';

const naming = { exercise: (id: string) => (id === 'quad-set' ? 'Quad set' : id) };
const id = '1.clinic.quad-set.right';

function changesTo(after: PlanDocument): string[] {
  return diffPlans(plan, after).map((change) => planChangeInWords(change, naming));
}

describe('planChangeInWords', () => {
  it('names an item with where it was and is', () => {
    expect(changesTo(moveItem(plan, id, { phase: 1, lane: 'home' }))).toEqual([
      'Quad set moved from phase 1, clinic to phase 1, home',
    ]);
  });

  it('says whether a dose asks more, and of what', () => {
    const dose = plan.phases[0]?.clinic[0]?.dose;
    const harder = dose === undefined ? null : harderDose(dose);
    if (harder === null) throw new Error('The dose has no harder step');
    const [words] = changesTo(setDose(plan, id, harder));
    expect(words).toMatch(/^Quad set, phase 1, clinic: ▲ harder: .+ → .+/);
  });

  it('shows a criterion of a gate before and after', () => {
    const after = changeGateCriterion(plan, { phase: 1, id: 'p1-rest-pain' }, { value: 2 });
    expect(changesTo(after)).toEqual(['Gate of phase 1: Pain at rest ≤\u202f3 → Pain at rest ≤\u202f2']);
  });

  it('shows what of a goal changed', () => {
    expect(changesTo(changeGoal(plan, 'goal-1', { target: 55 }))).toEqual([
      'Goal “Climb two flights of stairs”: target 60 → 55',
    ]);
  });

  it('tells that an exercise was left out and is gone', () => {
    expect(changesTo(excludeExercise(plan, 'quad-set'))).toEqual([
      'Quad set left out',
      'Quad set removed from phase 1, clinic',
      'Quad set removed from phase 1, home',
    ]);
  });

  it('words the frame, the limits and the calendar', () => {
    const [first] = plan.phases as readonly [PlanPhase];
    const after: PlanDocument = {
      ...plan,
      phases: [{ ...first, weeks: 3, visitsPerWeek: 1 }],
      limits: { ...plan.limits, clinicMinutes: 30 },
      calendar: { ...plan.calendar, startOn: '2026-03-09', visits: plan.calendar.visits.slice(1) },
      notes: 'Call the surgeon',
    };
    expect(changesTo(after)).toEqual([
      'Minutes a visit: 45 → 30',
      'Notes: Call the surgeon',
      'Phase 1: 2 → 3 weeks',
      'Phase 1: 2 → 1 visits a week',
      'Start: 2 Mar 2026 → 9 Mar 2026',
      'Visits: 1 fewer',
    ]);
  });
});
