import type { ProgressionRule } from './progression-rule';

/**
 * Control of the movement, attendance, and the course over several visits.
 * @source docs/sources.md#ageberg-2010
 * @source policy
 */
export const courseRules: readonly ProgressionRule[] = [
  {"id":"q-0","priority":40,"when":["quality","==",0],"action":"REGRESS","params":{"steps":1},"source":"policy (own knowledge)"},
  {"id":"q-1-repeat","priority":41,"when":{"all":[["quality","==",1],["qualityPrev","<=",1]]},"action":"REGRESS","params":{"steps":1},"source":"policy (own knowledge)"},
  {"id":"q-1","priority":42,"when":["quality","==",1],"action":"HOLD","params":{"cue":true},"source":"policy (own knowledge)"},
  {"id":"q-breath-hold","priority":45,"when":{"all":[["breathHolding","==",true],["form","in",["strength-isometric","strength-isotonic","strength-eccentric","functional-task","core-hold","core-dynamic"]]]},"action":"HOLD","params":{"cue":true},"source":"policy"},
  {"id":"a-low","priority":50,"when":["adherencePct","<","$adherenceLow"],"action":"HOLD","params":{"simplifyHomeTo":3},"source":"policy (own knowledge)"},
  {"id":"a-mid-home","priority":51,"when":{"all":[["adherencePct",">=","$adherenceLow"],["adherencePct","<","$adherenceFull"],["setting","in",["home","both"]]]},"action":"HOLD","params":{},"source":"policy (own knowledge)"},
  {"id":"a-gap-14","priority":52,"when":{"all":[["daysSinceLastVisit",">","$gapDays"],["daysSinceLastVisit","<=","$longGapDays"]]},"action":"REGRESS","params":{"steps":0,"volumePct":-20},"source":"policy (own knowledge)"},
  {"id":"a-gap-28","priority":53,"when":["daysSinceLastVisit",">","$longGapDays"],"action":"REASSESS","params":{},"source":"policy (own knowledge)"},
  {"id":"f-min-exposure","priority":55,"when":{"all":[{"any":[["sessionsAtLevel","<","$leastExposures"],["sessionsAtLevel","missing",true]]},["form","!=","nmes"]]},"action":"HOLD","params":{},"source":"Baechle TR and Earle RW, Essentials of Strength Training and Conditioning (2-for-2)"},
  {"id":"o-plateau","priority":90,"when":["consecutiveHolds",">=","$plateauHolds"],"onlyWhen":"HOLD","action":"REASSESS","params":{},"source":"policy (own knowledge)"},
  {"id":"o-prom-worse","priority":91,"when":["promChangeMdc","<=",-1],"action":"REASSESS","params":{},"source":"policy (own knowledge)"},
  {"id":"o-no-response","priority":92,"when":{"all":[["visitsSinceStart",">=","$responseVisits"],["promChangeMdc","<",1],["impairmentGain","==",false]]},"action":"REASSESS","params":{"referOut":true},"source":"42 CFR 410.61 (progress report every 10 treatment days); that it means revision is policy"},
  {"id":"o-goal","priority":93,"when":["goalMet","==",true],"action":"COMPLETE","params":{},"source":"policy (own knowledge)"},
];

/**
 * Where no rule speaks an item stays as it is.
 * @source policy
 */
export const nothingElseApplies: ProgressionRule =
  {"id":"z-default","priority":99,"when":{"all":[]},"action":"HOLD","params":{},"source":"policy"};
