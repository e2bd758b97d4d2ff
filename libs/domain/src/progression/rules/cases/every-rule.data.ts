import type { RuleAction, RuleParams } from '../progression-rule';
import type { ProgressionRuleId } from '../rule-ids';
import type { RuleInputId, RuleInputs } from '../rule-inputs';

/** What is known of an item beside a quiet session, so that exactly this rule wins. */
export interface WinningCase {
  readonly known: RuleInputs;
  /** What is not known of it. */
  readonly unknown?: RuleInputId;
  readonly action: RuleAction;
  readonly params: RuleParams;
}

/**
 * A session after which nothing speaks for or against anything.
 * @source policy
 */
export const quietSession: RuleInputs = {
  safetyScreenDone: true, painDuring: 1, painSettledByMorning: true, soreness: 'none', sessionsAtLevel: 4, setting: 'clinic', effusionTracked: false,
};

/** One case for every rule, in which it wins. */
export const everyRule: Readonly<Record<ProgressionRuleId, WinningCase>> = {
  's-red-flag': { known: { redFlag: true, sbp: 190, blockedByContraindication: true }, action: 'STOP_REFER', params: {} },
  's-neuro': { known: { newNeuroDeficit: true, injuriousFall: true }, action: 'STOP_REFER', params: {} },
  's-injurious-fall': { known: { injuriousFall: true, fallSinceLast: true, form: 'balance-static' }, action: 'STOP_REFER', params: {} },
  's-bp': { known: { sbp: 180, hr: 130 }, action: 'STOP_TODAY', params: {} },
  's-hr-spo2': { known: { hr: 121, tempC: 39 }, action: 'STOP_TODAY', params: {} },
  's-fever': { known: { tempC: 38.5, painDuring: 8 }, action: 'STOP_TODAY', params: {} },
  's-bp-low': { known: { sbp: 85, dbp: 50 }, action: 'STOP_TODAY', params: {} },
  's-contra': { known: { blockedByContraindication: true, painDuring: 8, loadAdjustable: false }, action: 'SUBSTITUTE', params: { stepsDown: 1, volumePct: -20 } },
  's-nmes-skin': { known: { form: 'nmes', skinReaction: 'blister', tolerated: false }, action: 'SUBSTITUTE', params: { intensityPct: -20 } },
  's-breath-dizzy': { known: { form: 'imt', dizziness: true, repsMet: true }, action: 'REGRESS', params: { volumePct: -50 } },
  'g-screen-missing': { known: { safetyScreenDone: false, form: 'mwm', repsMet: true, painDuring: 0 }, action: 'HOLD', params: {} },
  'g-data-missing': { known: { consecutiveHolds: 2 }, unknown: 'soreness', action: 'HOLD', params: {} },
  'g-tissue-time': { known: { weeksPostOp: 5, gateWeeks: 6, goalMet: true }, action: 'HOLD', params: {} },
  's-dizzy': { known: { form: 'balance-dynamic', dizziness: true, touches: 3 }, action: 'REASSESS', params: { stepsDown: 1 } },
  's-fall': { known: { form: 'plyometric', fallSinceLast: true, quality: 3 }, action: 'REASSESS', params: {} },
  's-mechanical': { known: { lockingOrGivingWay: true, effusion: 2, effusionChange: 3 }, action: 'REASSESS', params: { restDays: 1, referOut: true } },
  'g-effusion-missing': { known: { effusionTracked: true, form: 'plyometric', quality: 3 }, action: 'HOLD', params: {} },
  'p-high': { known: { painDuring: 7, loadAdjustable: true }, action: 'REGRESS', params: { stepsDown: 1, loadPct: -20 } },
  'p-high-repeat': { known: { painDuring: 7, painDuringPrev: 5.5 }, action: 'REASSESS', params: { stepsDown: 1, loadPct: -20 } },
  'p-not-settled': { known: { painSettledByMorning: false, daysSinceLastVisit: 20 }, action: 'REGRESS', params: { volumePct: -20 } },
  'p-acceptable': { known: { painDuring: 3, painTrend: 0, form: 'strength-isometric', holdMet: true, quality: 3 }, action: 'HOLD', params: {} },
  'p-week-rise': { known: { weeklyPainRiseWeeks: 3 }, action: 'REGRESS', params: { stepsDown: 1 } },
  'r-muscle-warmup': { known: { soreness: 'warmup-returns', sorenessKind: 'muscle' }, action: 'HOLD', params: {} },
  'r-warmup-persists': { known: { soreness: 'warmup-persists', painDuring: 6 }, action: 'REST', params: { restDays: 2, stepsDown: 1, loadPct: -20 } },
  'r-warmup-returns': { known: { soreness: 'warmup-returns', sorenessKind: 'joint' }, action: 'REST', params: { restDays: 2, stepsDown: 1 } },
  'r-warmup-resolves': { known: { soreness: 'warmup-resolves', form: 'stretch-static', repsMet: true, romPctNorm: 70 }, action: 'HOLD', params: {} },
  'r-next-day': { known: { soreness: 'next-day', sorenessKind: 'tendon' }, action: 'REST', params: { restDays: 1 } },
  'r-doms-strong': { known: { soreness: 'next-day', sorenessKind: 'muscle', sorenessHours: 96 }, action: 'REGRESS', params: { volumePct: -20 } },
  'e-2plus-repeat': { known: { effusion: 3, effusionPrev: 2, effusionChange: 1 }, action: 'REASSESS', params: { restDays: 1, referOut: true } },
  'e-2plus': { known: { effusion: 2, effusionPrev: 1, effusionChange: 1 }, action: 'REST', params: { restDays: 1 } },
  'e-up': { known: { effusion: 1, effusionPrev: 0, effusionChange: 2 }, action: 'REGRESS', params: { stepsDown: 1 } },
  'e-after': { known: { effusion: 1, effusionPrev: 3, effusionChange: -2 }, action: 'HOLD', params: {} },
  'm-rom-loss': { known: { romChangeDeg: -15, form: 'stretch-pnf', repsMet: true, romPctNorm: 60 }, action: 'REGRESS', params: { stepsDown: 1 } },
  'q-0': { known: { quality: 0, qualityPrev: 0 }, action: 'REGRESS', params: { stepsDown: 1 } },
  'q-1-repeat': { known: { quality: 1, qualityPrev: 0 }, action: 'REGRESS', params: { stepsDown: 1 } },
  'q-1': { known: { quality: 1, qualityPrev: 3, breathHolding: true, form: 'core-hold' }, action: 'HOLD', params: { cue: true } },
  'e-trace-new': { known: { effusion: 0.5, effusionChange: 1, effusionTracked: true, form: 'plyometric', quality: 3 }, action: 'HOLD', params: {} },
  'q-breath-hold': { known: { breathHolding: true, form: 'strength-isometric', holdMet: true, quality: 3 }, action: 'HOLD', params: { cue: true } },
  'a-low': { known: { adherencePct: 0, setting: 'home' }, action: 'HOLD', params: { simplifyHomeTo: 3 } },
  'a-mid-home': { known: { adherencePct: 60, setting: 'both' }, action: 'HOLD', params: {} },
  'a-gap-14': { known: { daysSinceLastVisit: 21, sessionsAtLevel: 1 }, action: 'REGRESS', params: { volumePct: -20 } },
  'a-gap-28': { known: { daysSinceLastVisit: 60, painSettledByMorning: false }, action: 'REASSESS', params: { volumePct: -20 } },
  'f-min-exposure': { known: { sessionsAtLevel: 0, form: 'functional-task', repsMet: true, quality: 3 }, action: 'HOLD', params: {} },
  'd-rpe-high': { known: { rirUnder: 2, loadAdjustable: false }, action: 'REGRESS', params: { volumePct: -5 } },
  'd-two-for-two': { known: { form: 'strength-eccentric', surplusRepsSessions: 3, quality: 3, loadAdjustable: true }, action: 'PROGRESS', params: { how: 'load', loadPct: { small: 2.5, large: 5 }, maxPct: 10, resetReps: 'target' } },
  'd-rir-low-effort': { known: { form: 'strength-eccentric', rirOver: 3, quality: 3, loadAdjustable: true, surplusRepsSessions: 1 }, action: 'PROGRESS', params: { how: 'load', loadPct: { small: 2.5, large: 5 }, maxPct: 10 } },
  'd-variant': { known: { form: 'strength-eccentric', loadAdjustable: false, repsAtCeilingSessions: 3, quality: 3 }, action: 'PROGRESS', params: { how: 'variant', resetReps: 'floor' } },
  'd-isometric': { known: { form: 'strength-isometric', holdMet: true, quality: 2, painDuring: 4, painTrend: -1 }, action: 'PROGRESS', params: { how: 'hold', addSeconds: 5, ceiling: 45, then: { effortPctMvicPoints: 10, maxEffortPctMvic: 70, resetHoldSeconds: 30 } } },
  'd-activation': { known: { form: 'activation-low-load', holdMet: true, substitution: false, breathHolding: false }, action: 'PROGRESS', params: { how: 'stage', ccfStepMmHg: 2, ccfMax: 30 } },
  'd-activation-sub': { known: { form: 'activation-low-load', substitution: true }, action: 'REGRESS', params: { stepsDown: 1 } },
  'd-core': { known: { form: 'core-hold', repsMet: true, pbuDeviation: 4, quality: 3 }, action: 'PROGRESS', params: { how: 'variant' } },
  'd-core-loss': { known: { form: 'core-dynamic', repsMet: true, pbuDeviation: 14, quality: 3 }, action: 'REGRESS', params: { stepsDown: 1 } },
  'd-bal-up': { known: { form: 'balance-static', touches: 0, holdMet: true, quality: 2 }, action: 'PROGRESS', params: { how: 'balance-ladder', dimensionsChanged: 1 } },
  'd-bal-hold': { known: { form: 'balance-dynamic', touches: 2, repsMet: true, quality: 3 }, action: 'HOLD', params: {} },
  'd-bal-down': { known: { form: 'balance-static', touches: 5 }, action: 'REGRESS', params: { stepsDown: 1 } },
  'd-repositioning': { known: { form: 'repositioning', repsMet: true, targetErrorMet: true }, action: 'PROGRESS', params: { how: 'repositioning', order: ['target error -0.5 deg to 4', 'vision removed', 'faster or larger movement'] } },
  'd-rhythmic': { known: { form: 'rhythmic-stabilization', holdMet: true, quality: 3 }, action: 'PROGRESS', params: { how: 'bout', addSeconds: 5, ceiling: 45, then: { effortPctMvicPoints: 10, maxEffortPctMvic: 40 } } },
  'd-nmes-done': { known: { form: 'nmes', quadIndex: 80, extensionLag: false, tolerated: true }, action: 'COMPLETE', params: {} },
  'd-nmes-up': { known: { form: 'nmes', tolerated: true, sessionsAtLevel: 0 }, action: 'PROGRESS', params: { how: 'intensity', perSession: true, targetPctMvic: 50 } },
  'd-nmes-down': { known: { form: 'nmes', tolerated: false, skinReaction: 'none' }, action: 'REGRESS', params: { intensityPct: -20 } },
  'd-imt': { known: { form: 'imt', repsMet: true, dizziness: false }, action: 'PROGRESS', params: { how: 'pct-mip', addPctPoints: 5, maxPctMip: 50 } },
  'd-mwm': { known: { form: 'mwm', repsMet: true, painDuring: 0 }, action: 'PROGRESS', params: { how: 'sets', addSets: 1, max: 3 } },
  'd-stretch-done': { known: { form: 'mobility-dynamic', romPctNorm: 100, lengthTestNegativeVisits: 3, repsMet: true }, action: 'COMPLETE', params: { maintenanceDays: 2 } },
  'd-stretch-fail': { known: { form: 'stretch-pnf', sessionsTotal: 9, romGainDeg: 0, romPctNorm: 80, repsMet: true }, action: 'REASSESS', params: {} },
  'd-manual-fail': { known: { form: 'trigger-point-compression', sessionsTotal: 4, withinSessionChange: false }, action: 'SUBSTITUTE', params: {} },
  'd-mob-grade': { known: { form: 'joint-mob-sustained', painDuring: 2, resistanceDominant: true }, action: 'PROGRESS', params: { how: 'grade', max: { 'joint-mob-oscillatory': 'IV', 'joint-mob-sustained': 'K3' } } },
  'd-stretch-up': { known: { form: 'stretch-pnf', repsMet: true, romPctNorm: 89 }, action: 'PROGRESS', params: { how: 'duration', order: ['total time to 60 s per muscle', 'hold +10 s to 60 s', 'position or variant'] } },
  'd-breath': { known: { form: 'breathing-pattern', accessoryUse: false, rateComfortable: true, repsMet: true }, action: 'PROGRESS', params: { how: 'position-or-ratio', order: ['lying', 'sitting', 'standing', 'moving', 'loaded'] } },
  'd-functional': { known: { form: 'functional-task', repsMet: true, quality: 3 }, action: 'PROGRESS', params: { how: 'ordered', order: ['depth +20 %', 'load +5 % (max 10 %)', 'speed', 'variant'] } },
  'd-plyo': { known: { form: 'plyometric', quality: 3 }, action: 'PROGRESS', params: { how: 'contacts', pct: 20, weeklyCapPct: 20 } },
  'd-gait': { known: { form: 'aerobic-locomotor', repsMet: true }, action: 'PROGRESS', params: { how: 'minutes', pct: 10, weeklyCapPct: 10 } },
  'o-plateau': { known: { consecutiveHolds: 4, quality: 2 }, action: 'REASSESS', params: {} },
  'o-prom-worse': { known: { promChangeMdc: -1, rpeOver: 2 }, action: 'REASSESS', params: { loadPct: -5 } },
  'o-no-response': { known: { visitsSinceStart: 12, promChangeMdc: 0.9, impairmentGain: false }, action: 'REASSESS', params: { referOut: true } },
  'o-goal': { known: { goalMet: true, form: 'functional-task', repsMet: true, quality: 3 }, action: 'COMPLETE', params: {} },
  'z-default': { known: { quality: 2 }, action: 'HOLD', params: {} },
};
