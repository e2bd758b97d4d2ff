/** What each input of a rule is: a number, a yes or no, or one of several words. */
export const ruleInputs = {
  safetyScreenDone: 'true-or-false',
  painDuring: 'number',
  painDuringPrev: 'number',
  painTrend: 'number',
  painSettledByMorning: 'true-or-false',
  weeklyPainRiseWeeks: 'number',
  soreness: 'word',
  sorenessKind: 'word',
  sorenessHours: 'number',
  effusion: 'number',
  effusionChange: 'number',
  effusionPrev: 'number',
  quality: 'number',
  qualityPrev: 'number',
  adherencePct: 'number',
  daysSinceLastVisit: 'number',
  sessionsAtLevel: 'number',
  surplusRepsSessions: 'number',
  repsAtCeilingSessions: 'number',
  loadAdjustable: 'true-or-false',
  rpeOver: 'number',
  rirOver: 'number',
  rirUnder: 'number',
  holdMet: 'true-or-false',
  repsMet: 'true-or-false',
  substitution: 'true-or-false',
  breathHolding: 'true-or-false',
  pbuDeviation: 'number',
  touches: 'number',
  tolerated: 'true-or-false',
  quadIndex: 'number',
  extensionLag: 'true-or-false',
  skinReaction: 'word',
  romPctNorm: 'number',
  romGainDeg: 'number',
  romChangeDeg: 'number',
  lengthTestNegativeVisits: 'number',
  withinSessionChange: 'true-or-false',
  resistanceDominant: 'true-or-false',
  accessoryUse: 'true-or-false',
  rateComfortable: 'true-or-false',
  dizziness: 'true-or-false',
  weeksPostOp: 'number',
  gateWeeks: 'number',
  sbp: 'number',
  dbp: 'number',
  hr: 'number',
  spo2: 'number',
  tempC: 'number',
  redFlag: 'true-or-false',
  newNeuroDeficit: 'true-or-false',
  injuriousFall: 'true-or-false',
  blockedByContraindication: 'true-or-false',
  consecutiveHolds: 'number',
  promChangeMdc: 'number',
  visitsSinceStart: 'number',
  impairmentGain: 'true-or-false',
  goalMet: 'true-or-false',
  setting: 'word',
  form: 'word',
  painLimit: 'number',
  spo2Floor: 'number',
  sessionsTotal: 'number',
  effusionTracked: 'true-or-false',
  fallSinceLast: 'true-or-false',
  lockingOrGivingWay: 'true-or-false',
  targetErrorMet: 'true-or-false',
} as const satisfies Readonly<Record<string, 'number' | 'true-or-false' | 'word'>>;

/** One key of {@link ruleInputs}. */
export type RuleInputId = keyof typeof ruleInputs;

/** The inputs of one kind. */
export type InputOfKind<Kind extends (typeof ruleInputs)[RuleInputId]> = {
  [Input in RuleInputId]: (typeof ruleInputs)[Input] extends Kind ? Input : never;
}[RuleInputId];

/** The value of an input. */
export type RuleInputValue = number | boolean | string;

/** What is known about an item, by input. What is unknown is left out; nothing stands in for it. */
export type RuleInputs = Readonly<Partial<Record<RuleInputId, RuleInputValue>>>;
