import { alternativesTo } from './alternatives';
import { caseBasis, composedCases, composedPlan } from './cases/case-basis';
import { allItems } from './edit/item-spot';
import { replaceItem } from './edit/replace-item';
import { summarisePhase } from './summarise-phase';

const basis = caseBasis(composedCases.pacemaker);
const plan = composedPlan(basis);
const onLadder = allItems(plan).find(({ item }) => {
  const { easier, harder } = alternativesTo(item.id, plan, basis);
  return easier.length > 0 && harder.length > 0;
});
const id = onLadder?.item.id ?? '';
const phase = onLadder?.spot.phase ?? 1;
const alternatives = alternativesTo(id, plan, basis);

describe('alternativesTo', () => {
  it('offers easier and harder exercises of the ladder, whatever speaks against them', () => {
    const exercise = basis.exercises.find(({ id: each }) => each === onLadder?.item.exerciseId);
    for (const { exercise: easier } of alternatives.easier)
      expect(easier.difficulty).toBeLessThanOrEqual(exercise?.difficulty ?? 0);
    for (const { exercise: harder } of alternatives.harder)
      expect(harder.difficulty).toBeGreaterThanOrEqual(exercise?.difficulty ?? 5);
  });

  it('offers others that may stand there, the best first, none better than what was composed', () => {
    expect(alternatives.others.length).toBeGreaterThan(0);
    const changes = alternatives.others.map(({ valueChange }) => valueChange);
    expect(changes).toEqual([...changes].sort((one, other) => other - one));
    expect(Math.max(...changes)).toBeLessThanOrEqual(0);
    expect(alternatives.others.flatMap(({ against }) => against)).toEqual([]);
  });

  it('tells minutes and coverage as they are after the exchange', () => {
    const [other] = alternatives.others;
    if (other === undefined) throw new Error('no other');
    const { exercise, side, dose, minutes, coverage } = other;
    const after = replaceItem(plan, id, { exerciseId: exercise.id, side, dose });
    const [was, is] = [summarisePhase(plan, basis, phase), summarisePhase(after, basis, phase)];
    expect(is.minutes.clinic + is.minutes.home - was.minutes.clinic - was.minutes.home).toBeCloseTo(minutes);
    for (const { problem, from, to } of coverage) {
      expect(was.coverage.find((each) => each.problem === problem)?.share).toBeCloseTo(from);
      expect(is.coverage.find((each) => each.problem === problem)?.share).toBeCloseTo(to);
    }
  });

  it('has none for an item that is not in the plan', () => {
    expect(alternativesTo('nowhere', plan, basis)).toEqual({ easier: [], harder: [], others: [] });
  });
});
