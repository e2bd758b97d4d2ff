import type { PrecautionRecord } from '../../assessment/assessment-document';
import { shippedExercises } from '../../exercise/shipped-library';
import { itemOf, signableBasis } from '../../plan/cases/signable-plan';
import type { PlanItem } from '../../plan/plan-document';
import { contextBy, evidenceAbout, inputsAbout, planOf, visitBy } from '../cases/recorded-visit';
import type { VisitContext } from '../visit-context';
import { nothingNew } from '../visit/nothing-new';
import type { VisitDocument } from '../visit/visit-document';

const quadSet = itemOf('quad-set');
const nmes = itemOf('nmes-quadriceps-isometric');
const plan = planOf([quadSet, nmes]);

const present = (flag: string, changes: Partial<PrecautionRecord> = {}): PrecautionRecord => ({
  ...{ flag, status: 'present', region: null, side: null, since: null, clearedBy: null, clearedOn: null },
  ...changes,
});
const answering = (...flags: readonly PrecautionRecord[]): VisitDocument => {
  const visit = visitBy(plan);
  return { ...visit, screen: { ...visit.screen, precautions: 'changed', flags } };
};
const idsOf = (candidates: readonly { readonly exerciseId: string }[]) =>
  candidates.map(({ exerciseId }) => exerciseId);
const about = (item: PlanItem, changes: Partial<VisitContext> = {}) => evidenceAbout(item.id, contextBy(plan, changes));

describe('variants', () => {
  it('stand in the order of the ladder, on the item’s side, at the dose with which they start', () => {
    const { harder, easier } = about(quadSet);
    expect(idsOf(harder)).toEqual(['straight-leg-raise', 'short-arc-quad']);
    expect(harder[0]).toMatchObject({ side: 'right', dose: { form: 'strength-isotonic' } });
    expect(easier).toEqual([]);
  });

  it('are not offered where healing tissue or a precaution of today forbids them', () => {
    const event = { procedure: 'acl-reconstruction', on: '2026-03-01', side: 'right', qualifiers: {} } as const;
    const { presentation } = signableBasis.assessment;
    const assessment = { ...signableBasis.assessment, presentation: { ...presentation, events: [event] } };
    const basis = { ...signableBasis, assessment };
    expect(idsOf(about(quadSet, { basis }).harder)).not.toContain('short-arc-quad');
  });

  it('are not offered where the therapist does not want them, or where they are already', () => {
    expect(idsOf(about(quadSet, { plan: { ...plan, excluded: ['straight-leg-raise'] } }).harder)).toEqual([
      'short-arc-quad',
    ]);
    const both = planOf([quadSet, itemOf('short-arc-quad')]);
    const context = contextBy(both, { visit: visitBy(both) });
    expect(idsOf(evidenceAbout(quadSet.id, context).harder)).toEqual(['straight-leg-raise']);
  });

  it('are not offered once they were archived', () => {
    const archived = shippedExercises.filter(({ id }) => id === 'straight-leg-raise');
    const exercises = shippedExercises.filter(({ id }) => id !== 'straight-leg-raise');
    expect(idsOf(about(quadSet, { basis: { ...signableBasis, exercises, archived } }).harder)).toEqual([
      'short-arc-quad',
    ]);
  });
});

describe('a contraindication', () => {
  const blocked = (changes: Partial<VisitContext>) =>
    inputsAbout(quadSet.id, contextBy(plan, changes)).blockedByContraindication;

  it('that was answered today forbids the item as it is', () => {
    expect(blocked({})).toBe(false);
    expect(blocked({ visit: answering(present('progressive-neurological-deficit')) })).toBe(true);
  });

  it('of which nobody knows leaves it unknown, and what makes the visit safe not all asked', () => {
    const assessment = { ...signableBasis.assessment, precautions: { flags: [], others: 'unknown' } } as const;
    const basis = { ...signableBasis, assessment };
    expect(blocked({ basis })).toBeUndefined();
    const asked = nothingNew(visitBy(plan), true);
    const taken = { vitals: 'taken', signs: { ...asked.screen.signs, sbp: 120, dbp: 80, hr: 60 } } as const;
    const visit = { ...asked, screen: { ...asked.screen, ...taken } };
    expect(inputsAbout(quadSet.id, contextBy(plan, { visit })).safetyScreenDone).toBe(true);
    expect(inputsAbout(quadSet.id, contextBy(plan, { visit, basis })).safetyScreenDone).toBe(false);
  });

  it('is taken for one where the library does not have the exercise', () => {
    const exercises = shippedExercises.filter(({ id }) => id !== 'quad-set');
    expect(blocked({ basis: { ...signableBasis, exercises } })).toBe(true);
  });

  it('of a swollen knee forbids what loads it as long as it is swollen', () => {
    const single = itemOf('leg-press-single', { phase: 3 });
    const other = planOf([single]);
    const swollen = (grade: number) =>
      inputsAbout(
        single.id,
        contextBy(other, { visit: { ...visitBy(other), effusion: [{ region: 'knee', side: 'right', grade }] } }),
      ).blockedByContraindication;
    expect([swollen(1), swollen(2)]).toEqual([false, true]);
  });
});

describe('exercises in the place of an item', () => {
  it('are looked for only where it may have to go', () => {
    expect(about(quadSet).instead).toEqual([]);
    const blister = visitBy(plan, { [nmes.id]: { seen: { skinReaction: 'blister' } } });
    const faded = visitBy(plan, { [nmes.id]: { seen: { skinReaction: 'redness' } } });
    expect(about(nmes, { visit: faded }).instead).toEqual([]);
    expect(about(nmes, { visit: blister }).instead.length).toBeGreaterThan(0);
  });

  it('treat the same, are allowed, are at most five, and none of them is a harder variant', () => {
    const visit = visitBy(plan, { [nmes.id]: { seen: { skinReaction: 'burn' } } });
    const { instead, harder } = about(nmes, { visit });
    expect(instead).toHaveLength(5);
    for (const { exerciseId } of instead) {
      expect(shippedExercises.find(({ id }) => id === exerciseId)?.targetsWeak).toContain('quadriceps');
      expect(idsOf(harder)).not.toContain(exerciseId);
    }
  });

  it('are none where everything is forbidden', () => {
    expect(about(quadSet, { visit: answering(present('progressive-neurological-deficit')) }).instead).toEqual([]);
  });
});

describe('ceilings', () => {
  it('bind an isometric hold while the pressure is high', () => {
    const visit = visitBy(plan);
    const signs = { ...visit.screen.signs, sbp: 165, dbp: 85 };
    expect(about(quadSet).ceilings).toEqual([]);
    expect(about(quadSet, { visit: { ...visit, screen: { ...visit.screen, signs } } }).ceilings).toEqual([
      { flag: 'hypertension-stage2', parameter: 'hold_s', most: 10 },
      { flag: 'hypertension-stage2', parameter: 'effort_pct_mvic', most: 40 },
    ]);
  });

  it('bind what may stand in an item’s place, too, where that is dosed in another way', () => {
    const adduction = itemOf('side-lying-hip-adduction', { phase: 2 });
    const other = planOf([adduction]);
    const visit = visitBy(other);
    const signs = { ...visit.screen.signs, sbp: 165, dbp: 85 };
    const context = contextBy(other, { phase: 2, visit: { ...visit, screen: { ...visit.screen, signs } } });
    const { ceilings, easier } = evidenceAbout(adduction.id, context);
    expect(ceilings).toEqual([]);
    expect(easier.find(({ exerciseId }) => exerciseId === 'adductor-squeeze-ball')?.dose).toMatchObject({
      ...{ form: 'strength-isometric', hold_s: 5, effort_pct_mvic: 40 },
    });
  });

  it('bind the grade of mobilising a joint that was replaced, and of no other', () => {
    const knee = itemOf('jm-tibiofemoral-posterior');
    const other = planOf([knee]);
    const ceilingsOf = (region: PrecautionRecord['region']) => {
      const visit = visitBy(other);
      const flags = [present('joint-arthroplasty-region', { region, side: 'right' })];
      const context = contextBy(other, { visit: { ...visit, screen: { ...visit.screen, flags } } });
      return evidenceAbout(knee.id, context).ceilings;
    };
    expect(ceilingsOf('knee')).toEqual([{ flag: 'joint-arthroplasty-region', parameter: 'grade', most: 'K2' }]);
    expect(ceilingsOf('shoulder')).toEqual([]);
  });

  it('bind the pressure of hands with an anticoagulant', () => {
    const release = itemOf('mfr-quadriceps');
    const other = planOf([release]);
    const visit = visitBy(other);
    const flags = [present('anticoagulant-or-bleeding-disorder')];
    const context = contextBy(other, { visit: { ...visit, screen: { ...visit.screen, flags } } });
    expect(evidenceAbout(release.id, context).ceilings).toMatchObject([{ parameter: 'pressure_pain', most: 2 }]);
  });
});
