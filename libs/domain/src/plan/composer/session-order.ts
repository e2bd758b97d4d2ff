import type { Exercise } from '../../exercise/exercise';
import type { DoseFormId } from '../../technique/dose-forms';

/** What a session goes through, in this order. */
const stages = ['breathing', 'manual', 'activation', 'control', 'strength', 'function', 'cool-down'] as const;

/**
 * The part of a session in which each dose form belongs.
 * @source policy
 */
const stageOf: Readonly<Record<DoseFormId, (typeof stages)[number]>> = {
  'breathing-pattern': 'breathing',
  imt: 'breathing',
  'myofascial-release': 'manual',
  'trigger-point-compression': 'manual',
  'self-release': 'manual',
  'joint-mob-oscillatory': 'manual',
  'joint-mob-sustained': 'manual',
  mwm: 'manual',
  nmes: 'activation',
  'activation-low-load': 'activation',
  'mobility-dynamic': 'activation',
  'core-hold': 'control',
  'core-dynamic': 'control',
  'rhythmic-stabilization': 'control',
  repositioning: 'control',
  'balance-static': 'control',
  'balance-dynamic': 'control',
  'posture-habit': 'control',
  'strength-isometric': 'strength',
  'strength-isotonic': 'strength',
  'strength-eccentric': 'strength',
  'functional-task': 'function',
  plyometric: 'function',
  'aerobic-locomotor': 'function',
  'stretch-static': 'cool-down',
  'stretch-pnf': 'cool-down',
};

/** Which of two exercises stands first in a session: by stage, the easier first, then by id. */
export function compareInSession(one: Exercise, other: Exercise): number {
  return (
    stages.indexOf(stageOf[one.doseForm]) - stages.indexOf(stageOf[other.doseForm]) ||
    one.difficulty - other.difficulty ||
    (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
  );
}
