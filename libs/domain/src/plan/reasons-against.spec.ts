import type { AssessmentDocument } from '../assessment/assessment-document';
import { emptyAssessment } from '../assessment/assessment-document';
import { shippedExercises } from '../exercise/shipped-library';
import type { Exercise } from '../exercise/exercise';
import type { CalendarDate } from '../kernel/calendar-date';
import type { AbsenceReason, PlanBasis } from './composition';
import { reasonsAgainst } from './reasons-against';
import type { PlannedUse } from './reasons-against';

const asked: AssessmentDocument = {
  ...emptyAssessment('2026-09-07'),
  precautions: { flags: [], others: 'absent' },
};
const clinic: PlannedUse = {
  place: { phase: 1, lane: 'clinic' },
  side: 'left',
  span: { number: 1, from: '2026-09-07' as CalendarDate, to: '2026-09-20' as CalendarDate },
};
const home: PlannedUse = { ...clinic, place: { phase: 1, lane: 'home' } };

function exercise(id: string, own: Partial<Exercise> = {}): Exercise {
  const found = shippedExercises.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return { ...found, ...own };
}

function basisOf(assessment: AssessmentDocument): PlanBasis {
  const patient = { birthOn: null, ageYears: 40, sex: 'female' } as const;
  return { assessmentId: 'a', assessment, patient, exercises: shippedExercises, libraryVersion: '1' };
}

function against(id: string, use: PlannedUse, own: Partial<AssessmentDocument> = {}): AbsenceReason[] {
  return reasonsAgainst(exercise(id), use, basisOf({ ...asked, ...own }));
}

const pacemaker = {
  flag: 'implanted-electronic-device',
  region: null,
  side: null,
  since: null,
  clearedBy: null,
  clearedOn: null,
};

describe('reasonsAgainst', () => {
  it('has nothing against an exercise that fits', () => {
    expect(against('nmes-quadriceps-isometric', clinic)).toEqual([]);
  });

  it('names a flag that is present, and one that nobody asked about where it could forbid', () => {
    const present = { flags: [{ ...pacemaker, status: 'present' as const }], others: 'absent' as const };
    const byFlag = against('nmes-quadriceps-isometric', clinic, { precautions: present });
    expect(byFlag).toContainEqual({ kind: 'flag', flag: 'implanted-electronic-device', decision: 'block' });
    const unasked = against('nmes-quadriceps-isometric', clinic, { precautions: { flags: [], others: 'unknown' } });
    expect(unasked).toContainEqual({ kind: 'flag', flag: 'implanted-electronic-device', decision: 'needs-answer' });
  });

  it('names what healing tissue forbids on the first day, and when it lifts', () => {
    const event = { procedure: 'acl-reconstruction', on: '2026-08-24', side: 'left', qualifiers: {} } as const;
    const presentation = { ...asked.presentation, id: 'acl-reconstruction', side: 'left', events: [event] } as const;
    const jumping = shippedExercises.find(({ tags }) => tags.includes('impact'));
    const reasons = against(jumping?.id ?? '', clinic, { presentation });
    expect(reasons).toContainEqual(expect.objectContaining({ kind: 'healing', procedure: 'acl-reconstruction' }));
  });

  it('counts a flag that begins only inside the phase', () => {
    const event = { procedure: 'lumbar-discectomy', on: '2026-08-24', side: null, qualifiers: {} } as const;
    const presentation = { ...asked.presentation, id: 'lumbar-discectomy', events: [event] };
    const flagsOf = (to: string): Set<string> => {
      const use: PlannedUse = { ...clinic, span: { ...clinic.span, to: to as CalendarDate } };
      const reasons = shippedExercises.flatMap((each) =>
        reasonsAgainst(each, use, basisOf({ ...asked, presentation })),
      );
      return new Set(reasons.flatMap((reason) => (reason.kind === 'flag' ? [reason.flag] : [])));
    };
    expect(flagsOf('2026-09-20')).toEqual(new Set(['discectomy-early']));
    expect(flagsOf('2026-10-05')).toEqual(new Set(['discectomy-early', 'discectomy-6-12-weeks']));
  });

  it('keeps to phase and difficulty', () => {
    const hard = reasonsAgainst(
      exercise('nmes-quadriceps-isometric', { phaseMin: 3, difficulty: 4 }),
      clinic,
      basisOf(asked),
    );
    expect(hard).toEqual([
      { kind: 'phase', min: 3, max: 3 },
      { kind: 'difficulty', difficulty: 4, most: 2 },
    ]);
  });

  it('gives a muscle below grade 3 the easiest exercises, stimulation and activation alone, on its side', () => {
    const strength = [{ muscle: 'quadriceps', side: 'left', grade: '2+', painful: false }] as const;
    const squat = {
      targetsWeak: ['quadriceps'],
      difficulty: 2,
      doseForm: 'strength-isotonic',
      side: 'unilateral',
      phaseMin: 1,
    } as const;
    const judged = (use: PlannedUse): AbsenceReason[] =>
      reasonsAgainst(exercise('straight-leg-raise', squat), use, basisOf({ ...asked, strength }));
    expect(judged(clinic)).toContainEqual({ kind: 'muscle-grade', muscle: 'quadriceps', grade: '2+' });
    expect(judged({ ...clinic, side: 'right' })).not.toContainEqual(expect.objectContaining({ kind: 'muscle-grade' }));
    expect(against('nmes-quadriceps-isometric', clinic, { strength })).toEqual([]);
  });

  it('keeps hands-on treatment, what is for the clinic and what is not there out of the home', () => {
    expect(against('mfr-suboccipital', home)).toContainEqual({ kind: 'hands-on' });
    expect(against('nmes-quadriceps-functional-squat', home)).toContainEqual({ kind: 'setting', lane: 'home' });
    expect(against('nmes-quadriceps-isometric', home)).toContainEqual({
      kind: 'equipment',
      missing: ['nmes-unit', 'strap'],
    });
    const limits = { clinicEquipment: 'all', homeEquipment: ['nmes-unit', 'strap'] } as const;
    expect(reasonsAgainst(exercise('nmes-quadriceps-isometric'), { ...home, limits }, basisOf(asked))).toEqual([]);
  });
});
