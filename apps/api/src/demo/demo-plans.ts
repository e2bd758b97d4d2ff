import { demoCourses } from './demo-courses';
import type { DemoPlan, DemoVisits } from './demo-plan';
import { demoTherapists } from './demo-therapists';

const [first, second] = demoTherapists;
const supervisor = 'supervisor@demo.example';

type Treated = Exclude<keyof typeof demoCourses, 'DEMO-001' | 'DEMO-003' | 'DEMO-008' | 'DEMO-013'>;

/** A plan in force whose visits until yesterday took their course. */
function treated(
  patient: Treated,
  plan: Pick<DemoPlan, 'by' | 'daysAgo' | 'at'>,
  today?: DemoVisits['today'],
): DemoPlan {
  const visits = { kind: 'visits', daysAgo: 1, course: demoCourses[patient], ...(today ? { today } : {}) } as const;
  const signed = { kind: 'sign-off', daysAgo: plan.daysAgo } as const;
  return { patient, assessment: 0, ...plan, steps: [signed, visits] };
}

/** Plans of the invented patients: one in every state. Those of DEMO-006 and DEMO-004 are still to be made; DEMO-004 must not get one. */
export const demoPlans: readonly DemoPlan[] = [
  {
    ...{ patient: 'DEMO-001', assessment: 0, by: first, daysAgo: 43 },
    steps: [
      { kind: 'sign-off', daysAgo: 43 },
      { kind: 'visits', daysAgo: 2, course: demoCourses['DEMO-001'] },
      { kind: 'revise', daysAgo: 1, assessment: 1 },
    ],
  },
  {
    ...{ patient: 'DEMO-002', assessment: 0, by: first, daysAgo: 1 },
    steps: [{ kind: 'sign-off', daysAgo: 1, coSign: true }],
  },
  {
    ...{ patient: 'DEMO-003', assessment: 0, by: first, daysAgo: 5 },
    steps: [
      { kind: 'sign-off', daysAgo: 5 },
      { kind: 'visits', daysAgo: 1, course: demoCourses['DEMO-003'] },
    ],
  },
  { patient: 'DEMO-005', assessment: 0, by: first, daysAgo: 0, steps: [] },
  {
    ...{ patient: 'DEMO-007', assessment: 0, by: second, daysAgo: 2 },
    steps: [
      { kind: 'sign-off', daysAgo: 2, coSign: true },
      { kind: 'return', daysAgo: 1, by: supervisor, reason: 'Add a goal that says what tennis asks for' },
    ],
  },
  {
    ...{ patient: 'DEMO-008', assessment: 0, by: second, daysAgo: 34 },
    steps: [
      { kind: 'sign-off', daysAgo: 34, coSign: true },
      { kind: 'co-sign', daysAgo: 33, by: supervisor },
      { kind: 'visits', daysAgo: 9, course: demoCourses['DEMO-008'] },
      { kind: 'hold', daysAgo: 9, reason: 'Travels for ten days' },
    ],
  },
  {
    ...{ patient: 'DEMO-009', assessment: 0, by: second, daysAgo: 6 },
    steps: [
      { kind: 'sign-off', daysAgo: 6 },
      { kind: 'discontinue', daysAgo: 3, reason: 'Goes on with the physiotherapist of her running club' },
    ],
  },
  {
    ...{ patient: 'DEMO-013', assessment: 0, by: first, daysAgo: 150 },
    steps: [
      { kind: 'sign-off', daysAgo: 150 },
      { kind: 'visits', daysAgo: 12, course: demoCourses['DEMO-013'] },
      { kind: 'complete', daysAgo: 10 },
    ],
  },
  treated('DEMO-014', { by: first, daysAgo: 30, at: '15:00' }),
  treated('DEMO-015', { by: second, daysAgo: 44, at: '11:30' }),
  treated('DEMO-016', { by: first, daysAgo: 37, at: '14:15' }),
  treated('DEMO-017', { by: first, daysAgo: 23, at: '10:00' }, 'arrived'),
  treated('DEMO-018', { by: second, daysAgo: 24, at: '09:30' }, 'in-progress'),
];
