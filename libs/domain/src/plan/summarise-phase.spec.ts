import { caseBasis, composedCases, composedPlan } from './cases/case-basis';
import { removeItem } from './edit/remove-item';
import { rationaleOf } from './item-rationale';
import { summarisePhase } from './summarise-phase';

const basis = caseBasis(composedCases.pacemaker);
const plan = composedPlan(basis);
const sum = (values: Readonly<Record<string, number>>): number =>
  Object.values(values).reduce((all, value) => all + value, 0);

describe('summarisePhase', () => {
  it('adds minutes up by lane, by technique and by intent', () => {
    const { minutes, items, mix, intents } = summarisePhase(plan, basis, 1);
    expect(items.clinic).toBe(plan.phases[0]?.clinic.length);
    expect(minutes.clinic).toBeLessThanOrEqual(plan.limits.clinicMinutes);
    expect(sum(mix)).toBeCloseTo(sum(intents));
  });

  it('says of every problem how well and by what it is treated', () => {
    const { coverage } = summarisePhase(plan, basis, 2);
    expect(coverage.map(({ problem }) => problem)).toEqual(plan.problems.map(({ key }) => key));
    for (const { share, treatment, items } of coverage) {
      expect(share).toBeLessThanOrEqual(1);
      expect(items.length > 0).toBe(treatment > 0);
    }
  });

  it('is empty for a phase that the plan does not have', () => {
    const { minutes, coverage } = summarisePhase({ ...plan, phases: [] }, basis, 3);
    expect(minutes).toEqual({ clinic: 0, home: 0 });
    expect(coverage.every(({ share }) => share === 0)).toBe(true);
  });
});

describe('rationaleOf', () => {
  const item = plan.phases[1]?.clinic[0];
  const rationale = rationaleOf(item?.id ?? '', plan, basis);

  it('names problems and goals that an item serves', () => {
    const { coverage } = summarisePhase(plan, basis, 2);
    const treated = coverage.filter(({ items }) => items.includes(item?.id ?? '')).map(({ problem }) => problem);
    expect(rationale.treats.map(({ problem }) => problem)).toEqual(treated);
    expect(rationale.serves).toEqual(plan.goals.map(({ id }) => id));
  });

  it('tells what the phase would lose without it', () => {
    expect(rationale.contribution).toBeGreaterThan(0);
    expect(rationaleOf(item?.id ?? '', removeItem(plan, item?.id ?? ''), basis).contribution).toBe(0);
  });

  it('takes the time of its dose where the library does not have the exercise any more', () => {
    const without = { ...basis, exercises: basis.exercises.filter(({ id }) => id !== item?.exerciseId) };
    expect(rationaleOf(item?.id ?? '', plan, without)).toMatchObject({ treats: [], contribution: 0 });
    expect(rationaleOf(item?.id ?? '', plan, without).minutes).toBeGreaterThan(0);
  });
});
