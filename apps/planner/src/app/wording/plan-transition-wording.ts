import type { PlanTransition } from '@repattern/domain';
import type { IconName } from '../ui/icon';

/** A step of a plan as the planner says it. */
export interface TransitionWording {
  readonly icon: IconName;
  /** What the button says. */
  readonly action: string;
  /** What the button says while it happens. */
  readonly doing: string;
  /** What the history says was done. */
  readonly done: string;
  /** What it does, where a question or a hint explains it. */
  readonly effect: string;
}

/** Every step of a plan. */
export const transitionWording: Readonly<Record<PlanTransition, TransitionWording>> = {
  revise: {
    icon: 'edit',
    action: 'Change the plan',
    doing: 'Opening …',
    done: 'Changes begun',
    effect: 'Opens a working copy; what is signed stays in force until you sign again.',
  },
  'sign-off': {
    icon: 'check',
    action: 'Sign plan',
    doing: 'Signing …',
    done: 'Signed off',
    effect: 'The plan becomes a revision that never changes.',
  },
  'co-sign': {
    icon: 'check',
    action: 'Co-sign',
    doing: 'Co-signing …',
    done: 'Co-signed',
    effect: 'The plan is in force from now on.',
  },
  return: {
    icon: 'left',
    action: 'Return',
    doing: 'Returning …',
    done: 'Returned',
    effect: 'Its author finds it among the returned plans, with your reason.',
  },
  hold: {
    icon: 'minus',
    action: 'Hold the plan',
    doing: 'Holding …',
    done: 'Put on hold',
    effect: 'Treatment pauses; visits stay where they are until the plan is resumed.',
  },
  resume: {
    icon: 'right',
    action: 'Resume',
    doing: 'Resuming …',
    done: 'Resumed',
    effect: 'Treatment goes on. Look at the schedule: visits of the pause may have to be arranged again.',
  },
  complete: {
    icon: 'check',
    action: 'Complete',
    doing: 'Completing …',
    done: 'Completed',
    effect: 'The plan ends as planned and cannot be changed afterwards. Open changes are given up.',
  },
  discontinue: {
    icon: 'stop',
    action: 'Discontinue',
    doing: 'Ending …',
    done: 'Discontinued',
    effect: 'The plan ends early and cannot be changed afterwards. Open changes are given up.',
  },
  discard: {
    icon: 'archive',
    action: 'Discard the changes',
    doing: 'Discarding …',
    done: 'Changes discarded',
    effect: 'What was changed since the last signature is given up; what is signed stays in force.',
  },
};

/** What discarding a plan does that was never signed. */
export const discardNewPlan: Pick<TransitionWording, 'action' | 'effect'> = {
  action: 'Discard the plan',
  effect: 'The draft is given up and cannot be continued afterwards.',
};
