import { allItems } from './edit/item-spot';
import { setPinned } from './edit/item-settings';
import { addItem } from './edit/add-item';
import { caseBasis, composedCases, composedPlan, stoppedCase } from './cases/case-basis';
import { composePlan, noWishes } from './compose-plan';
import type { Composition, PlanBasis } from './composition';
import { laneMinutes } from './lane-minutes';
import type { PlanDocument } from './plan-document';
import { treatmentsOf, concernOf } from './composer/concern';

const exercisesOf = ({ exercises }: PlanBasis) => new Map(exercises.map((exercise) => [exercise.id, exercise]));

function found(composition: Composition, code: string): readonly Composition['findings'][number][] {
  return composition.findings.filter((finding) => finding.code === code);
}

/** Keys of found problems that an item of the plan treats. */
function treatedKeys(plan: PlanDocument, basis: PlanBasis): Set<string> {
  const concern = concernOf(plan);
  const exercises = exercisesOf(basis);
  const keys = allItems(plan).flatMap(({ item }) => {
    const exercise = exercises.get(item.exerciseId);
    const treatments = exercise === undefined ? [] : treatmentsOf(exercise, item.side, concern);
    return treatments.map(({ problem }) => plan.problems[problem]?.key ?? '');
  });
  return new Set(keys);
}

describe('composePlan', () => {
  it('composes nothing while a red flag stops the plan, and names it', () => {
    const composition = composePlan(caseBasis(stoppedCase), noWishes);
    expect(composition.status).toBe('blocked');
    expect(found(composition, 'red-flag.cauda-equina')).toMatchObject([{ severity: 'block' }]);
  });

  it.each(Object.entries(composedCases))(
    'fills every phase inside the limits and treats all that was found: %s',
    (_, file) => {
      const basis = caseBasis(file);
      const plan = composedPlan(basis);
      for (const phase of plan.phases) {
        expect(phase.clinic.length).toBeGreaterThan(0);
        expect(phase.exit.length).toBeGreaterThan(0);
        expect(phase.home.length).toBeLessThanOrEqual(4);
        expect(laneMinutes(phase, 'clinic', exercisesOf(basis))).toBeLessThanOrEqual(plan.limits.clinicMinutes);
        expect(laneMinutes(phase, 'home', exercisesOf(basis))).toBeLessThanOrEqual(plan.limits.homeMinutesPerDay);
      }
      const treated = treatedKeys(plan, basis);
      expect(plan.problems.filter(({ weight, key }) => weight === 3 && !treated.has(key))).toEqual([]);
    },
  );

  it('stimulates the quadriceps after a reconstruction, and never beside a pacemaker', () => {
    const nmes = (file: unknown): boolean =>
      allItems(composedPlan(caseBasis(file))).some(({ item }) => item.exerciseId.startsWith('nmes-'));
    expect(nmes(composedCases.aclReconstruction)).toBe(true);
    expect(nmes(composedCases.pacemaker)).toBe(false);
  });

  it('says which precautions nobody asked about, and at which items they matter', () => {
    const composition = composePlan(caseBasis(composedCases.neverAsked), noWishes);
    expect(found(composition, 'precaution.unknown').length).toBeGreaterThan(0);
    expect(found(composition, 'item.needs-answer').length).toBeGreaterThan(0);
  });

  it('comes as often as the weekdays allow', () => {
    const plan = composedPlan(caseBasis(composedCases.oneVisitAWeek));
    expect(plan.phases.map(({ visitsPerWeek }) => visitsPerWeek)).toEqual([1, 1, 1, 1, 0.5]);
  });

  it('says what it assumed where nobody asked', () => {
    const basis = caseBasis(composedCases.lowBackPain);
    const constraints = {
      ...basis.assessment.constraints,
      startOn: null,
      weekdays: [],
      clinicMinutes: null,
      homeMinutesPerDay: null,
    };
    const composition = composePlan({ ...basis, assessment: { ...basis.assessment, constraints } }, noWishes);
    expect(
      found(composition, 'constraint.assumed').map(({ params }) => [params['constraint'], params['value']]),
    ).toEqual([
      ['clinicMinutes', 45],
      ['homeMinutesPerDay', 15],
      ['weekdays', 'mon wed fri'],
      ['startOn', '2026-09-01'],
    ]);
  });

  describe('with wishes', () => {
    const basis = caseBasis(composedCases.pacemaker);
    const plan = composedPlan(basis);

    it('keeps pinned items as they are and leaves out excluded exercises', () => {
      const [first, second] = plan.phases[0]?.clinic ?? [];
      const pinned = setPinned(plan, first?.id ?? '', true);
      const excluded = [second?.exerciseId ?? ''];
      const again = composedPlan(basis, { ...noWishes, phases: pinned.phases, excluded });
      expect(again.phases[0]?.clinic).toContainEqual({ ...first, pinned: true });
      expect(allItems(again).map(({ item }) => item.exerciseId)).not.toContain(second?.exerciseId);
    });

    it('leaves phases alone that it is not asked to compose', () => {
      const again = composedPlan(basis, {
        ...noWishes,
        phases: plan.phases,
        only: [2],
        excluded: [plan.phases[1]?.clinic[0]?.exerciseId ?? ''],
      });
      expect(again.phases.filter(({ number }) => number !== 2)).toEqual(
        plan.phases.filter(({ number }) => number !== 2),
      );
      expect(again.phases[1]).not.toEqual(plan.phases[1]);
    });

    it('takes out a pinned item that a flag forbids, and says so', () => {
      const dose = { form: 'nmes' } as never;
      const stimulated = addItem(
        plan,
        { phase: 1, lane: 'clinic' },
        { exerciseId: 'nmes-quadriceps-volitional', side: 'left', dose },
      );
      const composition = composePlan(basis, { ...noWishes, phases: stimulated.phases });
      expect(found(composition, 'item.blocked')).toMatchObject([
        { params: { flag: 'implanted-electronic-device', phase: 1 } },
      ]);
    });
  });
});
