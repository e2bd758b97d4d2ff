import type { Lane } from '../../exercise/decide-contraindication';
import { forbids } from '../flag-decisions';
import type { PlanFinding, PlanFindingCode } from '../plan-finding';
import type { PlanItem, PlanPhase } from '../plan-document';
import { judgeHealing } from '../reasons-against';
import type { PhaseTask } from './phase-task';
import { phaseTaskOf } from './phase-task';
import type { PlanReading } from './plan-reading';

/** A phase without the pinned items that cannot stay, and what became of them. */
export interface KeepablePins {
  readonly phase: PlanPhase;
  readonly findings: readonly PlanFinding[];
}

/**
 * Takes items out of a phase that the patient’s flags or healing tissue forbid, and those that cannot be prescribed any
 * more. Anything else that speaks against a pinned item was for the person who pinned it to judge.
 */
export function keepablePins(phase: PlanPhase, reading: PlanReading): KeepablePins {
  const task = phaseTaskOf(reading, phase.number);
  const findings: PlanFinding[] = [];
  const kept = (lane: Lane): PlanItem[] =>
    phase[lane].filter((item) => {
      const against = whatForbids(item, lane, task);
      const place = { phase: phase.number, lane, item: item.id, exercise: item.exerciseId };
      if (against !== null) findings.push({ ...against, severity: 'warn', params: { ...place, ...against.params } });
      return against === null;
    });
  return { phase: { ...phase, clinic: kept('clinic'), home: kept('home') }, findings };
}

interface Against extends Pick<PlanFinding, 'params'> {
  readonly code: PlanFindingCode;
}

function whatForbids({ exerciseId, side }: PlanItem, lane: Lane, task: PhaseTask): Against | null {
  const { reading, model, span, flagsOf } = task;
  const exercise = reading.exerciseById.get(exerciseId);
  if (exercise === undefined) return { code: 'item.unknown-exercise', params: {} };
  const flag = flagsOf(exercise, lane, side).find(forbids);
  if (flag?.decision === 'block') return { code: 'item.blocked', params: { flag: flag.flag } };
  if (flag !== undefined) return { code: 'item.needs-clearance', params: { flag: flag.flag } };
  const where = { place: { phase: model.number, lane }, span };
  const [healing] = judgeHealing(where, reading.basis)(exercise, side);
  if (healing?.kind !== 'healing') return null;
  return { code: 'item.healing', params: { procedure: healing.procedure, week: healing.week } };
}
