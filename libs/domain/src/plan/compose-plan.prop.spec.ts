import fc from 'fast-check';
import type { AssessmentDocument, PrecautionRecord } from '../assessment/assessment-document';
import { findingKinds } from '../assessment/finding-kinds.data';
import { muscleGrades } from '../assessment/muscle-grade';
import type { MuscleGrade } from '../assessment/muscle-grade';
import { presentations } from '../assessment/presentations.data';
import { isAsked } from '../exercise/contraindication';
import { contraindications } from '../exercise/contraindications.data';
import { procedures } from '../exercise/procedures';
import type { ProcedureId } from '../exercise/procedures';
import { tissues } from '../exercise/tissues';
import type { TissueId } from '../exercise/tissues';
import { bodySides } from '../kernel/body-side';
import type { CalendarDate } from '../kernel/calendar-date';
import { addDays } from '../kernel/calendar-date';
import { canonicalJson } from '../kernel/canonical-json';
import type { Json } from '../kernel/canonical-json';
import { caseBasis, composedCases } from './cases/case-basis';
import { waitsForAnswer } from './checks/findings-of-reasons';
import { composePlan, noWishes } from './compose-plan';
import type { ComposeWishes, PlanBasis } from './composition';
import { allItems } from './edit/item-spot';
import { laneMinutes } from './lane-minutes';
import type { PlanDocument } from './plan-document';
import { phaseSpansOf } from './phase-spans';
import { reasonsAgainst } from './reasons-against';

const template = caseBasis(composedCases.pacemaker);
const assessedOn = '2026-09-07' as CalendarDate;
const side = fc.constantFrom(...bodySides);

const event = fc.record({
  procedure: fc.constantFrom(...(Object.keys(procedures) as ProcedureId[])),
  on: fc.integer({ min: -10, max: 300 }).map((days) => addDays(assessedOn, -days)),
  side,
  qualifiers: fc.constant({}),
});

const precaution: fc.Arbitrary<PrecautionRecord> = fc.record({
  flag: fc.constantFrom(...contraindications.filter(isAsked).map(({ id }) => id)),
  status: fc.constantFrom('present', 'absent', 'cleared'),
  region: fc.constantFrom(null, 'knee', 'shoulder'),
  side: fc.option(side),
  since: fc.constant(null),
  clearedBy: fc.constant(null),
  clearedOn: fc.constant(null),
});

const assessments: fc.Arbitrary<AssessmentDocument> = fc
  .record({
    presentation: fc.constantFrom(null, ...presentations.map(({ id }) => id)),
    side,
    events: fc.array(event, { maxLength: 1 }),
    findings: fc.array(
      fc.record({
        id: fc.constantFrom(...findingKinds.map(({ id }) => id)),
        side: fc.option(side),
        result: fc.constant('positive' as const),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    strength: fc.array(
      fc.record({
        muscle: fc.constantFrom(...(Object.keys(tissues) as TissueId[])),
        side,
        grade: fc.constantFrom(...(Object.keys(muscleGrades) as MuscleGrade[])),
        painful: fc.constant(false),
      }),
      { maxLength: 4 },
    ),
    flags: fc.uniqueArray(precaution, { selector: ({ flag }) => flag, maxLength: 4 }),
    others: fc.constantFrom('absent' as const, 'unknown' as const),
    clinicMinutes: fc.integer({ min: 5, max: 60 }),
    homeMinutesPerDay: fc.integer({ min: 0, max: 30 }),
  })
  .map(({ presentation: id, side: presented, events, flags, others, clinicMinutes, homeMinutesPerDay, ...found }) => {
    const { assessment } = template;
    return {
      ...assessment,
      assessedOn,
      ...found,
      presentation: { ...assessment.presentation, id, side: presented, events },
      precautions: { flags, others },
      constraints: { ...assessment.constraints, clinicMinutes, homeMinutesPerDay },
    };
  });

const bases = assessments.map((assessment): PlanBasis => ({ ...template, assessment }));
/** Each example composes two or three plans; a thousand more are composed for the oracle. */
const runs = { numRuns: 6 };

function planFor(basis: PlanBasis, wishes: ComposeWishes = noWishes): PlanDocument {
  const composition = composePlan(basis, wishes);
  if (composition.status === 'blocked') throw new Error('No red flag was raised.');
  return composition.plan;
}

/** Whatever forbids an item of the plan where it stands. */
function forbidden(plan: PlanDocument, basis: PlanBasis): string[] {
  const spans = new Map(phaseSpansOf(plan).map((span) => [span.number, span]));
  return allItems(plan).flatMap(({ item, spot: place }) => {
    const span = spans.get(place.phase);
    const exercise = basis.exercises.find(({ id }) => id === item.exerciseId);
    if (span === undefined || exercise === undefined) return [`${item.id} unknown`];
    const reasons = reasonsAgainst(exercise, { place, side: item.side, span, limits: plan.limits }, basis);
    return reasons
      .filter((reason) => !waitsForAnswer(reason))
      .map((reason) => `${item.id} ${canonicalJson(reason as unknown as Json)}`);
  });
}

function withAssessment(basis: PlanBasis, change: Partial<AssessmentDocument>): PlanBasis {
  return { ...basis, assessment: { ...basis.assessment, ...change } };
}

describe('composePlan', () => {
  it('places nothing that is forbidden, and nothing of a flag that is added', () => {
    fc.assert(
      fc.property(bases, precaution, (basis, flag) => {
        expect(forbidden(planFor(basis), basis)).toEqual([]);
        const { flags, others } = basis.assessment.precautions;
        const added = [...flags.filter((each) => each.flag !== flag.flag), { ...flag, status: 'present' as const }];
        const flagged = withAssessment(basis, { precautions: { flags: added, others } });
        expect(forbidden(planFor(flagged), flagged)).toEqual([]);
      }),
      runs,
    );
  });

  it('keeps to the minutes that there are, and to fewer', () => {
    fc.assert(
      fc.property(bases, fc.integer({ min: 1, max: 4 }), (basis, part) => {
        const { clinicMinutes, homeMinutesPerDay, ...equipment } = planFor(basis).limits;
        const limits = {
          ...equipment,
          clinicMinutes: clinicMinutes / part,
          homeMinutesPerDay: homeMinutesPerDay / part,
        };
        const plan = planFor(basis, { ...noWishes, limits });
        const exercises = new Map(basis.exercises.map((exercise) => [exercise.id, exercise]));
        for (const phase of plan.phases) {
          expect(laneMinutes(phase, 'clinic', exercises)).toBeLessThanOrEqual(limits.clinicMinutes);
          expect(laneMinutes(phase, 'home', exercises)).toBeLessThanOrEqual(limits.homeMinutesPerDay);
        }
      }),
      runs,
    );
  });

  it('says the same to the byte, in whatever order the assessment was entered', () => {
    fc.assert(
      fc.property(bases, (basis) => {
        const { findings, strength, precautions } = basis.assessment;
        const turned = withAssessment(basis, {
          findings: findings.toReversed(),
          strength: strength.toReversed(),
          precautions: { ...precautions, flags: precautions.flags.toReversed() },
        });
        const text = JSON.stringify(composePlan(basis, noWishes));
        expect(JSON.stringify(composePlan(basis, noWishes))).toBe(text);
        expect(JSON.stringify(composePlan(turned, noWishes))).toBe(text);
      }),
      runs,
    );
  });

  it('keeps every pinned item as it is, whatever is left out beside it', () => {
    fc.assert(
      fc.property(bases, fc.nat(), fc.nat(), (basis, keep, drop) => {
        const plan = planFor(basis);
        const items = allItems(plan).map(({ item }) => item);
        const pinned = items[keep % items.length];
        const dropped = items[drop % items.length];
        fc.pre(pinned !== undefined && dropped !== undefined && pinned.exerciseId !== dropped.exerciseId);
        const mark = <Item extends { readonly id: string }>(item: Item): Item =>
          item.id === pinned.id ? { ...item, pinned: true } : item;
        const phases = plan.phases.map((phase) => ({
          ...phase,
          clinic: phase.clinic.map(mark),
          home: phase.home.map(mark),
        }));
        const again = allItems(planFor(basis, { ...noWishes, phases, excluded: [dropped.exerciseId] }));
        expect(again.map(({ item }) => item)).toContainEqual({ ...pinned, pinned: true });
        expect(again.map(({ item }) => item.exerciseId)).not.toContain(dropped.exerciseId);
      }),
      runs,
    );
  });
});
