import type { ReviewReason } from '@repattern/domain';
import { reviewPolicyParameters } from '@repattern/domain/audit/review/review-policy';
import { dutyWording, progressReportInWords } from './duty-wording';
import { reviewPolicyWording } from './review-policy-wording';
import { reviewReasonInWords } from './review-reason-wording';

const naming = { exercise: (id: string) => (id === 'bridge' ? 'Bridge' : 'Clamshell'), today: '2026-10-20' };

type Told = Pick<ReviewReason, 'kind' | 'params'>;

/** Days of a reason are branded in the domain; the planner takes them from an answer. */
function words(kind: ReviewReason['kind'], params: object): string {
  return reviewReasonInWords({ kind, params } as unknown as Told, naming);
}

const on = '2026-10-12';
const bridge = { item: 'i1', exerciseId: 'bridge', rule: 'p-high' };

describe('a reason for a review', () => {
  it.each<[ReviewReason['kind'], object, string]>([
    [
      'contraindication-overridden',
      { ...bridge, rule: 's-contra', on },
      'Bridge kept on Mon 12 Oct: forbidden by a precaution',
    ],
    [
      'reduction-refused',
      { on, action: 'STOP_TODAY', refusal: 'overruled', items: [bridge, { ...bridge, exerciseId: 'clam' }], times: 1 },
      'Stop today overruled on Mon 12 Oct: Bridge, Clamshell',
    ],
    [
      'reduction-refused',
      { on, action: 'REGRESS', refusal: 'not-followed', items: [bridge], times: 2 },
      'Regress accepted on Mon 12 Oct, and nothing was changed: Bridge, 2 times since the last review',
    ],
    [
      'precaution-late',
      { flag: 'implanted-electronic-device', answer: 'unknown', answeredOn: null, inForceOn: on },
      'Pacemaker, ICD, DBS, spinal cord or vagal stimulator: still not asked; the plan is in force since Mon 12 Oct',
    ],
    [
      'precaution-unanswered',
      { flags: [{ flag: 'pregnancy', would: 'block' }], inForceOn: on },
      'Not answered, could forbid an exercise: Pregnancy; the plan is in force since Mon 12 Oct',
    ],
    [
      'precaution-unanswered',
      { flags: ['one', 'two', 'three', 'four', 'five'].map((flag) => ({ flag, would: 'modify' })), inForceOn: on },
      'Not answered, could change an exercise: one, two, three and 2 more; the plan is in force since Mon 12 Oct',
    ],
    [
      'gate-overridden',
      { move: 'override', from: 2, to: 3, on, unmet: [], notAssessed: ['romPctNormPriority'] },
      'Gate to phase 3 overridden on Mon 12 Oct without range of motion measured',
    ],
    [
      'gate-overridden',
      { move: 'skip', from: 1, to: 3, on, unmet: ['nprsRest', 'effusion'], notAssessed: ['coreLevel'] },
      'Skipped from phase 1 to phase 3 on Mon 12 Oct without core level measured and with pain at rest and effusion not met',
    ],
    [
      'gate-overridden',
      { move: 'override', from: 2, to: 3, on, unmet: [], notAssessed: [] },
      'Gate to phase 3 overridden on Mon 12 Oct, before its time',
    ],
    [
      'dose-unusual',
      {
        ...{ item: 'i1', exerciseId: 'bridge', phase: 2, code: 'dose.unusual' },
        params: { form: 'strength-isometric', parameter: 'hold_s', value: 60, lowest: 5, highest: 45, unit: 's' },
      },
      'Bridge, phase 2: hold 60\u2009s, usually 5–45\u2009s',
    ],
    ['co-sign-waiting', { signedOn: on, overdue: false }, 'Waits for its co-signature, signed on Mon 12 Oct'],
    ['return-answered', { returnedOn: on, answeredOn: '2026-10-13' }, 'Returned on Mon 12 Oct, answered on Tue 13 Oct'],
    ['certification-due', { dueOn: '2026-11-11', overdue: false }, 'Certification due by Wed 11 Nov'],
    ['certification-due', { dueOn: on, overdue: true }, 'Certification overdue, was due by Mon 12 Oct'],
    [
      'recertification-due',
      { dueOn: '2027-01-10', overdue: false, by: 'days' },
      'Recertification due by Sun 10 Jan 2027, 90 days on',
    ],
    [
      'discharge-missing',
      { dueOn: '2026-10-19', overdue: true, endedOn: on },
      'Discharge summary overdue, was due by Mon 19 Oct, plan ended on Mon 12 Oct',
    ],
    ['no-visit', { lastVisitOn: on, nextVisitOn: null, from: on }, 'Not seen since Mon 12 Oct, none planned'],
    [
      'no-visit',
      { lastVisitOn: null, nextVisitOn: '2026-11-02', from: on },
      'No visit since it was signed on Mon 12 Oct, next visit Mon 2 Nov',
    ],
    [
      'progression-stale',
      { from: on, items: [bridge] },
      'Dose unchanged since Mon 12 Oct although criteria were met: Bridge',
    ],
    ['progression-plateau', { from: on, items: [bridge] }, 'No progress since Mon 12 Oct: Bridge'],
    ['sampled', { drawnOn: on, overdue: true }, 'Drawn for audit on Mon 12 Oct, still to be looked at'],
  ])('of kind %s says what happened and when', (kind, params, sentence) => {
    expect(words(kind, params)).toBe(sentence);
  });

  it('counts the treatment days of a progress report', () => {
    expect(progressReportInWords({ treatmentDays: 8, dueOn: null, overdue: false })).toBe(
      'Progress report due: 8 treatment days since the last, at most 10',
    );
  });
});

it('words every threshold and duty by a name of its own', () => {
  expect(Object.keys(reviewPolicyWording)).toEqual(Object.keys(reviewPolicyParameters));
  const names = [...Object.values(reviewPolicyWording), ...Object.values(dutyWording)].map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});
