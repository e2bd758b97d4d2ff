import type { PlanView } from '@repattern/contracts';
import type { PlanDocument, PlanPhase } from '@repattern/domain';
import { itemOf, signablePlan } from '@repattern/domain/plan/cases/signable-plan';

const toma = { id: 'person-1', displayName: 'Toma Ardelean' };

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

/** A plan that is being written, version 1, with what is told to differ. */
export function aPlan(differing: Partial<PlanView> = {}): PlanView {
  return {
    id: 'plan-1',
    patientId: 'patient-1',
    assessmentId: signablePlan.assessmentId,
    status: 'draft',
    work: 'open',
    version: 1,
    draft: twoPhases,
    head: null,
    inForce: null,
    transitions: [],
    createdBy: toma,
    createdAt: '2026-03-02T08:00:00.000Z',
    updatedBy: toma,
    updatedAt: '2026-03-02T08:00:00.000Z',
    ...differing,
  };
}

function phase(number: 1 | 2, items: Pick<PlanPhase, 'clinic' | 'home'>): PlanPhase {
  const frame = { number, weeks: 2, visitsPerWeek: 2, homePerDay: 1 } as const;
  const exit = [
    { id: `p${number}-rest-pain`, measure: 'nprsRest', op: '<=', value: 3, visits: 1, source: 'policy' },
  ] as const;
  return { ...frame, ...items, exit };
}
