import fc from 'fast-check';
import { bodySides } from '../kernel/body-side';
import type { CalendarDate } from '../kernel/calendar-date';
import { addDays, wholeWeeksBetween } from '../kernel/calendar-date';
import { contraindications } from '../exercise/contraindications.data';
import { procedures } from '../exercise/procedures';
import type { ProcedureId } from '../exercise/procedures';
import { tissues } from '../exercise/tissues';
import type { TissueId } from '../exercise/tissues';
import { assess } from './assess';
import type { AssessedPatient } from './assessed-patient';
import { emptyAssessment } from './assessment-document';
import type { AssessmentDocument, PrecautionRecord } from './assessment-document';
import { caseFromDocument } from './case-file/case-from-document';
import { readAssessmentCase } from './case-file/case-shape';
import { documentFromCase } from './case-file/document-from-case';
import { changesSince } from './changes-since';
import { readAssessmentDocument } from './document-shape';
import { findingKinds } from './finding-kinds.data';
import { flagStatesOn } from './flag-states-on';
import { qualifiersOf } from './healing-events';
import { healingGates } from './healing-gates.data';
import { healingLimitsOn } from './healing-limits-on';
import { measuredTest, measuredTestIds } from './measured-test';
import { isSidedMotion, motionLimits } from './motion-limits';
import { motions } from './motions.data';
import { muscleGrades } from './muscle-grade';
import type { MuscleGrade } from './muscle-grade';
import { outcomeMeasures } from './outcome-measures.data';
import { presentations } from './presentations.data';
import { raisedRedFlags } from './screen-red-flags';
import { redFlagKeys } from './vocabulary-shapes';

const assessedOn = '2026-09-07' as CalendarDate;
const side = fc.constantFrom(...bodySides);
const sideOrNone = fc.option(side);
const others = fc.constantFrom('absent', 'unknown');
const rating = fc.option(fc.integer({ min: 0, max: 10 }));

const event = fc.constantFrom(...(Object.keys(procedures) as ProcedureId[])).chain((procedure) =>
  fc.record({
    procedure: fc.constant(procedure),
    on: fc.integer({ min: 0, max: 300 }).map((days) => addDays(assessedOn, -days)),
    side: sideOrNone,
    qualifiers: fc
      .dictionary(fc.constantFrom('-', ...qualifiersOf(procedure)), fc.constantFrom('yes', 'no'))
      .map(({ '-': _, ...told }) => told),
  }),
);

const precaution: fc.Arbitrary<PrecautionRecord> = fc.record({
  flag: fc.constantFrom(...contraindications.map(({ id }) => id)),
  status: fc.constantFrom('present', 'absent', 'cleared'),
  region: fc.constantFrom(null, 'knee', 'cervical'),
  side: sideOrNone,
  since: fc.constant(null),
  clearedBy: fc.constantFrom(null, 'Dr Example'),
  clearedOn: fc.constantFrom(null, '2026-08-01'),
});

const motion = fc.constantFrom(...motions).chain((measured) => {
  const { lowest, highest } = motionLimits(measured);
  return fc.record({
    motion: fc.constant(measured.id),
    side: isSidedMotion(measured.id) ? side : fc.constant(null),
    degrees: fc.integer({ min: lowest, max: highest }),
    painful: fc.boolean(),
  });
});

const test = fc.constantFrom(...measuredTestIds()).chain((id) => {
  const { min, max, sided } = measuredTest(id);
  return fc.record({
    test: fc.constant(id),
    side: sided ? side : fc.constant(null),
    value: fc.integer({ min: Math.ceil(min), max: Math.floor(max) }),
  });
});

const outcome = fc
  .constantFrom(...outcomeMeasures)
  .chain(({ id, min, max }) => fc.record({ id: fc.constant(id), score: fc.integer({ min, max }) }));

const documents: fc.Arbitrary<AssessmentDocument> = fc
  .record({
    presentation: fc.record({
      id: fc.option(fc.constantFrom(...presentations.map(({ id }) => id))),
      icd10: fc.constantFrom(null, 'M17.12'),
      side: sideOrNone,
      onsetOn: fc.constantFrom(null, '2026-02-02', '2026-09-01'),
      events: fc.array(event, { maxLength: 2 }),
    }),
    pain: fc.record({ now: rating, best: rating, worst: rating, marks: fc.constant([]) }),
    redFlags: fc.record({
      answers: fc.dictionary(fc.constantFrom(...redFlagKeys), fc.constantFrom('yes', 'no'), { maxKeys: 4 }),
      others,
    }),
    precautions: fc.record({
      flags: fc.uniqueArray(precaution, { selector: ({ flag }) => flag, maxLength: 6 }),
      others,
    }),
    findings: fc.array(
      fc.record({
        id: fc.constantFrom(...findingKinds.map(({ id }) => id)),
        side: sideOrNone,
        result: fc.constantFrom('positive', 'negative'),
      }),
      { maxLength: 6 },
    ),
    strength: fc.array(
      fc.record({
        muscle: fc.constantFrom(...(Object.keys(tissues) as TissueId[])),
        side,
        grade: fc.constantFrom(...(Object.keys(muscleGrades) as MuscleGrade[])),
        painful: fc.boolean(),
      }),
      { maxLength: 6 },
    ),
    rangeOfMotion: fc.array(motion, { maxLength: 6 }),
    tests: fc.array(test, { maxLength: 6 }),
    outcomes: fc.uniqueArray(outcome, { selector: ({ id }) => id, maxLength: 3 }),
  })
  .map((parts) => ({ ...emptyAssessment(assessedOn), ...parts }));

const patients: fc.Arbitrary<AssessedPatient> = fc.record({
  birthOn: fc.constant(null),
  ageYears: fc.option(fc.integer({ min: 0, max: 110 })),
  sex: fc.constantFrom('female', 'male', 'other', 'unknown'),
});

/** The same assessment entered in another order. */
function reversed(document: AssessmentDocument): AssessmentDocument {
  return {
    ...document,
    presentation: { ...document.presentation, events: document.presentation.events.toReversed() },
    precautions: { ...document.precautions, flags: document.precautions.flags.toReversed() },
    findings: document.findings.toReversed(),
    strength: document.strength.toReversed(),
    rangeOfMotion: document.rangeOfMotion.toReversed(),
    tests: document.tests.toReversed(),
    outcomes: document.outcomes.toReversed(),
  };
}

/** The same assessment with every entry of findings and measurements twice. */
function doubled(document: AssessmentDocument): AssessmentDocument {
  const { findings, strength, rangeOfMotion, tests } = document;
  return {
    ...document,
    findings: [...findings, ...findings],
    strength: [...strength, ...strength],
    rangeOfMotion: [...rangeOfMotion, ...rangeOfMotion],
    tests: [...tests, ...tests],
  };
}

describe('an assessment', () => {
  it('is what its shape says', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(readAssessmentDocument(JSON.parse(JSON.stringify(document)))).toEqual({ ok: true, value: document });
      }),
    );
  });

  it('comes to the same in any order, and with every entry twice', () => {
    fc.assert(
      fc.property(documents, patients, (document, patient) => {
        const result = assess(document, patient);
        expect(assess(reversed(document), patient)).toEqual(result);
        expect(assess(doubled(document), patient)).toEqual(result);
      }),
    );
  });

  it('names each problem once for a side, and a weight of 3 exactly where there is evidence', () => {
    fc.assert(
      fc.property(documents, patients, (document, patient) => {
        const { problems } = assess(document, patient);
        const keys = problems.map((problem) => {
          const name = problem.kind === 'impaired' ? problem.ability : problem.tissue;
          return `${problem.kind} ${name} ${problem.side ?? ''}`;
        });
        expect(new Set(keys).size).toBe(keys.length);
        for (const { weight, because } of problems) {
          const evidence = because.filter(({ kind }) => kind !== 'presentation');
          const mild = evidence.every((cause) => cause.kind === 'pain' && cause.nrs < 4);
          expect(weight).toBe(mild ? 1 : 3);
        }
      }),
    );
  });

  it('keeps every evidenced problem when another finding is made', () => {
    fc.assert(
      fc.property(documents, patients, fc.constantFrom(...findingKinds), (document, patient, { id }) => {
        const tissuesOf = (assessed: AssessmentDocument): string[] =>
          assess(assessed, patient).problems.flatMap((problem) =>
            problem.weight === 3 && problem.kind !== 'impaired' ? [`${problem.kind} ${problem.tissue}`] : [],
          );
        const more = {
          ...document,
          findings: [...document.findings, { id, side: 'left', result: 'positive' } as const],
        };
        expect(tissuesOf(more)).toEqual(expect.arrayContaining(tissuesOf(document)));
      }),
    );
  });

  it('travels through a file without loss', () => {
    fc.assert(
      fc.property(documents, patients, (document, patient) => {
        const file: unknown = JSON.parse(JSON.stringify(caseFromDocument(document, patient)));
        const reading = readAssessmentCase(file);
        expect(reading.ok && documentFromCase(reading.value, '2000-01-01')).toEqual(document);
      }),
    );
  });

  it('has not changed since itself', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(changesSince(document, document).filter(({ verdict }) => verdict !== 'same')).toEqual([]);
      }),
    );
  });
});

describe('red flags', () => {
  it('are never less raised when one more question is answered with yes', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom(...redFlagKeys), ({ redFlags }, key) => {
        const raised = (given: AssessmentDocument['redFlags']): string[] =>
          raisedRedFlags({ redFlags: given, assessedOn }).map(({ id }) => id);
        const more = { ...redFlags, answers: { ...redFlags.answers, [key]: 'yes' as const } };
        expect(raised(more)).toEqual(expect.arrayContaining(raised(redFlags)));
      }),
    );
  });
});

describe('time-limited precautions and gates', () => {
  const laterDays = fc.integer({ min: 0, max: 400 }).map((days) => addDays(assessedOn, days));

  it('hold exactly as the tables count whole weeks', () => {
    fc.assert(
      fc.property(documents, laterDays, (document, on) => {
        const { events } = document.presentation;
        const states = flagStatesOn({ ...document, presentation: { ...document.presentation, id: null } }, on);
        for (const { id, derivedFrom } of contraindications) {
          const told = document.precautions.flags.find(({ flag }) => flag === id);
          if (derivedFrom === undefined || (told !== undefined && told.status !== 'absent')) continue;
          const holds = events.some((happened) => {
            const weeks = wholeWeeksBetween(happened.on as CalendarDate, on);
            const denied = happened.qualifiers[(derivedFrom.qualifier ?? '').split(',')[0] ?? ''] === 'no';
            const within = weeks >= derivedFrom.fromWeek && weeks < derivedFrom.untilWeek;
            return happened.procedure === derivedFrom.procedure && within && !denied;
          });
          expect([id, states.get(id)?.status]).toEqual([id, holds ? 'present' : 'absent']);
        }
      }),
    );
  });

  it('forbid before their week and allow from it on', () => {
    fc.assert(
      fc.property(event, laterDays, (happened, on) => {
        const presentation = { ...emptyAssessment(assessedOn).presentation, events: [happened] };
        const limits = healingLimitsOn({ ...emptyAssessment(assessedOn), presentation }, on);
        const weeks = wholeWeeksBetween(happened.on, on);
        const gates = healingGates.find(({ procedure }) => procedure === happened.procedure)?.gates ?? [];
        const closed = gates.filter(
          ({ tags, week, qualifier }) =>
            tags !== undefined && week > weeks && happened.qualifiers[qualifier ?? ''] !== 'no',
        );
        expect(limits.map(({ what }) => what).toSorted()).toEqual(closed.map(({ what }) => what).toSorted());
        expect(limits.every(({ liftsOn }) => liftsOn !== null && liftsOn > on)).toBe(true);
      }),
    );
  });
});

describe('the reader of case files', () => {
  it('answers whatever it is given, and never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true }), (value) => {
        expect(readAssessmentCase(value).ok).toBe(false);
      }),
    );
  });

  it('reads any JSON in the place of any part of a file', () => {
    fc.assert(
      fc.property(documents, fc.jsonValue(), fc.nat(), (document, value, at) => {
        const file = { ...caseFromDocument(document, { birthOn: null, ageYears: 40, sex: 'female' }) };
        const names = Object.keys(file);
        const reading = readAssessmentCase({ ...file, [names[at % names.length] ?? '']: value });
        expect(reading.ok || reading.faults.length > 0).toBe(true);
      }),
    );
  });
});
