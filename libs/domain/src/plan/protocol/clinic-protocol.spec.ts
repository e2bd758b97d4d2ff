import { kneePlan } from '../cases/knee-plan';
import { protocolBasis } from '../cases/protocol-basis';
import type { AssessmentDocument } from '../../assessment/assessment-document';
import type { BodySide } from '../../kernel/body-side';
import { readShape } from '../../kernel/read-shape';
import type { Composition } from '../composition';
import { setNote, setSide } from '../edit/item-settings';
import { allItems } from '../edit/item-spot';
import type { PlanDocument } from '../plan-document';
import { readPlanDocument } from '../read-plan-document';
import { clinicProtocolOf } from './clinic-protocol';
import { clinicProtocolShape } from './clinic-protocol-shape';
import { planFromClinicProtocol } from './plan-from-clinic-protocol';
import { planFromEarlier } from './plan-from-earlier';

const knee = { condition: 'knee-oa', patient: { age: 60, findings: [] } };
const onSide = (side: BodySide | null, changes: Partial<AssessmentDocument> = {}) => {
  const { presentation } = protocolBasis(knee).assessment;
  return protocolBasis(knee, { presentation: { ...presentation, side }, ...changes });
};

function planOf(composition: Composition): PlanDocument {
  if (composition.status !== 'composed') throw new Error('Nothing blocks this patient.');
  return composition.plan;
}
const sidesOf = (plan: PlanDocument): (BodySide | null)[] => allItems(plan).map(({ item }) => item.side);
const weak = { muscle: 'quadriceps', side: 'right', grade: '3+', painful: false } as const;

describe('clinicProtocolOf', () => {
  it('keeps phases, items, doses and gates, and sides as seen from the presentation', () => {
    const protocol = clinicProtocolOf(setSide(kneePlan, '1.home.heel-prop-extension.left', 'right'), 'Knee, gentle');
    expect(protocol).toMatchObject({
      ...{ schemaVersion: 1, name: 'Knee, gentle', presentation: 'knee-oa' },
      phases: [
        { number: 1, weeks: 2, clinic: [{ side: 'involved' }], home: [{ side: 'other' }] },
        { number: 2, weeks: 3, clinic: [{ side: null }], exit: [{ id: 'p2-pain' }] },
      ],
    });
  });

  it('has nothing about the patient', () => {
    const plan = { ...setNote(kneePlan, '1.clinic.quad-set.left', 'Fears the stairs'), notes: 'Lives alone' };
    const text = JSON.stringify(clinicProtocolOf(plan, 'Knee'));
    for (const word of ['Fears', 'alone', 'Climb', 'assessment-1', '2026', 'left', 'M17', 'minutes']) {
      expect(text).not.toContain(word);
    }
  });

  it('fits its shape, which takes nothing else', () => {
    const protocol = clinicProtocolOf(kneePlan, 'Knee');
    const read = readShape(clinicProtocolShape, JSON.parse(JSON.stringify(protocol)));
    expect(read).toEqual({ ok: true, value: protocol });
    const named = { ...protocol, notes: 'Lives alone', phases: [...protocol.phases, ...protocol.phases] };
    expect(readShape(clinicProtocolShape, named)).toMatchObject({
      ok: false,
      faults: [{ code: 'unknown-field', pointer: '/notes' }],
    });
    const twice = { ...protocol, phases: [...protocol.phases, ...protocol.phases] };
    expect(readShape(clinicProtocolShape, twice)).toMatchObject({ ok: false, faults: [{ code: 'duplicate' }, {}] });
  });
});

describe('planFromClinicProtocol', () => {
  const kept = { id: 'protocol-1', protocol: clinicProtocolOf(kneePlan, 'Knee') };

  it('comes to the same protocol again', () => {
    const plan = planOf(planFromClinicProtocol(kept, onSide('left')));
    expect(clinicProtocolOf(plan, 'Knee')).toEqual(kept.protocol);
    expect(plan.origin).toEqual({ kind: 'clinic-protocol', id: 'protocol-1' });
    expect(readPlanDocument(plan)).toEqual({ ok: true, value: plan });
  });

  it('treats the side of this patient, both where the presentation is on none', () => {
    expect(sidesOf(planOf(planFromClinicProtocol(kept, onSide('right'))))).toEqual(['right', 'right', null]);
    expect(sidesOf(planOf(planFromClinicProtocol(kept, onSide(null))))).toEqual(['both', 'both', null]);
  });

  it('has problems and goals of this assessment', () => {
    const goals = [
      { kind: 'function', activity: 'Garden for an hour', measure: 'lefs', target: 70, weeks: 10 } as const,
    ];
    const plan = planOf(planFromClinicProtocol(kept, onSide('right', { goals, strength: [weak] })));
    expect(plan.goals.map(({ activity }) => activity)).toEqual(['Garden for an hour']);
    expect(plan.problems[0]?.key).toBe('weak.quadriceps.right');
  });

  it('leaves out an exercise that is not in the library any more', () => {
    const basis = onSide('left');
    const exercises = basis.exercises.filter(({ id }) => id !== 'quad-set');
    const composition = planFromClinicProtocol(kept, { ...basis, exercises });
    expect(composition.findings).toEqual([
      {
        code: 'item.unknown-exercise',
        severity: 'warn',
        params: { phase: 1, lane: 'clinic', exercise: 'quad-set', leftOut: true },
      },
    ]);
    expect(sidesOf(planOf(composition))).toEqual(['left', null]);
  });
});

describe('planFromEarlier', () => {
  const earlier = { id: 'plan-1', revision: 3, plan: { ...kneePlan, notes: 'Works nights' } };

  it('keeps phases, items with notes, exclusions and notes, and takes the rest from the assessment', () => {
    const plan = planOf(planFromEarlier(earlier, onSide('left', { strength: [{ ...weak, side: 'left' }] })));
    expect(plan.phases).toEqual(kneePlan.phases);
    expect(plan).toMatchObject({
      origin: { kind: 'earlier-plan', id: 'plan-1', revision: 3 },
      ...{ excluded: kneePlan.excluded, notes: 'Works nights', goals: [] },
      calendar: { startOn: '2026-03-02', visits: [] },
    });
    expect(plan.problems[0]?.key).toBe('weak.quadriceps.left');
  });

  it('turns single sides when the presentation is on the other side by now', () => {
    expect(sidesOf(planOf(planFromEarlier(earlier, onSide('right'))))).toEqual(['right', 'right', null]);
    expect(sidesOf(planOf(planFromEarlier(earlier, onSide('both'))))).toEqual(['left', 'left', null]);
  });

  it('leaves out what is forbidden by now', () => {
    const flags = [
      {
        flag: 'acute-dvt',
        status: 'present',
        region: null,
        side: null,
        since: null,
        clearedBy: null,
        clearedOn: null,
      } as const,
    ];
    const composition = planFromEarlier(earlier, onSide('left', { precautions: { flags, others: 'absent' } }));
    expect(composition.findings.length).toBeGreaterThan(0);
    expect(composition.findings.every(({ params }) => params['leftOut'] === true)).toBe(true);
    expect(allItems(planOf(composition)).length).toBeLessThan(allItems(kneePlan).length);
  });
});
