import type { PhaseNumber } from '../../technique/dose-form';
import { instanceOf } from './instance-of';
import type { PackedInstance } from './packed-instance';
import { packInstance } from './packed-instance';
import type { PhaseItem } from './phase-item';
import { itemsOfPhase } from './phase-item';
import type { PhaseTask } from './phase-task';
import { phaseTaskOf } from './phase-task';
import type { PlanReading } from './plan-reading';
import { WorkingChoice } from './working-choice';

/** A phase as it stands, in numbers, with uses that could be put into it. */
export interface EvaluatedPhase {
  readonly task: PhaseTask;
  /** What stands in the phase, then what could. */
  readonly items: readonly PhaseItem[];
  /** How many of them stand in the phase: the first. */
  readonly standing: number;
  readonly packed: PackedInstance;
  /** The choice of what stands there. */
  readonly choice: WorkingChoice;
}

/** Evaluates a phase of a plan together with what could be put into it. */
export function evaluatePhase(
  reading: PlanReading,
  number: PhaseNumber,
  couldStand: (task: PhaseTask) => readonly PhaseItem[] = () => [],
): EvaluatedPhase {
  const task = phaseTaskOf(reading, number);
  const phase = reading.plan.phases.find((each) => each.number === number);
  const standing = (phase === undefined ? [] : itemsOfPhase(phase, reading)).map((each) => ({
    ...each,
    flags: task.flagsOf(each.exercise, each.lane, each.side),
    kept: true,
  }));
  const items = [...standing, ...couldStand(task)];
  const packed = packInstance(instanceOf(items, task));
  const choice = new WorkingChoice(packed);
  for (const use of standing.keys()) choice.add(use);
  return { task, items, standing: standing.length, packed, choice };
}
