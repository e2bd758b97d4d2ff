import type { PhaseNumber } from '../../technique/dose-form';
import { isSame } from '../edit/change-plan';
import type { GateCriterion } from '../gate-criterion';
import type { PlanPhase } from '../plan-document';
import type { PlanVersionsToMerge } from './item-slots';
import { decide, mergeValue, settled } from './merge-decisions';
import type { MergeDecisions } from './merge-decisions';
import { byId } from './merge-lists';
import type { Versions } from './plan-conflict';

type Phases = readonly PlanPhase[];
type End = 'first' | 'last';

/** A phase without what stands in it. */
export type PhaseFrame = Omit<PlanPhase, 'clinic' | 'home'>;

const phaseNumbers: readonly PhaseNumber[] = [1, 2, 3, 4, 5];

/**
 * The phases of both sides without their items, by number and without gaps. A phase that one side took away and the other
 * changed stays, as a conflict about where the plan begins or ends.
 */
export function mergePhases({ base, mine, theirs }: PlanVersionsToMerge, decisions: MergeDecisions): PhaseFrame[] {
  const phases = { base: base.phases, mine: mine.phases, theirs: theirs.phases };
  const [first, last] = [mergeEnd(phases, 'first', decisions), mergeEnd(phases, 'last', decisions)] as const;
  const isEmpty = first === null || last === null || first > last;
  return phaseNumbers.flatMap((number) => {
    const at = {
      base: phaseOf(base.phases, number),
      mine: phaseOf(mine.phases, number),
      theirs: phaseOf(theirs.phases, number),
    };
    // Two sides that took away opposite ends can leave nothing; the phases of before are better than none.
    const isIn = isEmpty ? at.base !== null : number >= first && number <= last;
    return isIn ? mergeFrame(at, decisions) : [];
  });
}

interface PhaseVersions {
  readonly base: Phases;
  readonly mine: Phases;
  readonly theirs: Phases;
}

function mergeEnd(phases: PhaseVersions, end: End, decisions: MergeDecisions): PhaseNumber | null {
  const ends = { base: endOf(phases.base, end), mine: endOf(phases.mine, end), theirs: endOf(phases.theirs, end) };
  if (ends.mine === ends.theirs) return ends.theirs;
  const [shorter, longer] = isBeyond(ends.theirs, ends.mine, end)
    ? (['mine', 'theirs'] as const)
    : (['theirs', 'mine'] as const);
  if (ends[shorter] === ends.base) return ends[longer];
  const isTouched = phases[longer].some(
    (phase) => isBeyond(phase.number, ends[shorter], end) && !isSame(phase, phaseOf(phases.base, phase.number)),
  );
  if (ends[longer] === ends.base && !isTouched) return ends[shorter];
  const options = { choices: ['mine', 'theirs'], otherwise: longer } as const;
  return ends[decide(decisions, { kind: 'extent', end, ...ends }, options) === 'mine' ? 'mine' : 'theirs'];
}

/** Whether one end of a plan reaches further than another; without phases it reaches nowhere. */
function isBeyond(one: PhaseNumber | null, other: PhaseNumber | null, end: End): boolean {
  if (one === null || other === null) return one !== null;
  return end === 'first' ? one < other : one > other;
}

function endOf(phases: Phases, end: End): PhaseNumber | null {
  return phases.at(end === 'first' ? 0 : -1)?.number ?? null;
}

function phaseOf(phases: Phases, number: PhaseNumber): PlanPhase | null {
  return phases.find((phase) => phase.number === number) ?? null;
}

/** A side without the phase counts as one that left it alone: whether it is there was decided before. */
function mergeFrame({ base, mine, theirs }: Versions<PlanPhase>, decisions: MergeDecisions): PhaseFrame[] {
  const [my, their] = [mine ?? base ?? theirs, theirs ?? base ?? mine];
  if (!my || !their) return [];
  const phase = their.number;
  const of = <T>(read: (phase: PlanPhase) => T): { base: T | null; mine: T; theirs: T } => ({
    ...{ base: base && read(base), mine: read(my), theirs: read(their) },
  });
  return [
    {
      number: phase,
      weeks: mergeValue(
        decisions,
        { kind: 'phase-weeks', phase },
        of(({ weeks }) => weeks),
      ),
      visitsPerWeek: mergeValue(
        decisions,
        { kind: 'visits-per-week', phase },
        of((one) => one.visitsPerWeek),
      ),
      homePerDay: mergeValue(
        decisions,
        { kind: 'home-per-day', phase },
        of((one) => one.homePerDay),
      ),
      exit: mergeGate(
        phase,
        of(({ exit }) => exit),
        decisions,
      ),
    },
  ];
}

function mergeGate(
  phase: PhaseNumber,
  gate: {
    readonly base: PlanPhase['exit'] | null;
    readonly mine: PlanPhase['exit'];
    readonly theirs: PlanPhase['exit'];
  },
  decisions: MergeDecisions,
): GateCriterion[] {
  return byId({ ...gate, base: gate.base ?? [] }).flatMap(({ id, ...versions }) => {
    const one = settled(versions);
    if (one !== undefined) return one ?? [];
    const { mine, theirs } = versions;
    const options = { choices: ['mine', 'theirs'], otherwise: theirs ? 'theirs' : 'mine' } as const;
    const choice = decide(decisions, { kind: 'criterion', phase, criterion: id, ...versions }, options);
    return (choice === 'mine' ? mine : theirs) ?? [];
  });
}
