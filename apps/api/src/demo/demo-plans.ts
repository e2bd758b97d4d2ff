import type { DemoPlan } from './demo-plan';
import { demoTherapists } from './demo-therapists';

const [first, second] = demoTherapists;
const supervisor = 'supervisor@demo.example';

/** Plans of the invented patients: one in every state. Those of DEMO-006 and DEMO-004 are still to be made; DEMO-004 must not get one. */
export const demoPlans: readonly DemoPlan[] = [
  {
    ...{ patient: 'DEMO-001', assessment: 0, by: first, daysAgo: 43 },
    steps: [
      { kind: 'sign-off', daysAgo: 43 },
      { kind: 'attended', daysAgo: 2, reason: 'Visits until the re-assessment noted' },
      { kind: 'revise', daysAgo: 1, assessment: 1 },
    ],
  },
  {
    ...{ patient: 'DEMO-002', assessment: 0, by: first, daysAgo: 1 },
    steps: [{ kind: 'sign-off', daysAgo: 1, coSign: true }],
  },
  {
    ...{ patient: 'DEMO-003', assessment: 0, by: first, daysAgo: 5 },
    steps: [{ kind: 'sign-off', daysAgo: 5 }],
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
      { kind: 'attended', daysAgo: 9, reason: 'Visits before the journey noted' },
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
      { kind: 'attended', daysAgo: 12, reason: 'All visits noted' },
      { kind: 'complete', daysAgo: 10 },
    ],
  },
];
