import { absencesOf } from './absences';
import { caseBasis, composedCases, composedPlan } from './cases/case-basis';
import type { AbsenceReason } from './composition';
import { excludeExercise } from './edit/exclude-exercise';
import { removeItem } from './edit/remove-item';

const basis = caseBasis(composedCases.pacemaker);
const plan = composedPlan(basis);
const place = { phase: 2, lane: 'clinic' } as const;
const absences = absencesOf(place, plan, basis);
const chosen = plan.phases[1]?.clinic[0];

function reasonsFor(id: string, all = absences): readonly AbsenceReason[] {
  return all.find(({ exerciseId }) => exerciseId === id)?.reasons ?? [];
}

describe('absencesOf', () => {
  it('has a reason for every exercise that is not there, and none for those that are', () => {
    const there = plan.phases[1]?.clinic.map(({ exerciseId }) => exerciseId) ?? [];
    expect(absences).toHaveLength(basis.exercises.length - there.length);
    expect(absences.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
    expect(absences.filter(({ exerciseId }) => there.includes(exerciseId))).toEqual([]);
  });

  it('names flags first', () => {
    expect(reasonsFor('nmes-quadriceps-volitional')).toContainEqual({
      ...{ kind: 'flag', flag: 'implanted-electronic-device', decision: 'block' },
    });
  });

  it('says what treats no problem, and what a person does not want', () => {
    expect(reasonsFor('ccf-nod-supine')).toContainEqual({ kind: 'no-problem' });
    const without = absencesOf(place, excludeExercise(plan, chosen?.exerciseId ?? ''), basis);
    expect(reasonsFor(chosen?.exerciseId ?? '', without)).toContainEqual({ kind: 'excluded' });
  });

  it('says by how much the phase would lose, and nothing is gained in a plan that was just composed', () => {
    const costs = absences.flatMap(({ reasons }) => reasons.filter((reason) => reason.kind === 'costs-more'));
    expect(costs.length).toBeGreaterThan(10);
    expect(Math.min(...costs.map(({ by }) => by))).toBeGreaterThanOrEqual(0);
  });

  it('says by how much the phase would gain from what was taken out', () => {
    const taken = absencesOf(place, removeItem(plan, chosen?.id ?? ''), basis);
    const [reason] = reasonsFor(chosen?.exerciseId ?? '', taken);
    expect(reason?.kind === 'costs-more' ? reason.by : 0).toBeLessThan(0);
  });

  it('names the exercise of the same ladder that stands there', () => {
    const others = absences.flatMap(({ reasons }) =>
      reasons.flatMap((reason) => (reason.kind === 'ladder' ? [reason.other] : [])),
    );
    const there = plan.phases[1]?.clinic.map(({ exerciseId }) => exerciseId) ?? [];
    expect(others.length).toBeGreaterThan(0);
    expect(others.every((other) => there.includes(other))).toBe(true);
  });
});
