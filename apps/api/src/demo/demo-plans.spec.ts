import { addDays, calendarDateIn, missingToSignPlan, readPlanDocument } from '@repattern/domain';
import type { AssessmentDocument, PlanBasis, PlanDocument } from '@repattern/domain';
import { libraryVersion, shippedExercises } from '@repattern/domain/exercise/shipped-library';
import { advanceDemoPlan, newDemoPlan, type DemoPlanState } from './advance-demo-plan';
import { demoDocument } from './demo-assessment';
import { demoClinics } from './demo-clinics';
import { demoClosures, demoPatient, demoPlanDocument, type DemoPlan } from './demo-plan';

const today = calendarDateIn('Europe/Bucharest', new Date('2026-11-25T09:00:00Z'));
const closures = demoClosures(today);
const [clinic] = demoClinics;
const plans = clinic?.plans ?? [];

function assessmentsOf(patient: string): AssessmentDocument[] {
  const own = (clinic?.assessments ?? []).filter((demo) => demo.patient === patient);
  return own.reduce<AssessmentDocument[]>(
    (made, demo) => [...made, demoDocument(demo, today, made.at(-1) ?? null)],
    [],
  );
}

function basisOf({ patient }: DemoPlan, index: number): PlanBasis {
  const [, , , birthOn = '', sex = 'unknown'] = clinic?.patients.find(([number]) => number === patient) ?? [];
  const assessment = assessmentsOf(patient)[index];
  if (!assessment) throw new Error(`${patient} has no assessment ${index}.`);
  const assessmentId = `${patient}/${index}`;
  return { assessmentId, assessment, patient: demoPatient(birthOn, sex), exercises: shippedExercises, libraryVersion };
}

const composed = new Map<string, PlanDocument>();

/** The same input gives the same plan, so each is composed once. */
function documentOf(plan: DemoPlan, index: number): PlanDocument {
  const basis = basisOf(plan, index);
  const document = composed.get(basis.assessmentId) ?? demoPlanDocument({ ...basis, closures });
  composed.set(basis.assessmentId, document);
  return document;
}

/** Every state of a plan, from its opening to today, as if nobody had come to a visit. */
function walked(plan: DemoPlan): DemoPlanState[] {
  const states = [newDemoPlan(plan.patient, documentOf(plan, plan.assessment))];
  for (const step of plan.steps) {
    if (step.kind === 'visits') continue;
    const moment = { by: plan.by, at: '2026-11-25T09:00:00Z' };
    const documentFor = (index: number, inForce: PlanDocument | null): PlanDocument =>
      inForce === null ? documentOf(plan, index) : demoPlanDocument({ ...basisOf(plan, index), closures }, inForce);
    const last = states.at(-1);
    if (last) states.push(advanceDemoPlan(last, step, { ...moment, documentFor }).state);
  }
  return states;
}

describe('the demo plans', () => {
  it('stand at every point at which a plan can stand', () => {
    const standings = plans.map((plan) => walked(plan).at(-1)?.standing);
    expect(standings.map((standing) => `${standing?.status ?? ''}/${standing?.work ?? ''}`).toSorted()).toEqual([
      ...Array<string>(6).fill('active/none'),
      'active/open',
      'awaiting-co-sign/awaiting-co-sign',
      'completed/none',
      'discontinued/none',
      'draft/open',
      'draft/open',
      'on-hold/none',
    ]);
    expect(plans.flatMap(({ steps }) => steps.map(({ kind }) => kind))).toContain('return');
  });

  it.each(plans)('of $patient are documents that can be signed where they were', (plan) => {
    for (const { draft, revisions } of walked(plan))
      for (const document of [draft, ...revisions.map((revision) => revision.document)])
        expect(document === null || readPlanDocument(document).ok).toBe(true);
    const signed = plan.steps.filter(({ kind }) => kind === 'sign-off');
    const document = documentOf(plan, plan.assessment);
    const basis = basisOf(plan, plan.assessment);
    const missing = missingToSignPlan({
      ...{ plan: document, basis, assessmentStatus: 'signed' },
      ...{ closures, hours: null, outsideHours: [] },
    });
    const blocking = missing.filter(({ severity }) => severity === 'block');
    if (signed.length > 0) expect(blocking).toEqual([]);
  });

  it('are not older than the assessments that they answer, and go forward in time', () => {
    for (const { patient, assessment, daysAgo, steps } of plans) {
      const assessed = assessmentsOf(patient)[assessment]?.assessedOn ?? '';
      expect([patient, assessed <= addDays(today, -daysAgo)]).toEqual([patient, true]);
      const days = [daysAgo, ...steps.map((step) => step.daysAgo)];
      expect(days).toEqual(days.toSorted((one, other) => other - one));
    }
  });

  it('have no visits while the clinic is closed', () => {
    const visits = plans
      .flatMap(walked)
      .flatMap(({ draft, revisions }) =>
        [draft, ...revisions.map(({ document }) => document)].flatMap((document) => document?.calendar.visits ?? []),
      );
    expect(visits.filter(({ on }) => closures.some(({ from, to }) => from <= on && on <= to))).toEqual([]);
  });
});
