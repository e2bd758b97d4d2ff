import { readAssessmentCase } from '../../assessment/case-file/case-shape';
import { documentFromCase } from '../../assessment/case-file/document-from-case';
import caudaEquina from '../../assessment/cases/cauda-equina-stops-the-plan.json';
import pacemaker from '../../assessment/cases/knee-oa-with-pacemaker.json';
import { libraryVersion, shippedExercises } from '../../exercise/shipped-library';
import { composePlan, noWishes } from '../compose-plan';
import type { Composition } from '../composition';
import type { PlanFile } from './plan-file';
import { planFileOf } from './plan-file-of';

const library = { exercises: shippedExercises, libraryVersion };

function compositionOf(value: unknown): Composition {
  const reading = readAssessmentCase(value);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  const assessment = documentFromCase(reading.value, '2026-09-07');
  const patient = { birthOn: null, ...reading.value.patient };
  return composePlan({ assessmentId: 'case', assessment, patient, ...library }, noWishes);
}

function composed(): Extract<Composition, { status: 'composed' }> {
  const composition = compositionOf(pacemaker);
  if (composition.status === 'blocked') throw new Error('blocked');
  return composition;
}

const file = (): PlanFile => planFileOf(composed(), library);

describe('planFileOf', () => {
  it('says what is treated and why, by codes', () => {
    const [first] = file().problems;
    expect(first).toMatchObject({ kind: 'weak', tissue: 'quadriceps', weight: 3 });
    expect(first?.because).toEqual(expect.arrayContaining(['quadriceps-weak', 'presentation.knee-oa']));
  });

  it('has every item of the plan, with its minutes and what it treats', () => {
    const { plan } = composed();
    const ids = (phases: readonly { readonly clinic: readonly { readonly exerciseId: string }[] }[]): string[] =>
      phases.flatMap(({ clinic }) => clinic.map(({ exerciseId }) => exerciseId));
    expect(ids(file().phases)).toEqual(ids(plan.phases));
    for (const item of file().phases.flatMap(({ clinic, home }) => [...clinic, ...home])) {
      expect(item.minutes).toBeGreaterThan(0);
      expect(item.treats.length).toBeGreaterThan(0);
    }
  });

  it('sends nobody to the clinic for a phase with nothing to do there', () => {
    const composition = composed();
    const [phase, ...others] = composition.plan.phases;
    if (phase === undefined) throw new Error('no phase');
    const at = null;
    const rest = { at, status: 'planned', fixed: false, reassess: false } as const;
    const visits = composition.plan.phases.map(({ number }) => ({
      id: `v${number}`,
      phase: number,
      on: `2026-09-0${number}`,
      ...rest,
    }));
    const plan = {
      ...composition.plan,
      phases: [{ ...phase, clinic: [] }, ...others],
      calendar: { ...composition.plan.calendar, visits },
    };
    const told = planFileOf({ ...composition, plan }, library);
    expect(told.phases[0]?.visitsPerWeek).toBe(0);
    expect(told.visits.map(({ phase: number }) => number)).toEqual(others.map(({ number }) => number));
  });

  it('says of a blocked plan what blocks it, and no more', () => {
    const told = planFileOf(compositionOf(caudaEquina), library);
    expect(told).toMatchObject({ status: 'blocked', phases: [], visits: [], limits: null });
    expect(told.findings.map(({ code }) => code)).toContain('red-flag.cauda-equina');
  });
});
