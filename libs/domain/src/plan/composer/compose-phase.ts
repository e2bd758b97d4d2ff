import type { PhaseNumber } from '../../technique/dose-form';
import { newItemId } from '../edit/new-item-id';
import { laneMinutes } from '../lane-minutes';
import { phaseModelOf } from '../phase-model-of';
import type { PlanItem, PlanPhase } from '../plan-document';
import { candidatesOf } from './candidates';
import { instanceOf } from './instance-of';
import type { PhaseItem } from './phase-item';
import { itemsOfPhase } from './phase-item';
import type { PhaseTask } from './phase-task';
import { phaseTaskOf } from './phase-task';
import type { PlanReading } from './plan-reading';
import { compareInSession } from './session-order';
import { solvePhase } from './solve-phase';

/** A phase that is being composed: what stays in it, and what may come beside it. */
export interface PhaseWork {
  readonly task: PhaseTask;
  readonly kept: readonly PhaseItem[];
  readonly candidates: readonly PhaseItem[];
}

/** A phase of a plan as work: all that its phase still holds stays. */
export function phaseWork(reading: PlanReading, number: PhaseNumber): PhaseWork {
  const task = phaseTaskOf(reading, number);
  const phase = reading.plan.phases.find((each) => each.number === number);
  const kept = phase === undefined ? [] : itemsOfPhase(phase, reading);
  return {
    task,
    kept: kept.map((each) => ({ ...each, flags: task.flagsOf(each.exercise, each.lane, each.side), kept: true })),
    candidates: candidatesOf(task),
  };
}

/** The best items for a phase: those that stay, and the candidates that are worth most beside them. */
export function chooseItems({ task, kept, candidates }: PhaseWork): PhaseItem[] {
  const items = [...kept, ...candidates];
  return solvePhase(instanceOf(items, task)).chosen.flatMap((index) => items[index] ?? []);
}

/** The phase with the chosen items in the order of the session. */
export function filledPhase(phase: PlanPhase, chosen: readonly PhaseItem[], { plan }: PlanReading): PlanPhase {
  const lane = (name: 'clinic' | 'home'): PlanItem[] =>
    chosen
      .filter((item) => item.lane === name)
      .toSorted((one, other) => compareInSession(one.exercise, other.exercise))
      .map((each) => each.item ?? newItem(each, phase.number, plan));
  return { ...phase, clinic: lane('clinic'), home: lane('home') };
}

function newItem({ exercise, lane, side, dose }: PhaseItem, phase: PhaseNumber, plan: PlanReading['plan']): PlanItem {
  const own = { exerciseId: exercise.id, side, dose };
  return { id: newItemId(plan, { phase, lane }, own), ...own, pinned: false, note: '' };
}

/** A new phase whose home programme is done as often a day as is usual in it, if the patient has the time; else once. */
export function asOftenAsFits(phase: PlanPhase, { plan, exerciseById }: PlanReading): PlanPhase {
  const usual = { ...phase, homePerDay: phaseModelOf(phase.number).homePerDay };
  return laneMinutes(usual, 'home', exerciseById) <= plan.limits.homeMinutesPerDay ? usual : phase;
}
