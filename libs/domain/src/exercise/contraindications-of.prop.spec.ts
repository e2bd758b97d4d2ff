import fc from 'fast-check';
import { bodySides } from '../kernel/body-side';
import type { ContraindicationId } from './contraindication';
import { isAsked } from './contraindication';
import { contraindications } from './contraindications.data';
import { contraindicationsOf } from './contraindications-of';
import type { ContraindicationDecision, FlaggedUse } from './contraindications-of';
import type { FlagState } from './flag-state';
import { regions } from './regions';
import { shippedExercises } from './shipped-library';

const askedFlags = contraindications.filter(isAsked).map(({ id }) => id);
const anyState: fc.Arbitrary<FlagState> = fc.record({
  status: fc.constantFrom('present', 'absent', 'cleared', 'unknown'),
  region: fc.option(fc.constantFrom(...regions)),
  side: fc.option(fc.constantFrom(...bodySides)),
});
const anyFlags = fc
  .array(fc.tuple(fc.constantFrom(...askedFlags), anyState), { maxLength: 40 })
  .map((entries): ReadonlyMap<ContraindicationId, FlagState> => new Map(entries));
const anyUse: fc.Arbitrary<FlaggedUse> = fc.record({
  flags: anyFlags,
  lane: fc.constantFrom('clinic', 'home'),
  side: fc.option(fc.constantFrom(...bodySides)),
});
/** An exercise in some use, and one more flag in some state. */
const anySituation = fc.record({
  exercise: fc.constantFrom(...shippedExercises),
  use: anyUse,
  flag: fc.constantFrom(...askedFlags),
  state: anyState,
});

const severity = { modify: 1, clearance: 2, block: 3 };
const strictness = (decision: ContraindicationDecision | undefined): number =>
  decision === undefined ? 0 : severity[decision.would];

function withState(use: FlaggedUse, flag: ContraindicationId, state: FlagState): FlaggedUse {
  return { ...use, flags: new Map([...use.flags, [flag, state]]) };
}

/** Which flags decide what, so that two uses can be compared flag by flag. */
function decisions(...[exercise, use]: Parameters<typeof contraindicationsOf>): Map<string, ContraindicationDecision> {
  return new Map(contraindicationsOf(exercise, use).map((decision) => [decision.flag, decision]));
}

describe('contraindicationsOf', () => {
  it('never loses a block, nor any other decision, when a flag is added that was not known', () => {
    fc.assert(
      fc.property(anySituation, ({ exercise, use, flag, state }) => {
        const flags = new Map([...use.flags].filter(([id]) => id !== flag));
        const after = decisions(exercise, withState({ ...use, flags }, flag, { ...state, status: 'present' }));
        for (const decision of contraindicationsOf(exercise, { ...use, flags }))
          if (decision.decision !== 'needs-answer') expect(after.get(decision.flag)).toEqual(decision);
      }),
    );
  });

  it('never judges an unknown flag more leniently than an absent or a cleared one', () => {
    fc.assert(
      fc.property(anySituation, ({ exercise, use, flag, state }) => {
        const unknown = decisions(exercise, withState(use, flag, { ...state, status: 'unknown' }));
        for (const status of ['absent', 'cleared'] as const)
          for (const [id, decision] of decisions(exercise, withState(use, flag, { ...state, status })))
            expect(strictness(unknown.get(id))).toBeGreaterThanOrEqual(strictness(decision));
      }),
    );
  });

  it('never judges the home more leniently than the clinic', () => {
    fc.assert(
      fc.property(anySituation, ({ exercise, use }) => {
        const atHome = decisions(exercise, { ...use, lane: 'home' });
        for (const [id, decision] of decisions(exercise, { ...use, lane: 'clinic' }))
          expect(strictness(atHome.get(id))).toBeGreaterThanOrEqual(strictness(decision));
      }),
    );
  });

  it('never forbids more after a flag was cleared', () => {
    fc.assert(
      fc.property(anySituation, ({ exercise, use, flag, state }) => {
        const before = decisions(exercise, withState(use, flag, state));
        const cleared = decisions(exercise, withState(use, flag, { ...state, status: 'cleared' }));
        for (const [id, decision] of cleared)
          expect(strictness(decision)).toBeLessThanOrEqual(strictness(before.get(id)));
      }),
    );
  });

  it('never judges an unnamed region or side more leniently than a named one', () => {
    fc.assert(
      fc.property(anySituation, ({ exercise, use, flag, state }) => {
        const everywhere = decisions(exercise, withState(use, flag, { ...state, region: null, side: null }));
        for (const [id, decision] of decisions(exercise, withState(use, flag, state)))
          expect(everywhere.get(id)).toEqual(decision);
      }),
    );
  });
});
