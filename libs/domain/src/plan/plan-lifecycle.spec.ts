import { isInForce, needsReason, nextStanding, planTransitionsFrom } from './plan-lifecycle';
import { planStatuses, planTransitions, planWorks } from './plan-status';
import type { PlanStanding, PlanTransition } from './plan-status';

/** Every standing that a plan can have, with all that can be done there and where it leads without a co-signature. */
const table: Readonly<Record<string, Readonly<Partial<Record<PlanTransition, string>>>>> = {
  'draft/open': { 'sign-off': 'active/none', discard: 'discarded/none' },
  'awaiting-co-sign/awaiting-co-sign': { 'co-sign': 'active/none', return: 'draft/open' },
  'active/none': {
    revise: 'active/open',
    hold: 'on-hold/none',
    complete: 'completed/none',
    discontinue: 'discontinued/none',
  },
  'active/open': {
    'sign-off': 'active/none',
    hold: 'on-hold/open',
    complete: 'completed/none',
    discontinue: 'discontinued/none',
    discard: 'active/none',
  },
  'active/awaiting-co-sign': {
    'co-sign': 'active/none',
    return: 'active/open',
    hold: 'on-hold/awaiting-co-sign',
    complete: 'completed/none',
    discontinue: 'discontinued/none',
  },
  'on-hold/none': {
    revise: 'on-hold/open',
    resume: 'active/none',
    complete: 'completed/none',
    discontinue: 'discontinued/none',
  },
  'on-hold/open': {
    'sign-off': 'on-hold/none',
    resume: 'active/open',
    complete: 'completed/none',
    discontinue: 'discontinued/none',
    discard: 'on-hold/none',
  },
  'on-hold/awaiting-co-sign': {
    'co-sign': 'on-hold/none',
    return: 'on-hold/open',
    resume: 'active/awaiting-co-sign',
    complete: 'completed/none',
    discontinue: 'discontinued/none',
  },
};

const standings: PlanStanding[] = planStatuses.flatMap((status) => planWorks.map((work) => ({ status, work })));

function name({ status, work }: PlanStanding): string {
  return `${status}/${work}`;
}

describe('the lifecycle of a plan', () => {
  it.each(standings.map((standing) => [name(standing), standing] as const))(
    'knows all that leads on from %s',
    (at, standing) => {
      const expected = table[at] ?? {};
      expect(planTransitionsFrom(standing)).toEqual(planTransitions.filter((transition) => transition in expected));
      for (const transition of planTransitions) {
        const next = nextStanding(standing, transition, { coSign: false });
        expect(next && name(next)).toBe(expected[transition] ?? null);
      }
    },
  );

  it('lets no plan leave an end', () => {
    for (const status of ['completed', 'discontinued', 'discarded'] as const) {
      expect(planWorks.flatMap((work) => planTransitionsFrom({ status, work }))).toEqual([]);
    }
  });

  it('waits for a co-signature where the clinic asks for it, and keeps in force what was', () => {
    const signed = (status: PlanStanding['status']): PlanStanding | null =>
      nextStanding({ status, work: 'open' }, 'sign-off', { coSign: true });
    expect(signed('draft')).toEqual({ status: 'awaiting-co-sign', work: 'awaiting-co-sign' });
    expect(signed('active')).toEqual({ status: 'active', work: 'awaiting-co-sign' });
    expect(signed('on-hold')).toEqual({ status: 'on-hold', work: 'awaiting-co-sign' });
    expect(signed('completed')).toBeNull();
  });

  it('asks for a co-signature only when something is signed', () => {
    const others = planTransitions.filter((transition) => transition !== 'sign-off');
    for (const standing of standings) {
      for (const transition of others) {
        const without = nextStanding(standing, transition, { coSign: false });
        expect(nextStanding(standing, transition, { coSign: true })).toEqual(without);
      }
    }
  });

  it('reaches only standings that it knows, and a plan in force stays so until it ends', () => {
    const ends = ['completed/none', 'discontinued/none', 'discarded/none'];
    for (const standing of standings) {
      for (const transition of planTransitions) {
        for (const coSign of [false, true]) {
          const next = nextStanding(standing, transition, { coSign });
          if (next === null) continue;
          expect([...Object.keys(table), ...ends]).toContain(name(next));
          const ended = transition === 'complete' || transition === 'discontinue';
          if (isInForce(standing.status)) expect(isInForce(next.status)).toBe(!ended);
        }
      }
    }
  });

  it('wants a reason for what a colleague or an auditor will ask about', () => {
    const asked = (status: PlanStanding['status']): PlanTransition[] =>
      planTransitions.filter((transition) => needsReason({ status, work: 'open' }, transition));
    expect(asked('draft')).toEqual(['return', 'hold', 'discontinue']);
    expect(asked('active')).toEqual(['sign-off', 'return', 'hold', 'discontinue']);
    expect(asked('on-hold')).toEqual(['sign-off', 'return', 'hold', 'discontinue']);
  });
});
