import type { Lane } from '../../exercise/decide-contraindication';
import { findingsOfReasons, waitsForAnswer } from '../checks/findings-of-reasons';
import type { PlanItem, PlanPhase } from '../plan-document';
import type { PlanFinding } from '../plan-finding';
import { planFinding } from '../plan-finding';
import { judgePlace } from '../reasons-against';
import { phaseTaskOf } from './phase-task';
import type { PlanReading } from './plan-reading';

/** A phase without the pinned items that cannot stay, and what became of them. */
export interface KeepablePins {
  readonly phase: PlanPhase;
  readonly findings: readonly PlanFinding[];
}

/**
 * Takes items out of a phase that the patient’s flags or healing tissue forbid, and those of which nothing is known. Anything
 * else that speaks against a pinned item was for the person who pinned it to judge. That one is gone only asks for
 * attention: it is not there to be signed any more.
 */
export function keepablePins(phase: PlanPhase, reading: PlanReading): KeepablePins {
  const { span } = phaseTaskOf(reading, phase.number);
  const findings: PlanFinding[] = [];
  const kept = (lane: Lane): PlanItem[] => {
    const judge = judgePlace({ place: { phase: phase.number, lane }, span }, reading.basis);
    return phase[lane].filter((item) => {
      const exercise = reading.exerciseById.get(item.exerciseId);
      const place = { phase: phase.number, lane, item: item.id, exercise: item.exerciseId };
      const reasons = exercise === undefined ? [] : judge(exercise, item.side);
      const forbidding = reasons.filter(
        (reason) => (reason.kind === 'flag' || reason.kind === 'healing') && !waitsForAnswer(reason),
      );
      const found =
        exercise === undefined ? [planFinding('item.unknown-exercise', place)] : findingsOfReasons(forbidding, place);
      findings.push(...found.map((each) => ({ ...each, severity: 'warn' as const })));
      return found.length === 0;
    });
  };
  return { phase: { ...phase, clinic: kept('clinic'), home: kept('home') }, findings };
}
