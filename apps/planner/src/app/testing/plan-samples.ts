import type { PlanView, RevisionView } from '@repattern/contracts';
import type { PlanDocument, PlanPhase } from '@repattern/domain';
import { itemOf, signablePlan } from '@repattern/domain/plan/cases/signable-plan';

const ioana = { id: 'person-1', displayName: 'Ioana Marin' };

/** Two phases with a few cards in both lanes. */
export const twoPhases: PlanDocument = {
  ...signablePlan,
  phases: [
    phase(1, {
      clinic: [itemOf('quad-set'), itemOf('short-arc-quad'), itemOf('knee-heel-slide-range')],
      home: [itemOf('quad-set', { lane: 'home' })],
    }),
    phase(2, { clinic: [itemOf('short-arc-quad', { phase: 2 })], home: [] }),
  ],
};

/** The first revision of Ana Pop’s plan, with what is told to differ. */
export function aRevision(differing: Partial<RevisionView> = {}): RevisionView {
  return {
    number: 1,
    kind: 'sign-off',
    reason: null,
    by: ioana,
    at: '2026-03-02T09:00:00.000Z',
    hash: 'a'.repeat(64),
    visitId: null,
    document: signablePlan,
    ...differing,
  };
}

/** A new plan of Ana Pop that is written, version 1, with what is told to differ. */
export function aPlan(differing: Partial<PlanView> = {}): PlanView {
  return {
    id: 'plan-1',
    patientId: 'patient-1',
    assessmentId: signablePlan.assessmentId,
    status: 'draft',
    work: 'open',
    version: 1,
    draft: signablePlan,
    head: null,
    inForce: null,
    phase: null,
    transitions: [],
    createdBy: ioana,
    createdAt: '2026-03-02T08:00:00.000Z',
    updatedBy: ioana,
    updatedAt: '2026-03-02T08:00:00.000Z',
    ...differing,
  };
}

/** Ana Pop’s plan after it was signed, with what is told to differ. */
export function anActivePlan(differing: Partial<PlanView> = {}): PlanView {
  return aPlan({
    ...{ status: 'active', work: 'none', version: 2, draft: null, head: aRevision(), inForce: 1 },
    phase: { number: 1, since: '2026-03-02' },
    transitions: [
      {
        ...{ transition: 'sign-off', from: 'draft', to: 'active', reason: null, revision: 1, by: ioana },
        ...{ visitId: null, at: '2026-03-02T09:00:00.000Z' },
      },
    ],
    ...differing,
  });
}

function phase(number: 1 | 2, items: Pick<PlanPhase, 'clinic' | 'home'>): PlanPhase {
  const frame = { number, weeks: 2, visitsPerWeek: 2, homePerDay: 1 } as const;
  const exit = [
    { id: `p${number}-rest-pain`, measure: 'nprsRest', op: '<=', value: 3, visits: 1, source: 'policy' },
  ] as const;
  return { ...frame, ...items, exit };
}
