import { addDays, readVisitDocument, replayVisit, ruleActions } from '@repattern/domain';
import type { CalendarDate, ItemVerdict } from '@repattern/domain';
import { begunDemoVisit } from './begun-demo-visit';
import { demoDocument } from './demo-assessment';
import { demoClinics } from './demo-clinics';
import { demoBasis, demoClosures, demoPatient, demoPlanDocument, type DemoVisits } from './demo-plan';
import { beginDemoTreatment, treatDemoPatient, type DemoCare, type TreatedVisit } from './treat-demo-patient';

const [clinic] = demoClinics;

interface Treated {
  readonly patient: string;
  readonly step: DemoVisits;
  readonly care: DemoCare;
  readonly visits: readonly TreatedVisit[];
}

/** Everything that happened to patients of the demo clinic when it is seeded on a day. */
function treatedUntil(today: CalendarDate, isAsked: (patient: string) => boolean = () => true): Treated[] {
  const closures = demoClosures(today);
  return (clinic?.plans ?? []).flatMap(({ patient, steps }) => {
    const step = steps.find(({ kind }) => kind === 'visits');
    const signed = steps.findLast(({ kind }) => kind === 'sign-off' || kind === 'co-sign');
    const written = clinic?.assessments.find((demo) => demo.patient === patient);
    const [, , , birthOn = '', sex = 'unknown'] = clinic?.patients.find(([number]) => number === patient) ?? [];
    if (step?.kind !== 'visits' || !signed || !written || !isAsked(patient)) return [];
    const assessment = demoDocument(written, today, null);
    const demo = { assessmentId: patient, assessment, patient: demoPatient(birthOn, sex), closures };
    const begun = beginDemoTreatment(demoPlanDocument(demo), 1, addDays(today, -signed.daysAgo));
    const care = { course: step.course, basis: demoBasis(demo), closures };
    return [{ patient, step, care, visits: [...treatDemoPatient(begun, care, addDays(today, -step.daysAgo))] }];
  });
}

const today = '2026-11-25' as CalendarDate;
const treated = treatedUntil(today);
const finished = treated.flatMap(({ visits }) => visits.flatMap(({ finished: done }) => done ?? []));
const verdicts = finished.flatMap(({ verdicts: { items } }) => items);
const decisions = finished.flatMap(({ document }) => document.decisions);

describe('the demo visits', () => {
  it('have every action among their verdicts', () => {
    const given = new Set(verdicts.map(({ action }) => action));
    expect(ruleActions.filter((action) => !given.has(action))).toEqual([]);
  });

  it('were decided in every way: accepted, overruled, a phase ended by its gate, past its gate, and gone back', () => {
    expect(new Set(decisions.map(({ kind }) => kind))).toEqual(new Set(['accepted', 'overridden']));
    const moves = finished.flatMap(({ applied: { move } }) => move?.kind ?? []);
    expect(new Set(moves)).toEqual(new Set(['advance', 'override', 'back']));
  });

  it('are 1 to 20 for a patient', () => {
    const counts = treated.map(({ visits }) => visits.length);
    expect([Math.min(...counts), Math.max(...counts)]).toEqual([1, 20]);
  });

  it('refer one patient, and nobody comes to some', () => {
    expect(treated.filter(({ visits }) => visits.at(-1)?.after.isReferred)).toMatchObject([{ patient: 'DEMO-014' }]);
    expect(treated.flatMap(({ visits }) => visits).filter(({ finished: done }) => done === null)).toHaveLength(2);
    expect(treated.find(({ patient }) => patient === 'DEMO-015')?.visits.at(-1)?.finished).toBeNull();
  });

  it('leave items at rest and items that are only kept up, as of today', () => {
    const items = treated.flatMap(({ visits }) => {
      const last = visits.at(-1)?.after;
      const phase = last?.plan.phases.find(({ number }) => number === last.phase.number);
      return [...(phase?.clinic ?? []), ...(phase?.home ?? [])];
    });
    const stages = items.flatMap(({ stage }) => stage ?? []);
    expect(stages.filter((stage) => stage.kind === 'resting' && stage.until >= today)).not.toEqual([]);
    expect(stages.some(({ kind }) => kind === 'maintenance')).toBe(true);
  });

  it('are documents that could have been typed, and verdicts that are given again from their evidence', () => {
    for (const { document, evidence, verdicts: given } of finished) {
      const reading = readVisitDocument(document);
      expect(reading.ok ? [] : reading.faults).toEqual([]);
      expect(replayVisit({ evidence, verdicts: given })).toEqual([]);
    }
  });

  it.each([1, 3, 6])('are planned for today for several patients, %i days later too', (days) => {
    const on = addDays(today, days);
    const due = ['DEMO-015', 'DEMO-016', 'DEMO-017', 'DEMO-018'];
    const next = treatedUntil(on, (patient) => due.includes(patient)).map(({ visits }) =>
      visits.at(-1)?.after.plan.calendar.visits.find(({ status }) => status === 'planned'),
    );
    expect(next.map((visit) => visit?.on)).toEqual([on, on, on, on]);
  });

  it('have begun today for those who are there', () => {
    for (const { step, care, visits } of treated) {
      const last = visits.at(-1)?.after;
      if (step.today === undefined || last === undefined) continue;
      const { document } = begunDemoVisit(last, care, { today, stage: step.today });
      expect(readVisitDocument(document).ok).toBe(true);
      const recorded = document.items.filter(({ performed }) => performed !== null);
      expect(recorded).toHaveLength(step.today === 'arrived' ? 0 : 3);
    }
  });

  it('are the same when they are made again', () => {
    const actionsOf = (all: readonly Treated[]): ItemVerdict['action'][] =>
      all.flatMap(({ visits }) =>
        visits.flatMap((visit) => visit.finished?.verdicts.items.map(({ action }) => action) ?? []),
      );
    const again = treatedUntil(today, (patient) => patient === 'DEMO-016');
    expect(actionsOf(again)).toEqual(actionsOf(treated.filter(({ patient }) => patient === 'DEMO-016')));
  });
});
