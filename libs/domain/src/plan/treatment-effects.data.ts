import type { AbilityId } from '../assessment/abilities';
import type { HazardTag } from '../exercise/demands';
import type { MovementPattern } from '../exercise/exercise';
import type { DoseFormId } from '../technique/dose-forms';

/** How much of a whole treatment something is, 0 to 1, by ability; none where an ability is not named. */
export type AbilityEffects = Readonly<Partial<Record<AbilityId, number>>>;

/** How much of a whole treatment a way of exercising is for the tissues that it names, and for abilities. */
export interface FormEffects {
  readonly weak: number;
  readonly tight: number;
  readonly abilities: AbilityEffects;
}

/**
 * What each dose form treats.
 * @source policy
 */
export const effectsOfForm: Readonly<Record<DoseFormId, FormEffects>> = {
  'activation-low-load': {weak:1,tight:0.25,abilities:{'motor-control':0.625,posture:0.25}},
  'strength-isometric': {weak:0.875,tight:0,abilities:{pain:0.25,posture:0.25}},
  'strength-isotonic': {weak:1,tight:0,abilities:{function:0.25,endurance:0.25}},
  'strength-eccentric': {weak:1,tight:0,abilities:{function:0.25}},
  'stretch-static': {weak:0,tight:1,abilities:{mobility:0.625,posture:0.25}},
  'stretch-pnf': {weak:0,tight:1,abilities:{mobility:0.75}},
  'mobility-dynamic': {weak:0.375,tight:0.75,abilities:{mobility:0.75,pain:0.25,posture:0.25}},
  'myofascial-release': {weak:0,tight:0.75,abilities:{pain:0.625,mobility:0.25}},
  'trigger-point-compression': {weak:0,tight:0.75,abilities:{pain:0.625}},
  'self-release': {weak:0,tight:0.625,abilities:{pain:0.375,mobility:0.25}},
  'joint-mob-oscillatory': {weak:0,tight:0.5,abilities:{pain:0.625,mobility:0.75}},
  'joint-mob-sustained': {weak:0,tight:0.625,abilities:{pain:0.5,mobility:0.875}},
  mwm: {weak:0,tight:0.5,abilities:{pain:0.625,mobility:0.75,function:0.25}},
  nmes: {weak:1,tight:0,abilities:{'motor-control':0.25}},
  'core-dynamic': {weak:0.875,tight:0.375,abilities:{'motor-control':0.75,posture:0.25,function:0.25}},
  'core-hold': {weak:0.875,tight:0,abilities:{endurance:0.75,'motor-control':0.375,posture:0.25}},
  'functional-task': {weak:0.625,tight:0.375,abilities:{function:0.875,'motor-control':0.625}},
  'aerobic-locomotor': {weak:0.375,tight:0.25,abilities:{endurance:1,gait:0.625,function:0.5}},
  plyometric: {weak:0.625,tight:0,abilities:{function:0.625,'motor-control':0.5,balance:0.25}},
  'posture-habit': {weak:0.25,tight:0.25,abilities:{posture:1,pain:0.25}},
  'balance-static': {weak:0.5,tight:0,abilities:{balance:1,proprioception:0.75,'motor-control':0.25,gait:0.25}},
  'balance-dynamic': {weak:0.5,tight:0,abilities:{balance:1,proprioception:0.625,gait:0.5,'motor-control':0.5}},
  'rhythmic-stabilization': {weak:0.625,tight:0,abilities:{'motor-control':0.75,proprioception:0.75}},
  repositioning: {weak:0.5,tight:0,abilities:{proprioception:1,'motor-control':0.5}},
  'breathing-pattern': {weak:0.75,tight:0.5,abilities:{breathing:1,pain:0.25}},
  imt: {weak:1,tight:0,abilities:{breathing:0.625,endurance:0.25}},
};

/**
 * What a movement pattern treats, whatever the form.
 * @source policy
 */
export const effectsOfPattern: Readonly<Partial<Record<MovementPattern, AbilityEffects>>> = {
  squat: {'motor-control':0.75},
  hinge: {'motor-control':0.75},
  lunge: {'motor-control':0.75,balance:0.25},
  step: {'motor-control':0.75,gait:0.375,balance:0.375},
  gait: {gait:1},
  run: {gait:0.5,endurance:0.5},
  transfer: {function:1},
  posture: {posture:0.875},
};

/**
 * What a demand of an exercise treats, whatever the form.
 * @source policy
 */
export const effectsOfTag: Readonly<Partial<Record<HazardTag, AbilityEffects>>> = {
  'single-leg': {balance:0.375},
  'unstable-surface': {balance:0.625,proprioception:0.75},
  'eyes-closed': {proprioception:0.875},
  perturbation: {balance:0.75,'motor-control':0.5},
};
